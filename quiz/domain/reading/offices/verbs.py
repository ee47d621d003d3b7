"""Roles that a verb tells: “Russia is the leader of …”, “an alliance led by Russia”, “she chairs the committee”."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.reading.annotations import Confidence, Mention
from quiz.domain.reading.clauses import Clause, Phrase, Tense, object_after, phrase_before
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.offices.holding import Holding
from quiz.domain.reading.offices.nearby import owned
from quiz.domain.reading.offices.phrases import role_in
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.parties import head
from quiz.domain.reading.statements.rewording import inside
from quiz.domain.reading.statements.subjects import subject_of

_BEING = frozenset(["be", "become", "remain"])
_LEADING = {
    "lead": "the leader",
    "head": "the head",
    "chair": "the chair",
    "command": "the commander",
    "rule": "the ruler",
    "govern": "the governor",
    "found": "the founder",
    "host": "the host",
}
_NAMING = {"appoint": "was appointed", "elect": "was elected", "name": "was named", "reelect": "was re-elected"}
_SERVING = {"serve": "served as", "act": "acted as", "take": "took over as"}
_LED_WITHOUT_NAME = listed(
    "council committee panel commission ministry delegation mission agency institute party group force team secretariat "
    "department board parliament body union organisation inquiry office tribunal court"
)
_LOOSE = listed("its his her their our my your this that these those")
_UNREAL = frozenset(["if", "unless", "whether", "until", "as", "that", "when"])
_LONGEST_ASIDE = 6


def told_by_verbs(line: Line, cast: Cast) -> Iterator[Holding]:
    """The roles that the verbs of the sentence tell, in order."""
    for index, clause in enumerate(line.clauses):
        if clause.verb.lemma in _BEING:
            yield from _being(line, cast, clause)
        elif clause.verb.lemma in _NAMING and clause.verb.passive and clause.verb.auxiliaries:
            yield from _named(line, cast, clause)
        elif clause.verb.lemma in _SERVING and clause.verb.tense is Tense.PAST:
            yield from _serving(line, cast, clause)
        elif clause.verb.lemma in _LEADING and clause.verb.passive:
            yield from _led_by(line, cast, clause)
        elif clause.verb.lemma in _LEADING:
            yield from _leading(line, cast, index)


def _is_real(clause: Clause) -> bool:
    verb = clause.verb
    return not (verb.negated or verb.tense in {Tense.FUTURE, Tense.MODAL} or clause.opener in _UNREAL)


def _being(line: Line, cast: Cast, clause: Clause) -> Iterator[Holding]:
    """“Alexander Lukashenko is, on paper, | an ally of Armenia”."""
    first, aside = _past_aside(line, clause)
    linked = "was" if line.small(clause.verb.last - 1) in {"was", "were", "became"} else "is"
    yield from _linked(line, cast, clause, first, aside, linked)


def _named(line: Line, cast: Cast, clause: Clause) -> Iterator[Holding]:
    """“Ada Berg was appointed | ambassador to Norland|”."""
    first = clause.verb.last + (line.small(clause.verb.last) == "as")
    yield from _linked(line, cast, clause, first, "", _NAMING[clause.verb.lemma])


def _serving(line: Line, cast: Cast, clause: Clause) -> Iterator[Holding]:
    """“Ada Berg took over as | head of the agency|”."""
    lemma, place = clause.verb.lemma, clause.verb.last
    is_taking = "over" in {line.small(place - 1), line.small(place)}
    place += line.small(place) == "over"
    if line.small(place) == "as" and (lemma != "take" or is_taking):
        yield from _linked(line, cast, clause, place + 1, "", _SERVING[lemma])


def _linked(line: Line, cast: Cast, clause: Clause, first: int, aside: str, linked: str) -> Iterator[Holding]:
    """The role that begins at that place, of the subject of the clause."""
    subject = subject_of(line, clause)
    holder = head(line, subject) if subject else None
    if subject is None or holder is None or not (_is_real(clause) and clause.verb.is_finite):
        return
    last = _before_mark(line, first, clause.last)
    told = role_in(line, cast, first, last, holder)
    role = owned(line, cast, told, holder, subject.first) if told else None
    if role is not None and _is_whole_subject(line, subject.first, subject.last, holder):
        words = f"{role.words} {aside}".strip()
        why = f"The sentence says so: “{line.text(clause.verb.first, last)}”."
        sureness = Confidence.MEDIUM if role.of is None or role.is_read else Confidence.HIGH
        first = line.place_of(line.mentions(subject.first, subject.last)[0].start)
        yield Holding(holder, words, role.of, first, last, sureness, why, linked)


def _is_whole_subject(line: Line, first: int, last: int, holder: int) -> bool:
    """Whether the subject is the actor itself, not something of it or one of several."""
    mentions = [mention for mention in line.mentions(first, last) if mention.actor == holder]
    end = line.words[last - 1].end
    return bool(mentions) and mentions[-1].end == end and "and" not in {line.small(at) for at in range(first, last)}


def _past_aside(line: Line, clause: Clause) -> tuple[int, str]:
    """Where what follows the verb begins, an aside between commas skipped, and the words of that aside."""
    first = clause.verb.last
    if line.small(first) != ",":
        return first, ""
    for place in range(first + 2, min(first + _LONGEST_ASIDE, clause.last)):
        if line.small(place) == ",":
            return place + 1, line.text(first + 1, place)
    return first, ""


def _before_mark(line: Line, first: int, last: int) -> int:
    for place in range(first, last):
        if line.small(place) in {",", ";", ":", "–", "—", "(", "who", "which", "but"}:
            return place
    return last


def _led_by(line: Line, cast: Cast, clause: Clause) -> Iterator[Holding]:
    """“the CSTO, a military alliance | led by Russia|”."""
    by = clause.verb.last
    leaders = line.mentions(by + 1, min(by + 6, len(line.words))) if line.small(by) == "by" else ()
    before = phrase_before(line.grammar, clause.verb.first - (line.small(clause.verb.first - 1) == ","))
    led = clause.subject if clause.verb.auxiliaries else before
    if not leaders or led is None or line.place_of(leaders[0].start) > by + 2 or not _is_real(clause):
        return
    whose = _led(line, cast, led, leaders[0].actor)
    last = line.place_of(leaders[0].end)
    if whose is not None and line.small(last) not in {"’s", "'s"}:
        of, words = whose
        why = f"The words “{line.text(clause.verb.first, last)}” stand beside “{line.text(led.first, led.last)}”."
        role = f"{_LEADING[clause.verb.lemma]} of {words}"
        sureness = Confidence.MEDIUM if of is None else Confidence.HIGH
        linked = "was" if line.small(clause.verb.first) in {"was", "were"} else "is"
        yield Holding(leaders[0].actor, role, of, led.first, last, sureness, why, linked)


def _led(line: Line, cast: Cast, led: Phrase, leader: int) -> tuple[int | None, str] | None:
    """What somebody leads and in which words: by its name where the phrase is one or describes one."""
    named = [mention for mention in line.mentions(led.first, led.last) if mention.actor != leader]
    start, end = line.span(led.first + (line.small(led.first) == "the"), led.last)
    whole = [mention for mention in named if mention.start <= start and mention.end == end]
    described = [mention for mention in _named_before(line, led.first) if mention.actor != leader]
    for mention in (*whole, *described):
        return mention.actor, cast.names[mention.actor]
    words = {line.small(place) for place in range(led.first, led.last)}
    is_definite = line.small(led.first) == "the" or (named and named[0].start == start)
    if not is_definite or words & _LOOSE or line.small(led.last - 1) not in _LED_WITHOUT_NAME:
        return None
    return named[0].actor if named else None, inside(line.text(led.first, led.last))


def _named_before(line: Line, first: int) -> tuple[Mention, ...]:
    """The name that the phrase only describes: “the CSTO|, a military alliance …”."""
    end = first
    while line.small(end - 1) in {",", "("} or (line.small(end - 1) == ")"):
        end -= 1
    return tuple(reversed(line.mentions(max(0, end - 8), end)[-2:])) if end < first else ()


def _named_apart(line: Line, subject: Phrase) -> int | None:
    """The person whom the subject only describes: “Ada Berg, | the lawyer | who heads the panel”."""
    comma = subject.first - 1
    named = line.mentions(max(0, comma - 6), comma) if line.small(comma) == "," else ()
    is_next = bool(named) and named[-1].end == line.words[comma - 1].end and line.is_person(named[-1].actor)
    return named[-1].actor if is_next and line.small(subject.first) in {"the", "a", "an"} else None


def _leading(line: Line, cast: Cast, index: int) -> Iterator[Holding]:
    """“Liis Tamm | chairs the defence committee|”."""
    clause = line.clauses[index]
    subject = subject_of(line, clause)
    led = object_after(line.grammar, clause.verb.last)
    holder = (_named_apart(line, subject) or head(line, subject)) if subject else None
    if subject is None or led is None or holder is None or not _is_real(clause) or not clause.verb.is_finite:
        return
    named = [mention.actor for mention in line.mentions(led.first, led.last) if mention.actor != holder]
    is_known = bool(named) or (line.small(led.first) == "the" and line.small(led.last - 1) in _LED_WITHOUT_NAME)
    is_loose = any(line.small(place) in _LOOSE for place in range(led.first, led.last))
    is_whole = _named_apart(line, subject) is not None or _is_whole_subject(line, subject.first, subject.last, holder)
    if not is_known or is_loose or not is_whole:
        return
    last = led.last
    role = f"{_LEADING[clause.verb.lemma]} of {inside(line.text(led.first, last))}"
    why = f"The sentence says so: “{line.text(clause.verb.first, last)}”."
    is_past = clause.verb.tense is Tense.PAST and not clause.verb.auxiliaries
    yield Holding(
        holder,
        role,
        named[0] if named else None,
        min(subject.first, clause.first),
        last,
        Confidence.MEDIUM,
        why,
        "was" if is_past else "is",
    )
