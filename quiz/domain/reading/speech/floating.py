"""Quotations whose speaker stands in another sentence: the next paragraph after “X said:”, and sentences that go on."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from quiz.domain.facts import Mode
from quiz.domain.reading.annotations import Quotation
from quiz.domain.reading.clauses import phrase_before
from quiz.domain.reading.clauses.words import QUOTATION_MARKS, listed
from quiz.domain.reading.speech.attributed import Attributed, Span
from quiz.domain.reading.speech.cues import VERBS
from quiz.domain.reading.speech.sources import accepted
from quiz.domain.reading.speech.units import Unit

_FEWEST_WORDS = 4
_GESTURES = listed("laugh smile shrug sigh nod pause grin frown hesitate snort wince scoff bristle chuckle")
# What somebody does with what was said before: “Dosan disagrees. “Never!””
_REACTIONS = listed(
    "admit concede acknowledge agree disagree demur concur differ object doubt know understand remember recall insist "
    "think see fear hope worry regret deny reject dismiss dispute defend sound speak answer reply react put"
)
_STANCES = listed(
    "blunt blunter sceptical skeptical unconvinced unimpressed convinced cautious clear certain sure unsure defiant angry furious "
    "bitter optimistic pessimistic scathing harsher hopeful worried dismissive adamant critical persuaded shy unrepentant unmoved "
    "resigned puzzled confident proud frank categorical sanguine relaxed gloomy sarcastic conciliatory"
)
_FARTHEST = 6


def announced(unit: Unit) -> Attributed | None:
    """Who the unit says will speak next: it ends with a colon. Its content is empty."""
    if unit.text[unit.end - 1] != ":" and not _is_gesture(unit):
        return None
    found = _speaker(unit)
    return Attributed((unit.end, unit.end), found[1], found[0], found[2]) if found else None


def _is_gesture(unit: Unit) -> bool:
    """Whether it tells how somebody looked or reacted who then speaks: “Dosan laughs at the question. “Never!””"""
    told = [clause for clause in unit.clauses if clause.verb.is_finite]
    if unit.quotations or not told:
        return False
    verb = told[-1].verb if told[-1].opener in {"", "but", "and"} and told[-1].has_own_subject else told[0].verb
    feels = verb.lemma in {"be", "remain", "seem", "sound", "feel"}
    after = {unit.grammar.small(place) for place in range(verb.first, verb.last + _FARTHEST)}
    return verb.lemma in _GESTURES | _REACTIONS or (feels and bool(after & _STANCES))


def _speaker(unit: Unit) -> tuple[Span, Span, Mode] | None:
    told = [clause for clause in unit.clauses if clause.verb.is_finite and not unit.is_quoted(clause.verb.last - 1)]
    saying = [clause for clause in told if clause.verb.lemma in VERBS and not clause.verb.negated]
    main = [clause for clause in told if clause.opener in {"", "but", "and", "while"} and clause.has_own_subject]
    for clause in [*saying[-1:], *main[-1:], *told[:1]]:
        source = accepted(unit, clause.subject)
        if source is not None:
            cue = VERBS.get(clause.verb.lemma)
            words = unit.grammar.words[clause.verb.first : clause.verb.last]
            mode = cue.mode if cue and cue.mode is not Mode.DENIED else Mode.CLAIMED  # “Oslo denied it: “We paid.””
            return unit.grammar.span(source), (words[0].start, words[-1].end), mode
    return None


def introduced(unit: Unit, found: Sequence[Attributed]) -> list[Attributed]:
    """Quotations after a colon that no verb of saying introduces: “Aliyev put it this way: “…””."""
    speaker = None
    told: list[Attributed] = []
    for quotation in left_over(unit, found):
        before = unit.text[max(unit.start, quotation.start - 4) : quotation.start].rstrip("“\"«„‘' ")
        if not before.endswith(":"):
            continue
        speaker = speaker or _speaker(unit) or _named_alone(unit, quotation)
        if speaker is not None:
            told.append(Attributed((quotation.start, quotation.end), speaker[1], speaker[0], speaker[2]))
    return told


def _named_alone(unit: Unit, quotation: Quotation) -> tuple[Span, Span, Mode] | None:
    """Whoever stands before the colon without a verb: “Foreign Minister Carla Soto: “We paid.””"""
    colon = unit.word_at(quotation.start) - 2
    named = accepted(unit, phrase_before(unit.grammar, colon)) if colon > 0 else None
    if named is None or named.first or not unit.grammar.words[named.last - 1].is_capitalised:
        return None
    place = unit.starts[colon]
    return unit.grammar.span(named), (place, place + 1), Mode.CLAIMED


def left_over(unit: Unit, found: Sequence[Attributed]) -> list[Quotation]:
    """The unit's quotations that are part of nothing found."""
    contents = sorted(one.content for one in found)
    reach = list(accumulate((end for _, end in contents), max))
    left = []
    for quotation in unit.quotations:
        index = bisect_right(contents, (quotation.start, unit.end))
        if not (index and reach[index - 1] + 1 >= quotation.end):
            left.append(quotation)
    return left


def floating(unit: Unit, found: Sequence[Attributed], last: Attributed | None) -> list[Attributed]:
    """The rest of an interrupted quotation, and a unit that is a quotation from end to end: the last speaker goes on."""
    speaker = found[-1] if found else last
    if speaker is None or speaker.source[0] == speaker.source[1]:
        return []
    return [
        Attributed((quotation.start, quotation.end), speaker.cue, speaker.source, speaker.mode)
        for quotation in left_over(unit, found)
        if (_is_whole(unit, quotation) or (found and _goes_on(unit, quotation, speaker)))
        and (len(quotation.text.split()) >= _FEWEST_WORDS or _is_whole(unit, quotation) or _is_rest(unit, quotation))
    ]


def _is_whole(unit: Unit, quotation: Quotation) -> bool:
    outside = unit.text[unit.start : quotation.start] + unit.text[quotation.end : unit.end]
    return not any(sign.isalnum() for sign in outside) and any(sign in QUOTATION_MARKS | {"'"} for sign in outside)


def _is_rest(unit: Unit, quotation: Quotation) -> bool:
    """Whether a comma and a small letter show that it ends what a quotation before it began."""
    before = unit.text[unit.start : quotation.start].rstrip('“"«„ ')
    return before.endswith((",", "–", "—")) and quotation.text[:1].islower()


def _goes_on(unit: Unit, quotation: Quotation, speaker: Attributed) -> bool:
    """Whether the quotation follows its speaker in the sentence: “Yes,” he said, “we will.”"""
    return speaker.content[1] < quotation.start and speaker.cue[0] < quotation.start
