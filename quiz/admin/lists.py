"""Lists as teachers look for things: what belongs into an empty one, and filters by the state of the work."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from django.contrib import admin
from django.db.models import F, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from quiz.models import MAX_POINTS, Edition, Fact, Question, QuestionFact, QuestionSet
from quiz.models.wording import worded
from quiz.reports.desk import unasked_facts

if TYPE_CHECKING:
    from django.contrib.admin.filters import _ListFilterChoices
    from django.contrib.admin.views.main import ChangeList

    Admin = admin.ModelAdmin[Any]
else:
    Admin = object

Words = str | Promise
Narrowing = Callable[[QuerySet[Any]], QuerySet[Any]]

_LEAST_ANSWERS = 5
_DIFFICULT_BELOW = 0.4


@dataclass(frozen=True, slots=True)
class FirstStep:
    """What belongs into a list, and the way to the first of it; ``address`` is the name of a page, or empty."""

    text: Words
    label: Words = ""
    address: str = ""

    @property
    def url(self) -> str:
        """The page of the first step."""
        return reverse(self.address) if self.address else ""


class WithFirstStep(Admin):
    """A list that says what belongs into it while it is empty."""

    first_step: FirstStep

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """Hand the first step to the template."""
        return super().changelist_view(request, {"first_step": self.first_step, **(extra_context or {})})


class ByState(admin.SimpleListFilter):
    """One choice among named states of the rows."""

    states: ClassVar[Mapping[str, tuple[Words, Narrowing]]]

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin[Any]) -> list[tuple[str, Any]]:
        """The states by name."""
        return [(name, label) for name, (label, _narrow) in self.states.items()]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """The rows in the chosen state."""
        state = self.states.get(self.value() or "")
        return state[1](queryset) if state else queryset


def _stories_with(facts: QuerySet[Fact]) -> Narrowing:
    return lambda stories: stories.filter(pk__in=facts.order_by().values("story"))


def _stories_without(rows: QuerySet[Any]) -> Narrowing:
    return lambda stories: stories.exclude(pk__in=rows.order_by().values("story"))


class StoryWork(ByState):
    """What a story still lacks on its way to a set."""

    title = _("work")
    parameter_name = "work"
    states: ClassVar = {
        "review": (_("facts to decide"), _stories_with(Fact.objects.undecided())),
        "ask": (_("facts without questions"), _stories_with(unasked_facts())),
        "publish": (_("no set published"), _stories_without(QuestionSet.objects.filter(current__isnull=False))),
    }


class FactAsked(ByState):
    """Whether a question in use asks the fact."""

    title = _("questions")
    parameter_name = "asked"
    states: ClassVar = {
        "no": (_("without a question"), lambda facts: facts.filter(pk__in=unasked_facts().values("pk"))),
        "yes": (
            _("asked by a question"),
            lambda facts: facts.filter(
                pk__in=QuestionFact.objects.exclude(question__status=Question.Status.RETIRED).values("fact")
            ),
        ),
    }


def _answered(questions: QuerySet[Question]) -> QuerySet[Question]:
    return questions.filter(tally__answers__gte=_LEAST_ANSWERS)


class QuestionUse(ByState):
    """Whether a set holds the question."""

    title = _("use")
    parameter_name = "use"
    states: ClassVar = {
        "set": (_("in a set"), lambda questions: questions.filter(set_items__isnull=False).distinct()),
        "none": (_("in no set"), lambda questions: questions.filter(set_items__isnull=True)),
    }


class QuestionDifficulty(ByState):
    """How well learners did at first, where enough of them answered."""

    title = _("answers")
    parameter_name = "answers"
    states: ClassVar = {
        "difficult": (
            _("mostly wrong at first"),
            lambda questions: _answered(questions).filter(
                tally__points__lt=F("tally__answers") * MAX_POINTS * _DIFFICULT_BELOW
            ),
        ),
        "easy": (
            _("always right at first"),
            lambda questions: _answered(questions).filter(tally__points=F("tally__answers") * MAX_POINTS),
        ),
        "none": (_("not answered yet"), lambda questions: questions.filter(Q(tally=None) | Q(tally__answers=0))),
    }


def _once_published() -> QuerySet[Any, Any]:
    return Edition.objects.filter(number__isnull=False).order_by().values("question_set")


class SetState(ByState):
    """Whether learners can take the set."""

    title = _("state")
    parameter_name = "state"
    states: ClassVar = {
        "published": (_("published"), lambda sets: sets.filter(current__isnull=False)),
        "never": (
            _("never published"),
            lambda sets: sets.exclude(pk__in=_once_published()),
        ),
        "withdrawn": (
            _("withdrawn"),
            lambda sets: sets.filter(current__isnull=True, pk__in=_once_published()),
        ),
    }


class FactKindFilter(admin.ChoicesFieldListFilter):
    """Questions that ask facts of one kind."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.title = str(_("kind of fact"))


class QuestionKindFilter(admin.ChoicesFieldListFilter):
    """Questions of one kind, by its name in the reader's language."""

    def choices(self, changelist: ChangeList) -> Iterator[_ListFilterChoices]:
        """The kinds, and all of them."""
        for choice in super().choices(changelist):
            yield {**choice, "display": worded(choice["display"])}


@admin.display(description=_("kind"), ordering="kind")
def kind_name(question: Question) -> str:
    """The kind's name in the reader's language."""
    return question.get_kind_display()
