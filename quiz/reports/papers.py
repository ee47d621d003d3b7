"""A question set as it is printed: what is asked, in one version or two, the story with numbered sentences, the key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from django.db.models import Prefetch

from quiz.domain.kinds import KINDS
from quiz.domain.questions import Draft, Json, Response
from quiz.domain.reading.marking import Span, paragraphs
from quiz.domain.reading.sentences import Sentence
from quiz.models import Question, QuestionFact, QuestionSet, Story
from quiz.models.content import EvidenceView, evidence_view, sentences_of

_DRAWS = 12
"""How often another order is drawn for the second version until it differs from the first."""


@dataclass(frozen=True, slots=True)
class PaperQuestion:
    """One question of a paper and what its key says.

    ``numbers`` gives for each sentence to choose from the number that stands before it, in the story if ``in_story``.
    """

    number: int
    kind: str
    prompt: str
    shown: Json
    points: int
    numbers: Mapping[str, int]
    in_story: bool
    right: Response
    right_keys: frozenset[str]
    key: str
    evidence: Sequence[EvidenceView]

    @property
    def template(self) -> str:
        """Draws the question, or with ``right`` its key."""
        return f"quiz/paper/{self.kind}.html"


@dataclass(frozen=True, slots=True)
class PaperVersion:
    """The questions in the order of one version; ``name`` is empty where there is one version only."""

    name: str
    questions: Sequence[PaperQuestion]

    @property
    def points(self) -> int:
        """What can be reached."""
        return sum(question.points for question in self.questions)


@dataclass(frozen=True, slots=True)
class NumberedText:
    """A stretch of the story and the number of the sentence that begins with it, or None."""

    number: int | None
    text: str


def paper_versions(question_set: QuestionSet, *, with_story: bool, names: Sequence[str]) -> list[PaperVersion]:
    """The set as it stands, once for each name; two queries.

    Versions after the first show their options in another order; where the set shuffles its questions, these too.
    """
    links = QuestionFact.objects.select_related("fact__story", "fact__said_by", "fact__agent")
    rows = Question.objects.filter(set_items__question_set=question_set).prefetch_related(Prefetch("fact_links", links))
    questions = list(rows.order_by("set_items__position", "set_items__pk"))
    sentences = sentences_of(question_set.story.text) if with_story else ()
    return [_version(question_set, questions, sentences, at, name) for at, name in enumerate(names)]


def _version(
    question_set: QuestionSet, questions: Sequence[Question], sentences: Sequence[Sentence], at: int, name: str
) -> PaperVersion:
    ordered = list(questions)
    if at and question_set.shuffle_questions:
        Random(f"{name}/{question_set.pk}").shuffle(ordered)
    asked = [
        _asked(number, question, sentences, at, shuffle=question_set.shuffle_options)
        for number, question in enumerate(ordered, start=1)
    ]
    return PaperVersion(name, asked)


def _asked(number: int, question: Question, sentences: Sequence[Sentence], at: int, *, shuffle: bool) -> PaperQuestion:
    draft = question.as_draft()
    shown = _shown(draft, at, shuffle=shuffle)
    numbers, in_story = _numbers(shown, sentences)
    anatomy, right = question.rules.anatomy(draft), question.rules.samples(draft).right
    return PaperQuestion(
        number=number,
        kind=question.kind,
        prompt=question.prompt,
        shown=shown,
        points=len(right),
        numbers=numbers,
        in_story=in_story,
        right=right,
        right_keys=frozenset(option.key for option in anatomy.options if option.right),
        key=anatomy.key,
        evidence=[evidence_view(link.fact) for link in question.fact_links.all()],
    )


def _shown(draft: Draft, at: int, *, shuffle: bool) -> Json:
    """What the paper shows; the second version is drawn until it differs, as far as the kind has anything to mix."""
    first = KINDS[draft.kind].present(draft, Random(draft.identity), shuffle=shuffle)
    others = (
        KINDS[draft.kind].present(draft, Random(f"{at}/{seed}/{draft.identity}"), shuffle=True)
        for seed in range(_DRAWS if at else 0)
    )
    return next((other for other in others if other != first), first)


def _numbers(shown: Json, sentences: Sequence[Sentence]) -> tuple[dict[str, int], bool]:
    """The story's own numbers where it is printed and still has all of these sentences, else theirs in the question."""
    offered = shown.get("sentences")
    if not isinstance(offered, list):
        return {}, False
    places = {sentence.text: sentence.index + 1 for sentence in reversed(sentences)}
    if all(entry["text"] in places for entry in offered):
        return {entry["key"]: places[entry["text"]] for entry in offered}, True
    return {entry["key"]: number for number, entry in enumerate(offered, start=1)}, False


def numbered_story(story: Story) -> list[list[NumberedText]]:
    """The story's paragraphs with its sentences numbered; no query."""
    spans = [Span(sentence.index, sentence.start, sentence.end) for sentence in sentences_of(story.text)]
    seen: set[int] = set()
    return [
        [NumberedText(_new_number(segment.keys, seen), segment.text) for segment in paragraph]
        for paragraph in paragraphs(story.text, spans)
    ]


def _new_number(keys: Sequence[int], seen: set[int]) -> int | None:
    fresh = next((key for key in keys if key not in seen), None)
    seen.update(keys)
    return None if fresh is None else fresh + 1
