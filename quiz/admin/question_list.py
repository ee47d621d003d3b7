"""The list of questions, with what the item-writing rules say of each."""

from __future__ import annotations

from collections.abc import Sequence

from django.contrib import admin
from django.contrib.admin.views.main import ChangeList
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from quiz.admin.languages import in_language
from quiz.domain.item_rules import Finding
from quiz.models import Question
from quiz.models.wording import worded
from quiz.reports.questions import findings_by_question


class QuestionList(ChangeList):
    """A page of questions with what the item-writing rules say of each."""

    def get_results(self, request: HttpRequest) -> None:
        """Check the questions of this page only."""
        super().get_results(request)
        self.result_list = list(self.result_list)
        findings = findings_by_question(self.result_list)
        for question in self.result_list:
            question.findings = findings.get(question.pk, ())


def findings_shown(findings: Sequence[Finding]) -> SafeString | str:
    """The findings as a list, what blocks first; empty where there is nothing."""
    if not findings:
        return ""
    rows = ((finding.severity.value, worded(finding.message)) for finding in findings)
    return format_html('<ul class="findings">{}</ul>', format_html_join("", '<li class="is-{}">{}</li>', rows))


@admin.display(description=_("its facts"))
def linked_facts(question: Question) -> SafeString:
    """Links to the facts, in the language of the story."""
    rows = (
        (
            reverse("admin:quiz_fact_change", args=[link.fact_id]),
            in_language(link.fact.statement, question.story.language),
        )
        for link in question.fact_links.all()
    )
    return format_html('<ul class="plain">{}</ul>', format_html_join("", '<li><a href="{}">{}</a></li>', rows))
