"""Stories: their text, their facts, and building questions from these."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, cast

from django import forms
from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from quiz.actions.building import Built, build_questions
from quiz.actions.stories import Mending, QuotesLost, moved_facts, publish_story, save_story, withdraw_story
from quiz.admin import workshop
from quiz.admin.buttons import Button, Link, WithButtons
from quiz.admin.deleting import SaysWhatGoes
from quiz.admin.fields import LinesField, day_input
from quiz.admin.languages import WithStoryWords
from quiz.admin.lists import FirstStep, StoryWork, WithFirstStep
from quiz.admin.lost_quotes import LostQuotesForm, redated
from quiz.admin.paste import paste_page
from quiz.admin.paste_forms import CODE_OF_LANGUAGE, DAY_MATTERS
from quiz.admin.review import review_address, review_link, review_urls
from quiz.admin.steps import At
from quiz.admin.story_work import address_of_building, takes_long_to_build, work_urls
from quiz.domain.kinds import KINDS
from quiz.models import Fact, Story, User
from quiz.models.keys import key_in
from quiz.models.wording import worded
from quiz.reports.preparation import counts_of_stories


class StoryForm(forms.ModelForm[Story]):
    """A story; a changed text that lacks the quotes of facts is saved once each of these is decided on."""

    lost_quotes: LostQuotesForm | None = None
    mending: Mending | None = None

    text = LinesField(
        label=_("Text"),
        help_text=_("Exactly as it is to be read; leave a blank line between paragraphs."),
        widget=forms.Textarea(attrs={"rows": 24, "class": "vLargeTextField story-text"}),
    )

    class Meta:
        model = Story
        fields = ("title", "slug", "summary", "publisher", "published_on", "language", "text")
        widgets = {
            "published_on": day_input(),
            "summary": forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"}),
        }
        help_texts = {"published_on": DAY_MATTERS, "language": CODE_OF_LANGUAGE}

    def clean(self) -> dict[str, Any]:
        """Every fact must find its quote in the text, or be decided on."""
        cleaned = super().clean() or self.cleaned_data
        text = cleaned.get("text", self.instance.text)
        if not self.instance._state.adding and text != self.instance.text:
            try:
                moved_facts(list(self.instance.facts.all()), text)
            except QuotesLost as error:
                self._decide(LostQuotesForm(error.lost, text, self.data))
        return cleaned

    def _decide(self, lost: LostQuotesForm) -> None:
        if lost.is_valid():
            self.mending = lost.mending
        else:
            self.lost_quotes = lost
            self.add_error("text", _lost(len(lost.lost)))


def _lost(count: int) -> str:
    return ngettext(
        "Nothing was saved: a fact rests on words that this text no longer has. Decide on it above.",
        "Nothing was saved: %(count)d facts rest on words that this text no longer has. Decide on them above.",
        count,
    ) % {"count": count}


@admin.register(Story)
class StoryAdmin(WithStoryWords, SaysWhatGoes, WithFirstStep, WithButtons, admin.ModelAdmin[Story]):
    """What was reported."""

    form = StoryForm
    step = At.READ
    instead = _("Withdraw the story instead: learners see it no more, and all that was made of it stays.")
    first_step = FirstStep(
        _(
            "A story is a news text with its source. Paste one: the app reads it and proposes its facts for you to decide."
        ),
        _("Paste a story"),
        "admin:quiz_story_add",
    )
    list_display = (
        "title",
        "publisher",
        "day",
        "status",
        "facts_approved",
        "questions_in_use",
        "sets_made",
    )
    story_words, story_at = ("title",), ()
    story_fields = ("title", "summary", "text")
    list_filter = (StoryWork, "status", "language")
    search_fields = ("title", "publisher", "text")
    search_help_text = _("Title, publisher or words of the text")
    ordering = ("-pk",)
    save_on_top = False
    readonly_fields = ("status", "slug")  # the short name lasts, since addresses hold it; publishing has its button
    fieldsets = (
        (None, {"fields": ("title", "slug", "summary", "status")}),
        (_("Where it comes from"), {"fields": ("publisher", "published_on", "language")}),
        (None, {"fields": ("text",)}),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Story]:
        """With the numbers that the list shows."""
        counted: QuerySet[Story] = super().get_queryset(request).annotate(**counts_of_stories())
        return counted

    @admin.display(description=_("date"), ordering="published_on")
    def day(self, story: Story) -> str:
        """When it was published, as learners read it."""
        return date_format(story.published_on, "j E Y") if story.published_on else ""

    @admin.display(description=_("facts"), ordering="fact_count")
    def facts_approved(self, story: Any) -> str:
        """How many facts may be asked, and the way to the proposals that wait for a decision."""
        waiting = ngettext("%(count)d to review", "%(count)d to review", story.waiting_count)
        link = format_html('<a href="{}">{}</a>', review_address(story), waiting % {"count": story.waiting_count})
        return format_html("{} · {}", story.fact_count, link) if story.waiting_count else str(story.fact_count)

    @admin.display(description=_("questions"), ordering="question_count")
    def questions_in_use(self, story: Any) -> int:
        """How many questions are not retired."""
        return int(story.question_count)

    @admin.display(description=_("sets"), ordering="set_count")
    def sets_made(self, story: Any) -> int:
        """How many sets are about it."""
        return int(story.set_count)

    def save_model(self, request: HttpRequest, obj: Story, form: forms.ModelForm[Story], change: bool) -> None:  # noqa: FBT001
        """Save it with the places of its facts' evidence."""
        moved = save_story(
            story=obj, by=cast("User", request.user), now=timezone.now(), mending=getattr(form, "mending", None)
        )
        if moved:
            self.message_user(
                request,
                ngettext(
                    "The evidence of %(count)d fact moved with the text.",
                    "The evidence of %(count)d facts moved with the text.",
                    moved,
                )
                % {"count": moved},
            )
        for fact in redated(getattr(form, "mending", None)):
            self.message_user(request, fact, messages.WARNING)

    def buttons(self, request: HttpRequest, row: Story) -> Sequence[Button]:
        """Build, publish, withdraw."""
        build = Button("_build", gettext("Save and build questions"), self._build)
        if row.status == Story.Status.PUBLISHED:
            return build, Button("_withdraw", gettext("Save and withdraw"), self._withdraw)
        return build, Button("_publish", gettext("Save and publish"), self._publish)

    def links(self, request: HttpRequest, row: Story) -> Sequence[Link]:
        """Its facts, questions and sets."""
        of_story = f"?story__id__exact={row.pk}"
        return (
            review_link(row),
            Link(gettext("Add a fact"), f"{reverse('admin:quiz_fact_add')}?story={row.pk}"),
            Link(gettext("Write a question"), f"{reverse('admin:quiz_question_add')}?story={row.pk}"),
            Link(gettext("Coverage"), reverse("admin:quiz_story_coverage", args=[row.pk])),
            Link(gettext("Question sets"), f"{reverse('admin:quiz_questionset_changelist')}{of_story}"),
        )

    def view_on_site(self, obj: Story) -> str | None:
        """Only a published story has a page."""
        return obj.get_absolute_url() if obj.status == Story.Status.PUBLISHED else None

    def get_urls(self) -> list[URLPattern]:
        """The pages beside the form."""
        return [*review_urls(self), *workshop.urls(self), *work_urls(self), *super().get_urls()]

    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Begin with the words as the teacher has them."""
        return paste_page(self, request)

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Show its facts below the story."""
        of_story = Fact.objects.filter(story_id=key_in(object_id))
        facts = of_story.select_related("said_by", "agent").order_by("start", "pk")
        return super().change_view(request, object_id, form_url, {"facts": facts, **(extra_context or {})})

    def _publish(self, request: HttpRequest, story: Story) -> None:
        publish_story(story=story)
        self.message_user(request, gettext("Learners can read “%(title)s” now.") % {"title": story.title})

    def _withdraw(self, request: HttpRequest, story: Story) -> None:
        withdraw_story(story=story)
        self.message_user(
            request,
            gettext("“%(title)s” is a draft again: learners see neither it, nor its sets, nor its cards.")
            % {"title": story.title},
        )

    def _build(self, request: HttpRequest, story: Story) -> HttpResponse | None:
        if takes_long_to_build(story):
            return HttpResponseRedirect(address_of_building(story))
        built = build_questions(story=story)
        level = messages.SUCCESS if built.questions or built.cards else messages.INFO
        self.message_user(request, _told(built, story), level)
        return None


def _told(built: Built, story: Story) -> str:
    """What building did, in a sentence or two."""
    new, cards = built.questions.total(), built.cards.total()
    if not (new or cards or built.questions_kept or built.cards_kept):
        return gettext("There is nothing to build from yet: add facts to the story and approve them.")
    kinds = _listed((worded(KINDS[slug].label), count) for slug, count in sorted(built.questions.items()))
    drafts = f"{reverse('admin:quiz_question_changelist')}?story__id__exact={story.pk}&status__exact=draft"
    return format_html(
        gettext("{} new questions{} and {} new cards; {} questions and {} cards were there already. {}"),
        new,
        f" ({kinds})" if kinds else "",
        cards,
        built.questions_kept,
        built.cards_kept,
        format_html('<a href="{}">{}</a>', drafts, gettext("Look at the drafts and approve them.")) if new else "",
    )


def _listed(counts: Iterable[tuple[str, int]]) -> str:
    return format_html_join(", ", "{} {}", ((count, label) for label, count in counts))
