"""Speech told by a turn of phrase before “that”: let slip that, has it that, went on record as saying that, shot back that."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.facts import Mode
from quiz.domain.reading.clauses import VerbGroup
from quiz.domain.reading.speech.attributed import Attributed, span_of, trimmed
from quiz.domain.reading.speech.endings import content_end
from quiz.domain.reading.speech.halves import half_begins
from quiz.domain.reading.speech.sources import source_after, source_before
from quiz.domain.reading.speech.units import Unit

_TURNS = {
    "be": r"(?:on record as saying|of the (?:opinion|view|belief|mind)|at pains to (?:stress|say|point out|insist|explain)|under no illusion|in no doubt) that"
    r"|(?:in no doubt|clear|sure|certain|adamant|blunt|convinced|categorical|emphatic|unequivocal|scathing|unimpressed):",
    "beg": r"to differ:",
    "cry": r"foul:",
    "call": r"attention to the fact that",
    "draw": r"attention to the fact that",
    "fire": r"back(?: that|:)",
    "give": r"(?:[a-z]+ )?to understand that",
    "go": r"(?:on record (?:as saying|to say)|so far as to say|on to say) that",
    "have": r"it that",
    "hit": r"back(?: by saying)?(?: that|:)",
    "leave": r"(?:no|little) (?:room for )?doubt that",
    "let": r"(?:it )?slip that",
    "point": r"to the fact that",
    "shoot": r"back(?: that|:)",
    "spread": r"the word that",
    "take": r"(?:the (?:view|line|position|stance)|it as (?:read|given)) that",
}
_THAT = {
    lemma: re.compile(rf" (?:(?:also|then|later|now|only|always) )?(?:{turn})(?!\w)") for lemma, turn in _TURNS.items()
}
_FEWEST_WORDS = 3


def turns(unit: Unit) -> Iterator[Attributed]:
    """What such turns attribute in the unit, in order."""
    for group in unit.grammar.groups:
        if group.is_finite and not group.negated and not unit.is_quoted(group.first):
            found = _turned(unit, group) or _word_from(unit, group) or _or_so(unit, group)
            if found is not None:
                yield found


def _turned(unit: Unit, group: VerbGroup) -> Attributed | None:
    end = unit.grammar.words[group.last - 1].end
    turn = _THAT[group.lemma].match(unit.text, end, unit.end) if group.lemma in _THAT else None
    source = source_before(unit, group.first) if turn else None
    if turn is None or source is None:
        return None
    return _made(
        unit, unit.word_at(turn.end()), group, span_of(unit, group.first, group.last), unit.grammar.span(source)
    )


def _word_from(unit: Unit, group: VerbGroup) -> Attributed | None:
    """“Word from Oslo is that the vote will be put off.”"""
    opened = unit.grammar.small(0) == "the"
    is_word = (
        unit.grammar.small(opened) in {"word", "message", "view", "line"} and unit.grammar.small(opened + 1) == "from"
    )
    if not is_word or group.lemma != "be" or unit.grammar.small(group.last) != "that":
        return None
    source = source_after(unit, opened + 2)
    if source is None:
        return None
    return _made(unit, group.last + 1, group, span_of(unit, opened, opened + 1), unit.grammar.span(source))


def is_or_so(unit: Unit, group: VerbGroup) -> bool:
    """Whether “or so” stands before the verb: “…, or so says Dosan”."""
    return [unit.grammar.small(group.first - 2), unit.grammar.small(group.first - 1)] == [
        "or",
        "so",
    ] and group.first > 2


def _or_so(unit: Unit, group: VerbGroup) -> Attributed | None:
    """What stands before “or so says Dosan”."""
    source = source_after(unit, group.last) if is_or_so(unit, group) else None
    if source is None:
        return None
    begins = max(unit.start, half_begins(unit, group.first - 2))
    content = trimmed(unit.text, begins, unit.starts[group.first - 2])
    cue = span_of(unit, group.first, group.last)
    return Attributed(content, cue, unit.grammar.span(source), Mode.CLAIMED) if content[0] < content[1] else None


def _made(
    unit: Unit, begins: int, group: VerbGroup, cue: tuple[int, int], source: tuple[int, int]
) -> Attributed | None:
    if begins >= len(unit.grammar.words):
        return None
    content = trimmed(unit.text, *span_of(unit, begins, max(content_end(unit, begins, group), begins + 1)))
    return Attributed(content, cue, source, Mode.CLAIMED) if unit.word_count(*content) >= _FEWEST_WORDS else None
