"""The form for one question: its prompt, its answer in the plain notation of its kind, and the facts that it asks."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from quiz.actions.questions import is_written
from quiz.admin.fields import LinesField
from quiz.domain.item_rules import Finding, check
from quiz.domain.kinds import KINDS
from quiz.domain.questions import Draft, UnreadableDraft
from quiz.models import Fact, Question, Story
from quiz.models.content import material_of
from quiz.models.wording import worded

PLACES = 8
FACT_FIELDS = tuple(f"fact_{place}" for place in range(1, PLACES + 1))

FactChoices = list[tuple[str, str | list[tuple[str, str]]]]


class QuestionForm(forms.ModelForm[Question]):
    """A question of the story and kind that the page has chosen; ``draft`` is what the teacher wrote, once valid."""

    story: Story
    kind: str

    prompt = LinesField(
        label=_("Prompt"), strip=True, widget=forms.Textarea(attrs={"rows": 3, "class": "vLargeTextField"})
    )
    notation = LinesField(
        label=_("Answer"), widget=forms.Textarea(attrs={"rows": 8, "class": "vLargeTextField notation"})
    )
    fact_1 = forms.ChoiceField(label=_("Fact"), help_text=_("Its sentence is shown after the answer."))
    fact_2 = forms.ChoiceField(label=_("Second fact"), required=False)
    fact_3 = forms.ChoiceField(label=_("Third fact"), required=False)
    fact_4 = forms.ChoiceField(label=_("Fourth fact"), required=False)
    fact_5 = forms.ChoiceField(label=_("Fifth fact"), required=False)
    fact_6 = forms.ChoiceField(label=_("Sixth fact"), required=False)
    fact_7 = forms.ChoiceField(label=_("Seventh fact"), required=False)
    fact_8 = forms.ChoiceField(label=_("Eighth fact"), required=False)

    class Meta:
        model = Question
        fields = ("prompt",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.draft: Draft | None = None
        self.findings: Sequence[Finding] = ()
        if self.instance._state.adding:
            self.instance.story, self.instance.kind = self.story, self.kind
        if "notation" in self.fields:
            self._prepare()

    def _prepare(self) -> None:
        links = [] if self.instance._state.adding else list(self.instance.fact_links.all())
        self._keys = {str(link.fact_id): link.fact.key for link in links}
        choices = self._choices([link.fact for link in links])
        for name in FACT_FIELDS:
            self.fields[name].choices = choices  # type: ignore[attr-defined]
        for name, link in zip(FACT_FIELDS, links, strict=False):
            self.fields[name].initial = str(link.fact_id)
        in_its_language = gettext(
            "Write in the language of the story, also why an option is wrong: learners read both there."
        )
        self.fields["notation"].help_text = f"{worded(KINDS[self.kind].writing_help)} {in_its_language}"
        if not self.instance._state.adding:
            self.fields["notation"].initial = KINDS[self.kind].to_text(self.instance.as_draft())

    def _choices(self, linked: Sequence[Fact]) -> FactChoices:
        """The story's approved facts and those that the question asks already, by kind."""
        facts = {fact.pk: fact for fact in linked}
        facts |= {fact.pk: fact for fact in Fact.objects.approved().filter(story=self.story).order_by("start", "pk")}
        self._keys |= {str(fact.pk): fact.key for fact in facts.values()}
        by_kind = sorted(facts.values(), key=lambda fact: list(Fact.Kind.values).index(fact.kind))
        choices: FactChoices = [("", "—")]
        for kind, group in groupby(by_kind, key=lambda fact: fact.get_kind_display()):
            choices.append((capfirst(kind), [(str(fact.pk), fact.statement) for fact in group]))
        return choices

    def clean(self) -> dict[str, Any]:
        """Read the notation as the kind does, and hold the question against the item-writing rules."""
        cleaned = super().clean() or self.cleaned_data
        chosen = [cleaned[name] for name in FACT_FIELDS if cleaned.get(name)]
        for name in FACT_FIELDS:
            if cleaned.get(name) and chosen.count(cleaned[name]) > 1:
                self.add_error(name, gettext("Choose each fact once."))
                return cleaned
        if "prompt" in cleaned and "notation" in cleaned:
            self._read(cleaned["prompt"], cleaned["notation"], tuple(self._keys[fact] for fact in chosen))
        return cleaned

    def _read(self, prompt: str, text: str, facts: tuple[str, ...]) -> None:
        material = material_of(self.story)
        try:
            draft = KINDS[self.kind].from_text(prompt, text, facts, material)
        except UnreadableDraft as error:
            self.add_error("notation", worded(error))
            return
        if self.instance._state.adding and is_written(story=self.story, draft=draft):
            self.add_error("prompt", gettext("This story has that very question already."))
            return
        self.draft, self.findings = draft, check(draft, KINDS[self.kind], material)
