"""A question word in the place of an actor's name: “nobody would visit which country again”."""

from __future__ import annotations

import re

from quiz.domain.clause_names import replaced
from quiz.domain.facts import Actor

_FOLLOWS_A_NAME = re.compile(
    r"(?:in|on|at|by|for|from|to|of|with|without|over|under|after|before|since|between|during|as|and|or|but|that|which|who|whom|whose|when"
    r"|where|while|because|if|until|till|against|into|about|across|through|within|again|too|also|not|out|off|up|down|via|per|among"
    r"|than|so|yet|(?!peacekeeping|meeting|shipping)(?:is|are|was|were|has|had|have|will|would|must|did|does|came|went|\w+ly|\w+ed|\w+ing))"
)
_DESCRIBED = re.compile(
    r"\b(?:the|an?) [a-z]+ wh(?:o|om|ich)\b|\bwhom?, (?!for )|\bwhich \w+, (?:who|which|whose)\b"
    r"|, which (?:country|organisation|alliance|treaty|agreement|publication|ministry|department|committee|embassy),"
    r"|\b(?:(?:north|south)?-?(?:north|south|east|west)(?:ern)?|central|upper|lower|mainland|neighbou?ring) which\b"
)


def asked_after(words: str, actor: Actor, word: str) -> str:
    """The words with a question word for the actor; empty where they do not name it once, or only inside another name.

    Nobody asks after “the southern which country” or “eastern which country” either, or after “who, the minister of defence,”.
    """
    asking = "" if _is_part_of_a_name(words, actor) else replaced(words, actor, word)
    return "" if _DESCRIBED.search(asking) else asking


def _is_part_of_a_name(words: str, actor: Actor) -> bool:
    """Whether a noun follows the name inside the words: nobody asks after “which alliance peacekeeping force”."""
    names = "|".join(re.escape(name) for name in sorted(actor.names, key=len, reverse=True))
    found = re.search(rf"\w (?:the )?(?:{names}) ([a-z]+)\b", words)
    return found is not None and not _FOLLOWS_A_NAME.fullmatch(found[1])
