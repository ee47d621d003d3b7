"""Where a verb phrase ends: before another clause, a saying, a condition, and, where it is asked for, before a time."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from quiz.domain.reading.duties.masking import Line, pattern

_LONGEST = 320
_SAID = (
    r"said|says?|told|tells|added|adds|announced|claim(?:s|ed)|insist(?:s|ed)|warned|argued|explained"
    r"|wrote|writes|noted|reported|reports"
    r"|stated|states|declared|reacted|replied|admitted|recall(?:s|ed)|complain(?:s|ed)|asserted|maintains"
    r"|put it|quoted|suggests?|accord(?:s|ing)|stipulates|provides|requires"
)
_STOP = pattern(
    r"[;:]| [–—] |, while\b| while (?=<party> |<alliance> )|,? (?:and )?in (?:exchange|return|turn),? (?=<party> )|,? so (?=(?:it|they|he|she|we) )|,? and of (?=[a-z]+ing\b)| after (?=(?:it|they|he|she|<party>|<alliance>) "
    r"|(?:its|their|his|her|the) [^,;.]{1,50}? (?:ha[sd] )?(?:[a-z]+ly )?(?:asked|requested|called|appealed|invoked|sought|accused|said|failed|refused)\b)"
    r"|, and (?=(?:on|in|by|at|from) <date>)|,? (?:but|although|though|whereas|because|so that|after which"
    r"|nor (?=(?:did|do|does|has|have|had|is|are|was|were|will|would|can|could)\b)|yet|since|as well as that|in return for which)\b"
    r"| and (?=that )| and (?:said|says|told|added)\b|,? and (?=(?:each|both|all(?: [a-z]+)?|none|neither|most|only [a-z]+) (?:has|have|had|must|shall|will|may|did|do|does|is|are|was|were)\b)"
    r"|, and (?=(?:for|in|on|by|during|until|since|over|from) [^,;.]{3,50} (?:each|both|all(?: [a-z]+)?|none|neither|most|only [a-z]+) (?:has|have|had|did|do|does|is|are|was|were)\b)|, (?:which|who|whose|where|he|she|it|they|according|as|including|something|a move|a step|a point|a charge|a claim|a decision|a delay|despite"
    r"|saying|claiming|and (?:that|it|they|he|she|then|later))\b"
    rf"|, (?:(?:the|an?|its|his|her) )?(?:[\w\ue000-\ue00f’'-]+ ){{1,4}}(?:{_SAID})\b|, (?:{_SAID})\b| ?\((?![\ue000-\ue00f]+\))"
)
_IF = re.compile(
    r",? (?:even )?(?P<word>if|when|whenever|unless|in case(?! of)|as soon as|(?<!at )once"
    r"|in the event that|in the event of|in case of|should)(?= \w)"
)
_STRAIGHT = re.compile(r"[\"”]")
_CURLY = re.compile(r"”|(?<=[,.!?])[’'](?=[ .,]|\Z)")
_GOES_ON = re.compile(r" (?!and |but |or )[a-z]")
_WHEN = pattern(
    r"(?<!\bby)(?<!\buntil),? (?:(?:particularly|especially|notably|mainly|above all) (?=in|on|at|since|after|before)|already"
    r"|again|most recently|last (?:week|month|year|winter|summer|spring|autumn|night)|(?:already )?(?:once"
    r"|twice|<number> times)"
    r"|for (?:<number>|\w+) (?:days|weeks|months|years)(?: [a-z]+ [a-z]+)?"
    r"|(?:(?:on|in|at|since|until|before|after|during|between|from) )?(?:the )?<date>)(?=[ ,]|\Z).*\Z"
)
_AND = re.compile(r",? and ")
_OPENS_DOING = re.compile(r"[A-Z][a-z]+ing ")
_EMPTY = re.compile(r"[\s,–—\"“”‘’-]*\Z")


@dataclass(frozen=True, slots=True)
class Reach:
    """A verb phrase from ``start`` to ``end``, and where the condition stands that follows it, if one does."""

    start: int
    end: int
    condition: tuple[int, int] | None = None


def reach(line: Line, start: int, limit: int | None = None) -> Reach:
    """How far the verb phrase goes that begins at that place of the sentence."""
    stop = min(_limit(line, start), start + _LONGEST, limit or len(line.masked))
    found = _STOP.search(line.masked, start + 1, stop)
    end = _before_next_subject(line, start, found.start() if found else stop)
    condition = _IF.search(line.masked, start + 1, end)
    if condition:
        return Reach(start, _trimmed(line, start, condition.start()), (condition.end() + 1, _trimmed(line, start, end)))
    return Reach(start, _trimmed(line, start, end))


def timeless(line: Line, span: Reach) -> Reach:
    """The verb phrase without the words at its end that say when it was done, or how often."""
    found = _WHEN.search(line.masked[span.start : span.end])
    return replace(span, end=span.start + found.start()) if found and (found.start() > 2 or not found.start()) else span


def _limit(line: Line, start: int) -> int:
    """The end of what the phrase cannot leave: the sentence, and the words that somebody is said to say."""
    end = len(line.masked.rstrip(" .!…”\"’'"))
    saying = line.saying(start, start + 1)
    if saying is not None:
        end = min(end, max(start + 1, saying.end - line.sentence.start))
    inside = line.masked.count('"', 0, start) % 2
    closing = (_STRAIGHT if inside else _CURLY).search(line.masked, start)
    opening = line.masked.find("“", start)
    goes_on = saying is None and closing is not None and _GOES_ON.match(line.masked, closing.end())
    if closing and not goes_on and not -1 < opening < closing.start():
        end = min(end, closing.start())
    return max(start, end)


def _before_next_subject(line: Line, start: int, end: int) -> int:
    """Where a clause with a subject of its own begins that “and” adds."""
    for clause in line.clauses:
        first = line.grammar.words[clause.first].start
        if start < first < end and _OPENS_DOING.match(line.masked) and line.masked[:first].endswith(", "):
            return first - 2  # “Accusing Ostia of delays, Norland left”
        if start < first < end and clause.has_own_subject and clause.opener == "and" and clause.verb.is_finite:
            joined = [found for found in _AND.finditer(line.masked, start, first + 1) if found.end() <= first + 1]
            return joined[-1].start() if joined else end
    return end


def _trimmed(line: Line, start: int, end: int) -> int:
    while end > start and _EMPTY.match(line.masked, end - 1, end):
        end -= 1
    return end
