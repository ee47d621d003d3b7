"""Adding a story: a teacher pastes it or chooses a file, looks at what was left out, and saves the draft.

The app reads the draft then, and the teacher goes on to review what it proposes.
Nothing is kept between the two steps but in the form itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from django.contrib import admin
from django.contrib.admin.helpers import AdminForm
from django.contrib.admin.options import IS_POPUP_VAR
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from quiz.actions.stories import add_story
from quiz.admin.decisions import read_and_tell
from quiz.admin.paste_forms import DraftForm, PasteForm
from quiz.admin.review import review_address
from quiz.admin.sorting import BrokenForm, Sorting
from quiz.admin.steps import steps_to_come
from quiz.admin.story_work import address_of_reading, takes_long_to_read
from quiz.domain.reading.parts import parts_of
from quiz.models import Story, User

if TYPE_CHECKING:
    StoryAdmin = admin.ModelAdmin[Story]

_STORY = (None, {"fields": ("text", "file")})
_WHERE_FROM = ("title", "publisher", "published_on")
_MORE = (gettext_lazy("More about it"), {"fields": ("language", "summary", "slug"), "classes": ("collapse",)})


def paste_page(model_admin: StoryAdmin, request: HttpRequest) -> HttpResponse:
    """The step that the form says it is at."""
    if not model_admin.has_add_permission(request):
        raise PermissionDenied
    if request.method != "POST":
        return _first_step(model_admin, request, PasteForm(initial=request.GET.dict()))
    if "pieces" not in request.POST:
        return _read(model_admin, request)
    try:
        sorting = Sorting.sent(request.POST)
    except BrokenForm:
        form = PasteForm(request.POST)
        form.add_error(None, _("The form did not arrive as it was sent. Paste the story again, please."))
        return _first_step(model_admin, request, form)
    if "_back" in request.POST:
        said = {**request.POST.dict(), "text": sorting.everything}
        return _first_step(model_admin, request, PasteForm(initial=said))
    return _save(model_admin, request, sorting)


def _read(model_admin: StoryAdmin, request: HttpRequest) -> HttpResponse:
    form = PasteForm(request.POST, request.FILES)
    if not form.is_valid():
        return _first_step(model_admin, request, form)
    sorting = Sorting.of(form.article)
    return _second_step(model_admin, request, DraftForm(sorting, initial=form.draft()), form.wanted)


def _save(model_admin: StoryAdmin, request: HttpRequest, sorting: Sorting) -> HttpResponse:
    form, teacher = DraftForm(sorting, request.POST), cast("User", request.user)
    if not form.is_valid():
        return _not_saved(model_admin, request, form)
    try:
        story = add_story(story=form.save(commit=False), by=teacher)
    except IntegrityError:  # the same form arrived twice at the same moment, or its short name was taken meanwhile
        again = DraftForm(sorting, request.POST)
        again.full_clean()
        return _not_saved(model_admin, request, again)
    model_admin.log_addition(request, story, [{"added": {}}])
    first = parts_of(story.text)[0]
    is_popup = IS_POPUP_VAR in request.POST
    if takes_long_to_read(first) and not is_popup:
        return HttpResponseRedirect(address_of_reading(story))
    level, told = read_and_tell(story, teacher, first)
    if is_popup:
        return model_admin.response_add(request, story)
    model_admin.message_user(request, told, level)
    return HttpResponseRedirect(review_address(story))


def _not_saved(model_admin: StoryAdmin, request: HttpRequest, form: DraftForm) -> HttpResponse:
    saved = _saved_before(request, form.sorting)
    return HttpResponseRedirect(review_address(saved)) if saved else _second_step(model_admin, request, form)


def _saved_before(request: HttpRequest, sorting: Sorting) -> Story | None:
    """The story that this very form made already: it was sent twice, or from a page that was gone back to."""
    slug = request.POST.get("slug", "")
    return Story.objects.filter(slug=slug, text=sorting.text, created_by=cast("User", request.user)).first()


def _first_step(model_admin: StoryAdmin, request: HttpRequest, form: PasteForm) -> HttpResponse:
    about = (_("Where it comes from"), {"fields": _WHERE_FROM})
    return _page(model_admin, request, "paste", form, fieldsets=(_STORY, about))


def _second_step(
    model_admin: StoryAdmin, request: HttpRequest, form: DraftForm, wanted: tuple[str, ...] = ()
) -> HttpResponse:
    fieldsets = ((None, {"fields": _WHERE_FROM}), _MORE)
    return _page(
        model_admin,
        request,
        "check",
        form,
        fieldsets=fieldsets,
        sorting=form.sorting,
        notices=(*wanted, *form.sorting.notices),
    )


def _page(
    model_admin: StoryAdmin,
    request: HttpRequest,
    template: str,
    form: Any,
    *,
    fieldsets: Any,
    **more: Any,
) -> HttpResponse:
    context = {
        **model_admin.admin_site.each_context(request),
        "opts": model_admin.opts,
        "title": _("Add a story"),
        "steps": steps_to_come(),
        "add": True,
        "adminform": AdminForm(form, fieldsets, {}, model_admin=model_admin),
        "has_file_field": True,
        "has_view_permission": model_admin.has_view_permission(request),
        "inline_admin_formsets": (),
        "media": model_admin.media + form.media,
        "is_popup": IS_POPUP_VAR in request.GET or IS_POPUP_VAR in request.POST,
        "is_popup_var": IS_POPUP_VAR,
        **more,
    }
    return TemplateResponse(request, f"admin/quiz/story/{template}.html", context)
