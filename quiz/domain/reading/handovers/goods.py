"""What was handed over, as noun phrases that follow “supplied”; a clear list gives one for each thing."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.reading.clauses.words import PREPOSITIONS, PRONOUNS, is_word
from quiz.domain.reading.handovers.words import NO_GOODS
from quiz.domain.reading.statements.adverbials import adverbial
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.rewording import Edit, inside, is_balanced, reworded

_LOOSE = PRONOUNS | frozenset(["his", "her", "its", "their", "our", "my", "your", "this", "that", "these", "those"])
_MOST_WORDS = 18
_MOST_IN_A_LIST = 4


def goods_in(line: Line, first: int, last: int) -> Iterator[str]:
    """The goods among those tokens; none where it is nothing that can be handed over."""
    if not first < last <= first + _MOST_WORDS:
        return
    for begin, end in _items(line, first, last):
        words = _worded(line, begin, end)
        if words and is_balanced(words) and _are_goods(line, begin, end):
            yield words


def _items(line: Line, first: int, last: int) -> list[tuple[int, int]]:
    """Where each thing of a list stands: “tanks, drones and shells”; the whole where they are not as plain as that."""
    marks = [place for place in range(first, last) if line.small(place) in {",", "and"}]
    begins = [first, *(place + 1 for place in marks)]
    items = [pair for pair in zip(begins, [*marks, last], strict=True) if pair[0] < pair[1]]
    is_plain = all(end - begin <= _MOST_IN_A_LIST and _is_plain(line, begin, end) for begin, end in items)
    return items if is_plain and "and" in {line.small(place) for place in marks} else [(first, last)]


def _is_plain(line: Line, first: int, last: int) -> bool:
    """Whether the words are a noun with what stands before it, the last of them no adjective."""
    words = [line.small(place) for place in range(first, last)]
    return not PREPOSITIONS.intersection(words) and (words[-1].endswith("s") or len(words) > 1 or len(words[0]) > 3)


def _worded(line: Line, first: int, last: int) -> str:
    edits = [Edit(*line.span(*place)) for found in line.dates if (place := adverbial(line, found))]
    words = inside(reworded(line.passage.text, *line.span(first, last), edits))
    opens = first == 0 and not line.mentions(0, 1) and not words[:2].isupper()
    return words[:1].lower() + words[1:] if opens else words


def _are_goods(line: Line, first: int, last: int) -> bool:
    words = [line.small(place) for place in range(first, last)]
    links = [at for at, word in enumerate(words) if word in PREPOSITIONS]
    noun = [word for word in words[: links[0] if links else None] if word[0].isalpha()]
    is_name = any(mention.end == line.words[last - 1].end for mention in line.mentions(first, last))
    tells = any(group.is_finite and first <= group.first < last for group in line.grammar.groups)
    is_loose = tells or bool(_LOOSE.intersection(words))
    return bool(noun) and noun[-1] not in NO_GOODS and not is_name and not is_loose and is_word(line.words[last - 1])
