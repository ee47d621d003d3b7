"""The page on which a teacher swaps a wrong option of a question for another that is provably wrong too."""

from __future__ import annotations

from typing import Any, cast

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils.translation import gettext

from quiz.actions.questions import AlreadyRevised
from quiz.actions.variants import OptionGone, other_options, swap_option
from quiz.admin.places import workshop_address
from quiz.admin.steps import At, steps_of
from quiz.models import Question, User


def options_page(model_admin: admin.ModelAdmin[Any], request: HttpRequest, pk: int) -> HttpResponse:
    """Choose the option to take out and the one to put in; the reason why it is wrong comes along."""
    if not model_admin.has_change_permission(request):
        raise PermissionDenied
    question = get_object_or_404(Question.objects.select_related("story"), pk=pk)
    if question.is_revised:
        return _too_late(model_admin, request, question)
    if request.method == "POST":
        return _swap(model_admin, request, question)
    context = {
        **model_admin.admin_site.each_context(request),
        "opts": model_admin.opts,
        "original": question,
        "steps": steps_of(question.story, At.QUESTIONS),
        "title": gettext("Swap an option"),
        "subtitle": question.prompt,
        "wrong": [option for option in question.anatomy().options if not option.right],
        "others": other_options(question),
        "workshop": _workshop(question),
    }
    return TemplateResponse(request, "admin/quiz/question/options.html", context)


def _swap(model_admin: admin.ModelAdmin[Any], request: HttpRequest, question: Question) -> HttpResponse:
    old, new, now = request.POST.get("old", ""), request.POST.get("new", ""), question
    try:
        now = swap_option(question=question, key=old, text=new, by=cast("User", request.user))
    except OptionGone:
        text = gettext("Choose the option to take out, and the one to put in.")
        model_admin.message_user(request, text, messages.ERROR)
        return HttpResponseRedirect(request.get_full_path())
    except AlreadyRevised:
        return _too_late(model_admin, request, question)
    else:
        model_admin.message_user(request, gettext("The option was swapped, with its reason."))
    return HttpResponseRedirect(_workshop(now))


def _too_late(model_admin: admin.ModelAdmin[Any], request: HttpRequest, question: Question) -> HttpResponse:
    """Show what took the question's place, since somebody else changed it meanwhile."""
    text = gettext("Somebody has just changed this question; nothing was swapped.")
    model_admin.message_user(request, text, messages.WARNING)
    newest = Question.objects.get(story=question.story_id, identity=question.identity, is_revised=False)
    return HttpResponseRedirect(_workshop(newest))


def _workshop(question: Question) -> str:
    return workshop_address(question.story_id, f"question-{question.pk}")
