"""Measure who is found to have said what against PolNeAR, political news in which people marked it.

What was said is found where a saying shares at least half of the shorter of both; its source is right where one of
these sayings names a source that overlaps the marked one. Claims with a quotation of four words or more, indirect ones with a
verb of saying, and all others (beliefs, plans, nouns) are counted apart. Precision is taken over all sayings.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.reading.polnear_documents import Attribution, Document, Spans, load_documents
from quiz.domain.reading.annotations import Actors, Quotation, Saying
from quiz.domain.reading.clauses.verbs import forms_of
from quiz.domain.reading.quotations import find_quotations
from quiz.domain.reading.sentences import split
from quiz.domain.reading.speech import find_sayings

_SAYING = (
    "say add tell explain recall reply respond answer continue quip joke comment remark tweet write post state note observe "
    "point stress emphasize underline reiterate repeat conclude testify shout declare proclaim inform remind muse caution warn "
    "predict estimate cite ask wonder insist maintain contend argue assert claim allege accuse charge blame suggest hint imply "
    "boast announce confirm reveal disclose unveil vow pledge promise threaten agree rule order instruct urge call demand "
    "propose deny dismiss reject dispute refute report learn find show indicate read describe refer dub label brand "
    "characterize praise criticize slam blast condemn denounce mock hail lament complain acknowledge admit concede"
)
_WORDS = frozenset(word for lemma in _SAYING.split() for word in forms_of(lemma) | {lemma})
_FEWEST_WORDS = 4
_KINDS = ("quoted", "indirect", "other")


@dataclass(frozen=True, slots=True)
class Found:
    """One marked attribution: of which kind it is, whether it was found, and with the right source."""

    kind: str
    is_found: bool
    is_source_right: bool


def rows(folder: Path) -> Iterator[str]:
    """The table of one folder of documents. Raises UnreadableFolder."""
    documents = load_documents(folder)
    marked: list[Found] = []
    precise: list[Found] = []
    for document in documents:
        quotations = find_quotations(document.text)
        sayings, _ = find_sayings(document.text, split(document.text), Actors(), quotations)
        marked += (found(one, document.text, quotations, sayings) for one in document.attributions)
        precise += (_precise(saying, document) for saying in sayings)
    yield f"{folder.name}: {len(documents)} documents of PolNeAR"
    yield f"  {'':<12}{'marked':>8}{'found':>10}{'source':>10}"
    for kind in _KINDS:
        yield _row(kind, [one for one in marked if one.kind == kind])
    yield _row("precision", precise)


def found(marked: Attribution, text: str, quotations: Sequence[Quotation], sayings: Sequence[Saying]) -> Found:
    """How one marked attribution is found among the sayings of its document."""
    near = [saying for saying in sayings if _is_shared(((saying.start, saying.end),), marked.content)]
    source = any(_shared((saying.source,), marked.source) for saying in near)
    return Found(_kind(marked, text, quotations), bool(near), source)


def _precise(saying: Saying, document: Document) -> Found:
    """Whether what was found is marked too."""
    near = [one for one in document.attributions if _is_shared(((saying.start, saying.end),), one.content)]
    return Found("", bool(near), any(_shared((saying.source,), one.source) for one in near))


def _kind(marked: Attribution, text: str, quotations: Sequence[Quotation]) -> str:
    held = (one for one in quotations if len(one.text.split()) >= _FEWEST_WORDS)
    if any(start <= one.start and one.end <= end for one in held for start, end in marked.content):
        return "quoted"
    cue = " ".join(text[start:end] for start, end in marked.cue).lower().split()
    return "indirect" if _WORDS.intersection(cue) else "other"


def _is_shared(one: Spans, other: Spans) -> bool:
    """Whether both share at least half of the shorter."""
    return 2 * _shared(one, other) >= min(_length(one), _length(other)) > 0


def _shared(one: Spans, other: Spans) -> int:
    return sum(max(0, min(end, last) - max(start, first)) for start, end in one for first, last in other)


def _length(spans: Spans) -> int:
    return sum(end - start for start, end in spans)


def _row(name: str, counted: Sequence[Found]) -> str:
    total = len(counted)
    values = [sum(one.is_found for one in counted), sum(one.is_source_right for one in counted)]
    figures = "".join(f"{100 * value / total if total else 100.0:>10.1f}" for value in values)
    return f"  {name:<12}{total:>8}{figures}"
