"""Classes: the join code, the learners, what they were given, and who knows what."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, cast

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db.models import Count, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from quiz.actions.classrooms import renew_join_code
from quiz.actions.planning import plan_past_exams, replan_all
from quiz.admin.buttons import Button, Link, WithButtons
from quiz.admin.class_form import ClassroomForm
from quiz.admin.class_memory import memory_page, told_over
from quiz.admin.class_parts import AssignmentInline, EnrolmentInline
from quiz.admin.deleted_classes import CanComeBack
from quiz.admin.deleting import SaysWhatGoes
from quiz.admin.lists import FirstStep, WithFirstStep
from quiz.admin.slips import slips_page
from quiz.models import Classroom, User
from quiz.reports.classrooms import Grouping, class_report, classes_of

PLANNED = ("desired_retention", "exam_on")


@admin.register(Classroom)
class ClassroomAdmin(CanComeBack, SaysWhatGoes, WithFirstStep, WithButtons, admin.ModelAdmin[Classroom]):
    """A teacher's own classes; a superuser sees all."""

    form = ClassroomForm
    undo = _("You can bring it back later: see “Deleted classes” above the list of classes.")
    stays = _("What its learners answered and what they know stays theirs; only you can see it no more.")
    first_step = FirstStep(
        _(
            "A class brings your learners together: they join with its code, you give it sets with dates, and see who knows what."
        ),
        _("New class"),
        "admin:quiz_classroom_add",
    )
    list_display = ("name", "join_code", "learners_enrolled", "sets_given", "report_link")
    search_fields = ("name",)
    search_help_text = _("Name of the class")
    ordering = ("name", "pk")
    inlines = (EnrolmentInline, AssignmentInline)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Classroom]:
        """Their own, with the numbers that the list shows."""
        mine = super().get_queryset(request).filter(pk__in=classes_of(_teacher(request))).select_related("teacher")
        counted: QuerySet[Classroom] = mine.annotate(
            learner_count=Count("enrolments", distinct=True), assignment_count=Count("assignments", distinct=True)
        )
        return counted

    def get_list_display(self, request: HttpRequest) -> list[Any]:
        """Whose class it is matters only to a superuser."""
        whose = ["teacher"] if _teacher(request).is_superuser else []
        return [*super().get_list_display(request), *whose]

    def get_fieldsets(self, request: HttpRequest, obj: Classroom | None = None) -> Any:
        """The join code is there once the class is, and an exam that is over is said to be so."""
        holds = gettext(
            "What you choose here holds for every learner of the class who has not chosen otherwise; an exam day holds for all."
        )
        over = told_over(obj, _teacher(request)) if obj else ""
        memory = {
            "fields": ("desired_retention", "new_cards_per_day", "exam_on", "four_buttons"),
            "description": format_html("{} {}", holds, over),
        }
        return [(None, {"fields": ("name", "code_shown") if obj else ("name",)}), (_("Memory"), memory)]

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:  # noqa: FBT001
        """The learners' facts come back by what was chosen, also those of learners who were taken out."""
        learners = list(form.instance.learners.all()) if change else []
        super().save_related(request, form, formsets, change)
        if set(form.changed_data) & set(PLANNED) or any(formset.deleted_objects for formset in formsets):
            moved = replan_all(learners, now=timezone.now())
            if moved:
                text = ngettext(
                    "%(n)s fact of a learner comes back on another day.",
                    "%(n)s facts of learners come back on other days.",
                    moved,
                )
                self.message_user(request, text % {"n": moved})

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """A code is never typed."""
        return ("code_shown",) if obj else ()

    def get_inlines(self, request: HttpRequest, obj: Any) -> Any:
        """Learners and sets come once the class is there."""
        return self.inlines if obj else ()

    def get_form(
        self,
        request: HttpRequest,
        obj: Classroom | None = None,
        change: bool = False,  # noqa: FBT001, FBT002 (Django's own signature)
        **kwargs: Any,
    ) -> type[forms.ModelForm[Classroom]]:
        """The form knows whose class it will be."""
        form = cast("type[ClassroomForm]", super().get_form(request, obj, change=change, **kwargs))
        form.teacher = _teacher(request)
        return form

    @admin.display(description=_("learners"), ordering="learner_count")
    def learners_enrolled(self, classroom: Any) -> int:
        """How many have joined."""
        return int(classroom.learner_count)

    @admin.display(description=_("sets"), ordering="assignment_count")
    def sets_given(self, classroom: Any) -> int:
        """How many sets it was given."""
        return int(classroom.assignment_count)

    @admin.display(description=_("report"))
    def report_link(self, classroom: Classroom) -> SafeString:
        """The way to the report."""
        url = reverse("admin:quiz_classroom_report", args=[classroom.pk])
        return format_html('<a href="{}">{}</a>', url, gettext("Who knows what"))

    @admin.display(description=_("join code"))
    def code_shown(self, classroom: Classroom) -> SafeString:
        """Large enough to be read from a projector, in two groups."""
        code, join = classroom.join_code, reverse("quiz:class_join")
        told = gettext("Learners open {} on this site and type the code; spaces do not matter.")
        return format_html(
            '<strong class="join-code">{} {}</strong><p class="help">{}</p>',
            code[:4],
            code[4:],
            format_html(told, join),
        )

    def buttons(self, request: HttpRequest, row: Classroom) -> Sequence[Button]:
        """A new code shuts out those who have the old one and have not joined."""
        without = Button("_without_exam", gettext("Plan without the exam"), self._plan_without_exam)
        renewing = Button("_renew", gettext("Save with a new code"), self._renew)
        return (without, renewing) if told_over(row, _teacher(request)) else (renewing,)

    def links(self, request: HttpRequest, row: Classroom) -> Sequence[Link]:
        """Who knows what, and the way in for pupils."""
        return (
            Link(gettext("Who knows what"), reverse("admin:quiz_classroom_report", args=[row.pk])),
            Link(gettext("What the class remembers"), reverse("admin:quiz_classroom_memory", args=[row.pk])),
            Link(gettext("Add learners, print log-in slips"), reverse("admin:quiz_classroom_slips", args=[row.pk])),
        )

    def get_urls(self) -> list[URLPattern]:
        """The reports and the log-in slips beside the form."""
        view = self.admin_site.admin_view
        return [
            path("<int:pk>/report/", view(self._report), name="quiz_classroom_report"),
            path("<int:pk>/memory/", view(partial(memory_page, self)), name="quiz_classroom_memory"),
            path("<int:pk>/slips/", view(partial(slips_page, self)), name="quiz_classroom_slips"),
            *super().get_urls(),
        ]

    def _renew(self, request: HttpRequest, classroom: Classroom) -> None:
        renewed = renew_join_code(classroom=classroom)
        text = gettext("The new code is %(code)s; the old one opens nothing any more. Those who have joined stay.")
        self.message_user(request, text % {"code": renewed.join_code})

    def _plan_without_exam(self, request: HttpRequest, classroom: Classroom) -> None:
        classroom.exam_on = None
        classroom.save(update_fields=["exam_on"])
        replan_all(classroom.learners.all(), now=timezone.now())
        self.message_user(request, gettext("The class has no exam day any more."))

    def _report(self, request: HttpRequest, pk: int) -> HttpResponse:
        if not self.has_view_permission(request):
            raise PermissionDenied
        classroom = get_object_or_404(classes_of(_teacher(request)), pk=pk)
        plan_past_exams(classroom.learners.all(), now=timezone.now())
        by = Grouping.KIND if request.GET.get("by") == Grouping.KIND else Grouping.STORY
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "original": classroom,
            "title": gettext("Who knows what"),
            "subtitle": classroom.name,
            "by": by.value,
            "report": class_report(classroom, by=by, now=timezone.now()),
        }
        return TemplateResponse(request, "admin/quiz/classroom/report.html", context)


def _teacher(request: HttpRequest) -> User:
    return cast("User", request.user)
