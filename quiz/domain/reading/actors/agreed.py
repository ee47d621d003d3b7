"""What “it” means where only an agreement can be meant: “it was signed in 2005”, “it came into force two years later”."""

from __future__ import annotations

import re

from quiz.domain.facts import ActorKind
from quiz.domain.reading.annotations import Actors

_WITHIN = 160
_LOOKING_BACK = 700
_DONE_TO_AGREEMENTS = re.compile(
    r"it (?:(?:was|is|has been|had been|will be|would be|being) (?:\w+ly )?"
    r"(?:concluded|signed|ratified|negotiated|initialled|drawn up|tabled for signature|open for signature)\b"
    r"|(?:(?:has|had|will|would|only|then|later|did not|does not|also) ){0,2}"
    r"(?:(?:came|come|comes|entered|enter|enters) into (?:force|effect)|(?:took|takes|taken|take) effect|expire[sd]?\b|lapse[sd]?\b))",
    re.IGNORECASE,
)
_AGREEMENT = re.compile(
    r"\b(?:alliance|accord|agreement|bill|charter|compact|concord|contract|convention|covenant|deal|declaration|document|entente"
    r"|guarantee|law|memorandum|pact|paper|pledge|protocol|resolution|statement|statute|text|treaty|truce)\b",
    re.IGNORECASE,
)


def means_an_agreement(text: str, position: int) -> bool:
    """Whether what is said of the “it” there can only be said of an agreement."""
    return _DONE_TO_AGREEMENTS.match(text, position, position + _WITHIN) is not None


def agreement_before(actors: Actors, text: str, position: int) -> int | None:
    """The agreement that the text told of last: a named one, or the named one that “the treaty” there repeats; else None."""
    start = max(0, position - _LOOKING_BACK)
    nouns = list(_AGREEMENT.finditer(text, start, position))
    if not nouns:
        return None
    last = nouns[-1]
    named = [
        one for one in actors.mentions if one.start < position and actors.actors[one.actor].kind is ActorKind.ALLIANCE
    ]
    for mention in reversed(named):
        if mention.start <= last.start() and last.end() <= mention.end:
            return mention.actor
    repeats = re.search(r"\b(?:the|this|that)\s+\Z", text[start : last.start()], re.IGNORECASE) is not None
    noun = last.group().lower()
    calls = (one.actor for one in reversed(named) if noun in actors.actors[one.actor].name.lower().split())
    return next(calls, None) if repeats else None
