"""The words that carry who says so: a claim appears nowhere without its speaker."""

from __future__ import annotations

import re
from functools import lru_cache

from quiz.domain.facts import Actor, ActorKind, Mode, Relation, describes

_LEADS = {
    Mode.STORY: "",
    Mode.REPORTED: "As reported by {actor}, ",
    Mode.CLAIMED: "According to {actor}, ",
    Mode.ANNOUNCED: "As announced by {actor}, ",
    Mode.DENIED: "{actor} denies that ",
}
_SMALL = re.compile(
    r"(?:The|A|An|Any|In|On|At|After|Before|Between|From|Its?|His|Her|Their|They|He|She|No|Some|Both|Neither|More|By|Nowhere"
    r"|Never|Not|Nothing|Nobody|Should|Whoever|Whatever|If|Unless|Until|When|While|Although|Because|As|For|With|Without|Under"
    r"|There|This|That|These|Those|Most|Many|All|Every|Each|Since|Once|Despite|Only|Even|Everyone|We|Our|Members)\b(?![’'-])"
)
_DIRECT = re.compile(r"“[A-Z][^“”]*”[.!?]?")
_DENIAL = re.compile(r"[Ii]t (?:is|was) not true that ")
_TAKES_NO_ARTICLE = re.compile(
    r"(?:the|an?|each|every|some|several|many|most|all|one|two|three|no|unnamed)\b|.*[’']s?\s", re.I
)
_BODY = re.compile(
    r"\b(?:Ministry|Government|Commission|Council|Court|Army|Navy|Bank|Agency|Department|Office|Embassy|Committee|Institute)"
    r"(?:$| of\b| for\b)"
)
_LIKE_YOU = re.compile(r"(?:eu|one\b|once\b)", re.I)  # “a European”, “a one-off”
_PAPERS = re.compile(
    r"\b(?:notes?|documents?|papers?|letters?|files?|records?|memos?|memoranda|cables?|e-?mails?|reports?|stud(?:y|ies)|surveys?)$"
)
_HEAD_ENDS = re.compile(r" (?:of|in|at|from|for|close|with|on|near|to|who|that)\b")


def is_description(actor: Actor) -> bool:
    """Whether it is described rather than named: “unnamed experts”, “a diplomatic note”."""
    return describes(actor.name)


def is_one_described(actor: Actor) -> bool:
    """Whether it is one whom the story only describes, so that any name might be theirs: “a Slovak diplomat”."""
    head = _HEAD_ENDS.split(actor.name)[0].split()[-1]
    if head[:1].isupper():
        head = actor.name.split()[-1]  # “Ostia Accord on Ports members”
    return is_description(actor) and (not head.endswith("s") or head.endswith("ss"))


@lru_cache(maxsize=4096)
def is_told_with_article(words: str, written: str) -> bool:
    """Whether the name mostly has “the” before it in what is written: “the CSTO”."""
    name = rf"{re.escape(words)}(?!\w)"
    told_of = len(re.findall(rf"\b[Tt]he {name}", written))
    return 2 * told_of > len(re.findall(rf"(?<!\w){name}", written))


def with_article(actor: Actor, words: str) -> str:
    """The words for the actor as they stand inside a sentence: “a legal adviser”, “the Health Ministry”, “Armenia”."""
    if _TAKES_NO_ARTICLE.match(words):
        return words
    if is_one_described(actor):
        return f"an {words}" if words[:1].lower() in "aeio" and not _LIKE_YOU.match(words) else f"a {words}"
    return f"the {words}" if actor.kind is ActorKind.ORGANISATION and _BODY.search(words) else words


def called(actor: Actor) -> str:
    """The actor's name as a source is called: “a legal adviser”, “Politico”."""
    return with_article(actor, actor.name)


def cited(actor: Actor, words: str) -> str:
    """The words for a source; of a paper without a name they tell where to look: “documents cited in the story”."""
    return f"{words} cited in the story" if is_description(actor) and _PAPERS.search(words) else words


def is_direct(content: str) -> bool:
    """Whether what was said is a whole sentence in quotation marks, which no “that” opens."""
    return _DIRECT.fullmatch(content.strip()) is not None


def that(content: str, opening: str = "that ") -> str:
    """What was said as it follows “say”: “that the vehicles were a gift”, but “We kept our word” in its own marks."""
    return content if is_direct(content) else f"{opening}{inside(content)}"


def denied(content: str) -> str:
    """What somebody denied, where that is how it was said: “anything was owed” of “it was not true that anything was owed”."""
    found = _DENIAL.match(content)
    return content[found.end() :] if found else ""


def said(content: str) -> str:
    """What was said with its verb: “said that it was a gift”, “denied that it was one”, “said: “We kept our word””."""
    if denial := denied(content):
        return f"denied that {inside(denial)}"
    return f"said: {content}" if is_direct(content) else f"said that {inside(content)}"


def lead(mode: Mode, speaker: str) -> str:
    """The words that open a sentence and say who says so; empty where the story itself does."""
    return _LEADS[mode].format(actor=speaker)


def inside(clause: str) -> str:
    """The clause as it stands inside a sentence: a small opening word loses its capital, a name keeps it."""
    return clause[:1].lower() + clause[1:] if _SMALL.match(clause) else clause


def with_lead(mode: Mode, speaker: str, clause: str) -> str:
    """The clause with its lead: “As reported by Politico, the package holds …”."""
    words = lead(mode, speaker)
    return f"{words}{inside(clause)}" if words else clause


def announced_once(mode: Mode, relation: str) -> Mode:
    """The mode as it is put into words: “as announced by the president, Armenia announced” says one thing twice."""
    return Mode.CLAIMED if mode is Mode.ANNOUNCED and relation == Relation.ANNOUNCED_LEAVING else mode


def told_by(mode: Mode, actor: Actor | None, clause: str, name: str = "") -> str:
    """The clause with who says so, by that name where one is given.

    Who is only described reports nothing, so that we write “according to documents”.
    """
    told = Mode.CLAIMED if mode is Mode.REPORTED and actor and is_description(actor) else mode
    words = _of_itself(clause, actor) if actor and lead(told, "") else clause
    return with_lead(told, name or (called(actor) if actor else ""), words)


def _of_itself(clause: str, actor: Actor) -> str:
    """The clause with “it” for a body that tells it of itself: “according to Ostia, | it sent a ship”."""
    if actor.kind is ActorKind.PERSON or is_description(actor):
        return clause
    names = "|".join(map(re.escape, sorted(actor.names, key=len, reverse=True)))
    return re.sub(rf"(?:^|(?<=\bdid ))(?:[Tt]he )?(?:{names})(?= [a-z])", "it", clause, count=1)
