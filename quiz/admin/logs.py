"""What happened, to be read and never edited: attempts with their answers and grades, reviews, editions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from django.contrib import admin
from django.db.models import Prefetch, Q, QuerySet
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from quiz.domain.scheduling import Rating
from quiz.models import MAX_POINTS, Answer, Attempt, Edition, EditionItem, Grade, Review, User
from quiz.models.content import edition_content
from quiz.models.sets import SetRules
from quiz.models.wording import worded
from quiz.reports.classrooms import classes_of

if TYPE_CHECKING:
    BaseAdmin = admin.options.BaseModelAdmin[Any]
else:
    BaseAdmin = object


RULES = tuple(field.name for field in SetRules._meta.local_fields)


class ReadOnly(BaseAdmin):
    """Nothing in it is added, changed or deleted, by nobody."""

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Never."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Never."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Never."""
        return False

    def get_model_perms(self, request: HttpRequest) -> dict[str, bool]:
        """Left out of the index, which lists what is worked on; the pages that need the logs link to them."""
        return {}


def _own_learners(request: HttpRequest) -> Q:
    """Learners of the teacher's classes, and the teacher's own previews; everybody for a superuser."""
    teacher = cast("User", request.user)
    if teacher.is_superuser:
        return Q()
    return Q(learner=teacher) | Q(learner__in=User.objects.filter(classrooms__in=classes_of(teacher)))


class OfLearners(ReadOnly):
    """A log of what learners did; it names them and links to nobody."""

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """Those of the teacher's own learners."""
        return super().get_queryset(request).filter(_own_learners(request))

    @admin.display(description=_("learner"), ordering="learner__display_name")
    def learner_name(self, row: Attempt | Review) -> str:
        """A guest has no name to show."""
        return gettext("Guest") if row.learner.is_guest else str(row.learner)


class AnswerInline(ReadOnly, admin.TabularInline[Answer, Attempt]):
    """The answers of an attempt, each with the grade that counts."""

    model = Answer
    fields = readonly_fields = ("position", "asked", "given", "verdict", "points", "answered_at")
    ordering = ("answered_at", "pk")
    extra = 0
    verbose_name_plural = _("Answers")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Answer]:
        """With questions and grades."""
        grades = Prefetch("grades", Grade.objects.order_by("pk"))
        return super().get_queryset(request).select_related("question", "attempt").prefetch_related(grades)

    @admin.display(description=_("question"))
    def asked(self, answer: Answer) -> str:
        """Its prompt."""
        return answer.question.prompt

    @admin.display(description=_("answer"))
    def given(self, answer: Answer) -> str:
        """What the learner gave, in words."""
        question = edition_content(answer.attempt.edition_id).questions[answer.position]
        parts = question.rules.explain(question.draft, answer.response)
        return "; ".join(f"{part.label}: {worded(part.given)}" if part.label else worded(part.given) for part in parts)

    @admin.display(description=_("verdict"))
    def verdict(self, answer: Answer) -> str:
        """The last grade counts; one given later than the answer is a regrade."""
        grade = _counting(answer)
        word = render_to_string("quiz/_verdict_word.html", {"verdict": grade.verdict}).strip()
        return gettext("%s, regraded") % word if grade.why == Grade.Why.REGRADED else word

    @admin.display(description=_("score"))
    def points(self, answer: Answer) -> str:
        """In whole per cent of a fully right answer."""
        return f"{round(100 * _counting(answer).points / MAX_POINTS)}\u00a0%"


def _counting(answer: Answer) -> Grade:
    return list(answer.grades.all())[-1]


@admin.register(Attempt)
class AttemptAdmin(OfLearners, admin.ModelAdmin[Attempt]):
    """Sittings of learners with sets."""

    list_display = ("learner_name", "question_set", "number", "started_at", "finished_at", "score", "what_it_is")
    list_display_links = ("learner_name",)
    list_filter = (("question_set", admin.RelatedOnlyFieldListFilter), "is_preview")
    list_select_related = ("learner", "question_set", "repeats")
    search_fields = ("learner__display_name", "learner__username", "question_set__title")
    ordering = ("-started_at", "-pk")
    show_full_result_count = False
    fields = ("learner_name", "question_set", "number", "what_it_is", "started_at", "finished_at", "score")
    inlines = (AnswerInline,)

    @admin.display(description=_("score"))
    def score(self, attempt: Attempt) -> str:
        """In whole per cent, once it is finished."""
        return "" if attempt.percent is None else f"{attempt.percent}\u00a0%"

    @admin.display(description=_("what it is"))
    def what_it_is(self, attempt: Attempt) -> str:
        """A preview and a repeat of what was missed do not count."""
        if attempt.is_preview:
            return gettext("preview")
        return gettext("repeat of what was missed") if attempt.repeats_id else gettext("attempt")


@admin.register(Review)
class ReviewAdmin(OfLearners, admin.ModelAdmin[Review]):
    """Recalls, from cards and quiz answers."""

    list_display = ("learner_name", "fact", "rated", "right", "came_from", "study_day", "reviewed_at", "taken_back")
    list_display_links = ("reviewed_at",)
    list_filter = ("right", "format")
    list_select_related = ("learner", "fact", "undo")
    search_fields = ("learner__display_name", "learner__username", "fact__statement")
    ordering = ("-pk",)
    show_full_result_count = False
    fields = list_display

    @admin.display(description=_("rating"))
    def rated(self, review: Review) -> str:
        """In a word."""
        return gettext(Rating(review.rating).name.capitalize())  # as the buttons below a card are called

    @admin.display(description=_("from"))
    def came_from(self, review: Review) -> str:
        """A card, or an answer in a quiz."""
        return gettext("card") if review.card_id else gettext("quiz")

    @admin.display(description=_("taken back"), boolean=True)
    def taken_back(self, review: Review) -> bool:
        """Whether the learner undid it."""
        return getattr(review, "undo", None) is not None


class EditionItemInline(ReadOnly, admin.TabularInline[EditionItem, Edition]):
    """The questions of an edition."""

    model = EditionItem
    fields = readonly_fields = ("position", "asked", "right_answer")
    extra = 0
    verbose_name_plural = _("Questions")

    def get_queryset(self, request: HttpRequest) -> QuerySet[EditionItem]:
        """With the questions."""
        return super().get_queryset(request).select_related("question")

    @admin.display(description=_("question"))
    def asked(self, item: EditionItem) -> str:
        """Its prompt."""
        return item.question.prompt

    @admin.display(description=_("right answer"))
    def right_answer(self, item: EditionItem) -> str:
        """As it was published."""
        return item.question.key_text


@admin.register(Edition)
class EditionAdmin(ReadOnly, admin.ModelAdmin[Edition]):
    """Sets as they were published."""

    list_display = ("title", "number", "question_set", "created_at", "publisher")
    list_filter = (("question_set", admin.RelatedOnlyFieldListFilter),)
    list_select_related = ("question_set", "created_by")
    search_fields = ("title",)
    ordering = ("-created_at",)
    fields = ("title", "number", "question_set", "created_at", "publisher", *RULES)
    inlines = (EditionItemInline,)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Edition]:
        """Without previews."""
        return super().get_queryset(request).filter(number__isnull=False)

    @admin.display(description=_("published by"), ordering="created_by")
    def publisher(self, edition: Edition) -> str:
        """A name, and no link to the person."""
        return str(edition.created_by or "")
