"""A question or a card as a learner sees it, without taking anything."""

from __future__ import annotations

from random import Random
from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse

from quiz.models import Card, Question
from quiz.models.content import evidence_view


def question_preview(model_admin: admin.ModelAdmin[Any], request: HttpRequest, pk: int) -> HttpResponse:
    """The question before it is answered; its answer is on its own page."""
    if not model_admin.has_view_permission(request):
        raise PermissionDenied
    rows = Question.objects.select_related("story").prefetch_related("fact_links__fact")
    question = get_object_or_404(rows, pk=pk)
    context = {
        "row": question,
        "language": question.story.language,
        "template": f"quiz/kinds/{question.kind}.html",
        "prompt": question.prompt,
        "shown": question.rules.present(question.as_draft(), Random(pk), shuffle=True),  # noqa: S311 (options are shuffled, nothing is kept secret)
        "response": {},
        "prefix": "preview",
    }
    return TemplateResponse(request, "admin/quiz/question/preview.html", context)


def card_preview(model_admin: admin.ModelAdmin[Any], request: HttpRequest, pk: int) -> HttpResponse:
    """Both sides of the card, and the sentence that settles it."""
    if not model_admin.has_view_permission(request):
        raise PermissionDenied
    card = get_object_or_404(Card.objects.select_related("fact__story", "fact__said_by", "fact__agent"), pk=pk)
    context = {"row": card, "language": card.fact.story.language, "evidence": evidence_view(card.fact)}
    return TemplateResponse(request, "admin/quiz/card/preview.html", context)
