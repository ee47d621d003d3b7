"""Classes: the join code, the learners, what they were given, and who knows what."""

from __future__ import annotations

from collections.abc import Sequence
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
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from quiz.actions.classrooms import renew_join_code
from quiz.admin.buttons import Button, Link, WithButtons
from quiz.admin.fields import NamedFormSet, Shown, without_icons
from quiz.models import Assignment, Classroom, Enrolment, QuestionSet, User
from quiz.reports.classrooms import Grouping, class_report, classes_of


class ClassroomForm(forms.ModelForm[Classroom]):
    """A class of the teacher who is logged in."""

    teacher: User

    class Meta:
        model = Classroom
        fields = ("name",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance._state.adding:
            self.instance.teacher = self.teacher

    def clean_name(self) -> str:
        """A teacher names a class once."""
        name: str = self.cleaned_data["name"]
        others = Classroom.objects.filter(teacher=self.instance.teacher, name=name).exclude(pk=self.instance.pk)
        if others.exists():
            raise forms.ValidationError(gettext("You have a class with this name already."))
        return name


class EnrolmentInline(admin.TabularInline[Enrolment, Classroom]):
    """The learners of a class; they join by themselves, with the code."""

    model = Enrolment
    formset = NamedFormSet
    fields = readonly_fields = ("learner_name", "joined_at")
    extra = 0
    verbose_name_plural = _("Learners")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Enrolment]:
        """By name."""
        enrolments = super().get_queryset(request).select_related("learner", "classroom")
        return enrolments.order_by("learner__display_name", "learner__username")

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody is put into a class without knowing."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """A place in a class is left, not edited."""
        return False

    @admin.display(description=_("learner"))
    def learner_name(self, enrolment: Enrolment) -> str:
        """The name to show."""
        return gettext("Guest") if enrolment.learner.is_guest else str(enrolment.learner)


class AssignmentForm(forms.ModelForm[Assignment]):
    """A set given to the class; an opening time left empty means now."""

    class Meta:
        model = Assignment
        fields = ("question_set", "opens_at", "due_at")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["opens_at"].required = False
        self.fields["opens_at"].help_text = _("Empty: at once.")
        field = self.fields["question_set"]
        without_icons(field)
        if not self.instance._state.adding:
            field.disabled, field.widget = True, Shown(str(self.instance.question_set))

    def clean(self) -> dict[str, Any]:
        """It is due after it opens."""
        cleaned = super().clean() or self.cleaned_data
        if "opens_at" in cleaned and cleaned["opens_at"] is None:
            cleaned["opens_at"] = timezone.now()
        opens_at, due_at = cleaned.get("opens_at"), cleaned.get("due_at")
        if opens_at and due_at and due_at <= opens_at:
            self.add_error("due_at", gettext("It must be due after it opens."))
        return cleaned


class AssignmentInline(admin.TabularInline[Assignment, Classroom]):
    """What the class was given."""

    model = Assignment
    form = AssignmentForm
    formset = NamedFormSet
    fields = ("question_set", "opens_at", "due_at")
    extra = 1
    verbose_name = _("set")
    verbose_name_plural = _("Sets given to the class")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Assignment]:
        """With the sets."""
        return super().get_queryset(request).select_related("question_set", "classroom").order_by("opens_at", "pk")

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Published sets only, read once for all rows."""
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        if db_field.name == "question_set" and field is not None:
            published = QuestionSet.objects.filter(current__isnull=False).order_by("-pk")
            field.choices = [("", "—"), *((row.pk, row.title) for row in published)]
        return field


@admin.register(Classroom)
class ClassroomAdmin(WithButtons, admin.ModelAdmin[Classroom]):
    """A teacher's own classes; a superuser sees all."""

    form = ClassroomForm
    list_display = ("name", "join_code", "learners_enrolled", "sets_given", "report_link")
    search_fields = ("name",)
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
        """The join code is there once the class is."""
        return [(None, {"fields": ("name", "code_shown") if obj else ("name",)})]

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
        return (Button("_renew", gettext("Save with a new code"), self._renew),)

    def links(self, request: HttpRequest, row: Classroom) -> Sequence[Link]:
        """Who knows what."""
        return (Link(gettext("Who knows what"), reverse("admin:quiz_classroom_report", args=[row.pk])),)

    def get_urls(self) -> list[URLPattern]:
        """The report beside the form."""
        report = self.admin_site.admin_view(self._report)
        return [path("<int:pk>/report/", report, name="quiz_classroom_report"), *super().get_urls()]

    def _renew(self, request: HttpRequest, classroom: Classroom) -> None:
        renewed = renew_join_code(classroom=classroom)
        text = gettext("The new code is %(code)s; the old one opens nothing any more. Those who have joined stay.")
        self.message_user(request, text % {"code": renewed.join_code})

    def _report(self, request: HttpRequest, pk: int) -> HttpResponse:
        if not self.has_view_permission(request):
            raise PermissionDenied
        classroom = get_object_or_404(classes_of(_teacher(request)), pk=pk)
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
