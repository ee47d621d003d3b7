"""Whoever leads something: “she chairs the committee”, “an alliance led by Russia”."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.messages import message
from quiz.domain.reading.annotations import Confidence, Mention, MentionForm
from quiz.domain.reading.clauses import Clause, Phrase, Tense, object_after, phrase_before
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.offices.holding import Holding
from quiz.domain.reading.offices.subjects import is_real, is_whole_subject
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.parties import head
from quiz.domain.reading.statements.rewording import inside
from quiz.domain.reading.statements.subjects import subject_of

LEADING = {
    "lead": "the leader",
    "head": "the head",
    "chair": "the chair",
    "command": "the commander",
    "rule": "the ruler",
    "govern": "the governor",
    "found": "the founder",
    "host": "the host",
}
_LED_WITHOUT_NAME = listed(
    "council committee panel commission ministry delegation mission agency institute party group force team secretariat "
    "department board parliament body union organisation inquiry office tribunal court opposition cooperative association government cabinet "
    "army navy coalition caucus faction federation bank company firm newspaper talks negotiations conference summit session task-force taskforce unit bureau directorate"
)
_LOOSE = listed("its his her their our my your this that these those")


def led_by(line: Line, cast: Cast, clause: Clause) -> Iterator[Holding]:
    """“the CSTO, a military alliance | led by Russia|”."""
    by = clause.verb.last
    leaders = line.mentions(by + 1, min(by + 6, len(line.words))) if line.small(by) == "by" else ()
    before = phrase_before(line.grammar, clause.verb.first - (line.small(clause.verb.first - 1) == ","))
    led = clause.subject if clause.verb.auxiliaries else before
    if leaders and leaders[0].form is MentionForm.DEMONYM:
        return  # “a delegation led by the | Indian | water commissioner”
    if not leaders or led is None or line.place_of(leaders[0].start) > by + 2 or not is_real(clause):
        return
    whose = _led(line, cast, led, leaders[0].actor)
    last = line.place_of(leaders[0].end)
    if whose is not None and line.small(last) not in {"’s", "'s"}:
        of, words = whose
        beside = line.text(led.first, led.last)
        why = message(
            "The words “{words}” stand beside “{beside}”.", words=line.text(clause.verb.first, last), beside=beside
        )
        role = f"{LEADING[clause.verb.lemma]} of {words}"
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


def _with_place(line: Line, last: int) -> int:
    """Past where what is led is: “leads the opposition | in Norland|”."""
    named = line.mentions(last + 1, min(last + 4, len(line.words))) if line.small(last) in {"in", "at"} else ()
    return line.place_of(named[0].end) if named and line.place_of(named[0].start) in {last + 1, last + 2} else last


def _whose(line: Line, led: Phrase, holder: int) -> int | None:
    """Whose “its committee” is: that of the one thing named before in the sentence."""
    if line.small(led.first) != "its":
        return None
    named = {mention.actor for mention in line.mentions(0, led.first) if not line.is_person(mention.actor)}
    return named.pop() if len(named) == 1 and holder not in named else None


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


def leading(line: Line, cast: Cast, clause: Clause) -> Iterator[Holding]:
    """“Liis Tamm | chairs the defence committee|”."""
    subject = subject_of(line, clause)
    led = object_after(line.grammar, clause.verb.last)
    holder = (_named_apart(line, subject) or head(line, subject)) if subject else None
    if subject is None or led is None or holder is None or not is_real(clause) or not clause.verb.is_finite:
        return
    last = _with_place(line, led.last)
    whose = _whose(line, led, holder)
    named = [mention.actor for mention in line.mentions(led.first, last) if mention.actor != holder]
    is_without_name = line.small(led.first) == "the" or whose is not None
    is_known = bool(named) or (is_without_name and line.small(led.last - 1) in _LED_WITHOUT_NAME)
    is_loose = any(line.small(place) in _LOOSE for place in range(led.first + (whose is not None), led.last))
    is_whole = _named_apart(line, subject) is not None or is_whole_subject(line, subject.first, subject.last, holder)
    if not is_known or is_loose or not is_whole:
        return
    words = inside(line.text(led.first, last))
    if whose is not None:
        words, named = f"{cast.names[whose]}’s {line.text(led.first + 1, last)}", [whose]
    role = f"{LEADING[clause.verb.lemma]} of {words}"
    why = message("The sentence says so: “{words}”.", words=line.text(clause.verb.first, last))
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
