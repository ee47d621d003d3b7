"""Propose obligations: who owes, asked for, promised, refused, fulfilled or broke what, under which alliance."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.facts import ActorKind, FactKind, Kept, Mode
from quiz.domain.messages import Message, message
from quiz.domain.reading.annotations import Confidence, Passage, Proposal
from quiz.domain.reading.duties.answers import Frame
from quiz.domain.reading.duties.balance import balanced
from quiz.domain.reading.duties.bonds import body_of
from quiz.domain.reading.duties.by_chance import without_finds_by_chance
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.duties.contact_clauses import is_object_relative
from quiz.domain.reading.duties.coordinated import is_thing
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.frames import frames
from quiz.domain.reading.duties.masking import PARTIES, lines
from quiz.domain.reading.duties.setting import Setting
from quiz.domain.reading.duties.stated import for_itself, lead, part_of, whole
from quiz.domain.reading.groups import members_of

_PRONOUN = re.compile(
    r"\b(?:he|she|they|them|him|his|hers?|theirs|we|us|our|ours|i|me|my|you|your)\b(?!\.|\$)", re.IGNORECASE
)

_PROMISED = re.compile(
    r"^(?:undertake|commit|pledge|promise|agree|vow|swear)(?: (?:itself|themselves))? to (?!\w+ing\b)"
)
_WILLING = re.compile(
    r"^(?:stand|remain|be) (?:ready|prepared|willing) to |^(?:express|reiterate|declare|signal|voice|state|affirm|reaffirm|announce)"
    r" (?:its|their) (?:full |complete )?(?:readiness|willingness|preparedness|intention|commitment) to (?!\w+ing\b)"
)
_VOWED = re.compile(
    r"^(?:vow|pledge|promise) (?:(?:its|their) )?(?:[a-z]+ )?(?P<what>support|help|assistance|aid) (?:for|to) "
)
_WHEN_PROMISED = re.compile(
    r" on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$"
    r"| (?:at|during) (?:an?|the|its|their|[\w’']+['’]s) (?:(?!(?:to|for|of|in)\b)[\w’'()-]+ ){0,5}?(?:summit|meeting|conference|talks|session|gathering|visit)\b.*$"
)
_TIED = re.compile(r",? (?:either|too|as well)$")
_POINTING_TIME = re.compile(
    r"(?<!\bby)(?<!until)(?<!before)(?<!since)(?<!from)(?<!after)(?<!of)(?<!for)(?<!,),? (?:earlier |later )?"
    r"(?:last|this|next) (?:week|month|year)$"
)
"""When it was, as only the day of the story tells; a time limit stays."""
_POINTS_BACK = re.compile(r"\b(?:to|with|for) (?:that|this|it)\.$")
_WITHOUT_A_THING = re.compile(
    r"^(?:(?:The|of|and|the|[A-Z][\w’'-]*) )+(?:has |had |have )?(?:promised|pledged|vowed|guaranteed|offered|owes|owed|asks|demands|requires|requests)\.$"
    r"|\bwhat (?:the )?[A-Z][\w’'-]+\.$|\b(?:said|says|added|replied|declared|answered|told|warned|announced|threatened|insisted)\.$"
)
_RUN_ON = re.compile(r"^(?:In [^,]+, )?[Ee]ach other ")
_WHO_SAYS = re.compile(r", (?:an?|the|its|their) [^,]{3,80} (?:said|says)\b")
_DANGLING = re.compile(r",? (?:even|only|just|but|and|or)$")
_ARTICLE = re.compile(r",? says Articles? \d+\)?$")
_ITS_AID = re.compile(
    r"(?P<comes>\b(?:come|comes|came|coming|go|rush|rushed|fly) to) (?P<whose>its|their|his|her) (?=(?:aid|help|rescue|defen[cs]e|assistance)\b)"
)
_HIS_COUNTRY = re.compile(r"\b(?:his|her) (?:own )?(?:country|government|nation|state)\b")
_OPENING = re.compile(r"(?:An?|The|Each|Every|Any|All) ")
_QUOTED = re.compile(r"said: “[^”]*”")


def propose(passage: Passage) -> Iterator[Proposal]:
    """The obligations that the text states, in the order of the text, each once."""
    cast = Cast(passage)
    if not cast.alliances.has_any:
        return
    read = list(lines(cast))
    known: set[tuple[object, ...]] = set()
    setting = Setting(cast, read)
    found = without_finds_by_chance(setting, frames(setting, read), len(passage.sentences))
    for told in _each_for_itself(_contradicted(found)):
        frame = _with_whose_aid(told)
        if frame is None or is_object_relative(frame.line, frame.deed.start):
            continue
        proposal = _proposal(frame)
        what = (proposal.statement, proposal.mode, proposal.said_by)
        if what not in known and _stands_alone(proposal, is_of_person=_is_person(frame)):
            known.add(what)
            yield proposal


def _each_for_itself(found: list[Frame]) -> Iterator[Frame]:
    """The frames with “its”, and the other’s name, where two states are told to have promised to open “their” ports to “each other”."""
    shared: defaultdict[tuple[int, str], set[int]] = defaultdict(set)
    for frame in found:
        shared[frame.line.sentence.index, frame.deed.said].add(frame.deed.debtor.actor)
    for frame in found:
        deed, beside = frame.deed, shared[frame.line.sentence.index, frame.deed.said] - {frame.deed.debtor.actor}
        is_of_one = bool(beside) and not deed.debtor.is_many and not deed.debtor.is_group
        yield replace(frame, deed=for_itself(frame, beside)) if is_of_one else frame


def _with_whose_aid(frame: Frame) -> Frame | None:
    """The frame with the name of whose help “come to its help” tells of; None where the sentence does not name it."""
    line, deed = frame.line, frame.deed
    found = _ITS_AID.search(line.masked, deed.start)
    if found is None or _ITS_AID.search(deed.said) is None:
        return frame
    named = line.named_between(0, found.start("whose"), PARTIES)
    if not named or named[-1] == deed.debtor.actor:
        return None
    name = f"{line.cast.names[named[-1]]}’s"
    said, duty = (_ITS_AID.sub(lambda one: f"{one['comes']} {name} ", words) for words in (deed.said, deed.duty))
    return replace(frame, deed=replace(deed, said=said, duty=duty))


def _contradicted(found: list[Frame]) -> list[Frame]:
    """The frames with a charge marked as disputed where somebody says the opposite of the same debtor."""
    said = _told_both_ways(found)
    good = {(frame.deed.debtor.actor, frame.alliance) for frame in found if _clears(frame)}
    return [
        replace(frame, deed=replace(frame.deed, kept=Kept.DISPUTED))
        if _duty(frame) in said or (_charges(frame) and (frame.deed.debtor.actor, frame.alliance) in good)
        else frame
        for frame in found
    ]


def _told_both_ways(found: list[Frame]) -> set[tuple[int, int, str]]:
    """The duties that somebody says were kept, and somebody else says were not."""
    told: dict[Kept, set[tuple[int, int, str]]] = {kept: set() for kept in Kept}
    for frame in found:
        if frame.mode is not Mode.STORY:
            told[frame.deed.kept].add(_duty(frame))
    return told[Kept.YES] & (told[Kept.NO] | told[Kept.DISPUTED])


def _duty(frame: Frame) -> tuple[int, int, str]:
    return frame.deed.debtor.actor, frame.alliance, frame.deed.duty


def _charges(frame: Frame) -> bool:
    return frame.deed.kept is Kept.NO and frame.mode is not Mode.STORY


def _clears(frame: Frame) -> bool:
    return frame.mode is Mode.DENIED or (
        frame.deed.kept is Kept.YES and frame.deed.plain and frame.mode is not Mode.STORY
    )


def _proposal(frame: Frame) -> Proposal:
    deed, line = frame.deed, frame.line
    body = body_of(line.cast.actors, deed.debtor.actor)
    slots: dict[str, int | str | None] = {
        "debtor": (part_of(deed) or members_of(line.cast.names[body])) if deed.debtor.is_group else deed.debtor.actor,
        "creditor": deed.creditor,
        "alliance": frame.alliance,
        "duty": whole(_tidied(deed)),
        "trigger": deed.trigger,
        "done": deed.done,
        "kept": deed.kept.value,
    }
    start, end = line.sentence.start + deed.start, line.sentence.start + deed.end
    return Proposal(
        FactKind.OBLIGATION,
        _statement(frame),
        start,
        min(end, line.sentence.end),
        line.sentence.index,
        frame.confidence,
        _why(frame),
        {name: value for name, value in slots.items() if value is not None and value != ""},
        None,
        frame.mode,
        frame.said_by,
    )


def _tidied(deed: Deed) -> str:
    """The duty without the promise of it and without what ties it to the sentence: “undertake to pay, too” is “pay”."""
    duty = _WILLING.sub("", _WHO_SAYS.sub("", deed.duty))
    duty = _VOWED.sub(lambda found: f"{'support' if found['what'] == 'support' else 'help'} ", duty)
    if deed.sort is Sort.PROMISE:
        duty = _WHEN_PROMISED.sub("", duty)
    promised = _PROMISED.sub("", duty)
    promised = f"carry out {promised}" if promised != duty and is_thing(promised) else promised
    return _TIED.sub("", promised if promised == duty else promised.replace(" and to ", " and "))


def _statement(frame: Frame) -> str:
    who, said = frame.deed.subject, _ARTICLE.sub("", frame.deed.said)
    verb = ("are " if who.is_many or who.is_group else "is ") if said.startswith("bound to ") else ""
    words = whole(balanced(f"{who.words} {verb}{said}").rstrip("."))
    words = _DANGLING.sub("", _POINTING_TIME.sub("", _WHO_SAYS.sub("", words)))
    under = lead(frame, words)
    words = f"{under}{words[:1].lower()}{words[1:]}" if under and _OPENING.match(words) else f"{under}{words}"
    return f"{words[:1].upper()}{words[1:]}."


def _why(frame: Frame) -> Message:
    told = {"words": frame.line.plain(*frame.deed.cue), "alliance": frame.line.cast.names[frame.alliance]}
    if frame.deed.sort in {Sort.REQUEST, Sort.OFFER}:
        return message(
            "The words “{words}” stand in this sentence; whether it is owed under {alliance}, the text does not say.",
            **told,
        )
    if frame.confidence is Confidence.LOW:
        return message(
            "The words “{words}” stand in this sentence; it names no alliance, and {alliance} is the one named last.",
            **told,
        )
    if frame.confidence is Confidence.MEDIUM:
        return message("The words “{words}” stand in this sentence, and {alliance} seems to be meant.", **told)
    return message("The words “{words}” and the name of {alliance} stand in this sentence.", **told)


def _is_person(frame: Frame) -> bool:
    return frame.line.cast.actors[frame.deed.debtor.actor].kind is ActorKind.PERSON


def _stands_alone(proposal: Proposal, *, is_of_person: bool) -> bool:
    """Whether no pronoun is left in it that only the story could explain; “his country” is that of the person who does it."""
    if (
        _RUN_ON.match(proposal.statement)
        or _POINTS_BACK.search(proposal.statement)
        or _WITHOUT_A_THING.search(proposal.statement)
    ):
        return False
    texts = [proposal.statement, *(str(proposal.slots.get(name, "")) for name in ("duty", "trigger", "done"))]
    texts = [_HIS_COUNTRY.sub("", text) for text in texts] if is_of_person else texts
    return not any(_PRONOUN.search(_QUOTED.sub("", text)) for text in texts)
