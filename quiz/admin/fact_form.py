"""The form for one fact: the slots of its kind under their own names, its evidence by its quote, its date in words."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.http import QueryDict
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from quiz.actions.facts import proposed_key
from quiz.admin.fact_corrections import slip_field, what_changed_field
from quiz.admin.fields import LinesField, without_icons
from quiz.admin.reviewed_facts import happened_meanwhile, state_of
from quiz.domain.anchoring import occurrences
from quiz.domain.evidence import QuoteNotFound
from quiz.domain.facts import SLOTS, Evidence, FactKind
from quiz.domain.partial_dates import UnreadableDate, partial_date
from quiz.domain.reading.sentences import sentence_of
from quiz.models import Fact, Story
from quiz.models.content import sentences_of
from quiz.models.slots import SLOT_LABELS
from quiz.models.wording import worded

DATE_FIELDS = ("date_edtf", "date_text", "date_stated", "date_inferred_from")


class PlaceField(forms.ChoiceField):
    """Which of several places a quote means; a place where it does not stand, as it was changed since, counts as none."""

    def valid_value(self, value: Any) -> bool:
        """Whether it is one of the places is seen when the quote is found."""
        return True


class FactForm(forms.ModelForm[Fact]):
    """A fact of the kind and story that the page has chosen."""

    story: Story
    kind: FactKind

    quote = LinesField(
        label=_("Quote"),
        max_length=600,
        help_text=_("Copy the shortest passage of the story that settles it, from within one sentence."),
        widget=forms.Textarea(attrs={"rows": 3, "class": "vLargeTextField"}),
    )
    seen = forms.CharField(label="", required=False, widget=forms.HiddenInput)
    occurrence = PlaceField(label=_("Which place?"), required=False, widget=forms.RadioSelect)
    key = forms.SlugField(
        label=_("Key"),
        max_length=80,
        required=False,
        help_text=_("Its short, lasting name in this story. Leave it empty and it is made from the statement."),
    )
    what_changed = what_changed_field()
    slip = slip_field()

    class Meta:
        model = Fact
        fields = ("statement", "quote", "key", "mode", "said_by", *DATE_FIELDS)
        labels = {
            "mode": _("Who says so"),
            "said_by": _("Said by"),
            "date_edtf": _("Date"),
            "date_text": _("In the story’s words"),
            "date_stated": _("Stated part"),
            "date_inferred_from": _("How the rest is known"),
        }
        help_texts = {
            "statement": _("One full sentence in your own words."),
            "mode": _("Choose “the story itself” where the story says it in its own voice."),
            "said_by": _("Empty where the story itself says so."),
            "date_edtf": _(
                "As far as it is known: 2024-06-12, 2022-09, 1994, 2018/2022, 1994~ (around), 199X (a decade), "
                "18XX (a century), 2018-34 (the second quarter; 33 to 36), 2021-22 (the summer; 21 spring to 24 winter). "
                "Empty where the fact has no date."
            ),
            "date_text": _("Such as “12 June” or “between 2018 and 2022”."),
            "date_stated": _(
                "Only where the story gives less than the date above: put X for what it does not give, "
                "as in XXXX-06-12. Empty: it gives all of it."
            ),
            "date_inferred_from": _("Such as “the date of publication”. Needed when the story gives only a part."),
        }
        widgets = {"statement": forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance._state.adding:
            self.instance.story, self.instance.kind = self.story, self.kind.value
        self._stands = "" if self.instance._state.adding else state_of(self.instance)
        if "said_by" in self.fields:
            self.initial["seen"] = self._stands
            without_icons(self.fields["said_by"], add=True)
            self._name_slots()
            self._offer_places()

    def _name_slots(self) -> None:
        for slot in SLOTS[self.kind]:
            field = self.fields[slot.column]
            field.label = capfirst(SLOT_LABELS[slot.name])
            without_icons(field, add=True)
            told = gettext("%(help)s.") if slot.required else gettext("%(help)s. May stay empty.")
            field.help_text = told % {"help": capfirst(worded(slot.help))}

    def _offer_places(self) -> None:
        """Ask for the place only where the quote stands in the story more than once."""
        field = self.fields["occurrence"]
        quote = str(self.fields["quote"].to_python(self["quote"].value() or ""))
        try:
            places = occurrences(self.story.text, quote)
        except QuoteNotFound:
            places = ()
        if len(places) < 2:
            field.widget = forms.HiddenInput()
            return
        field.choices = [(str(place.start), _in_its_place(place)) for place in places]  # type: ignore[attr-defined]
        if self.instance.start is not None:
            field.initial = str(self.instance.start)

    def clean(self) -> dict[str, Any]:
        """Find the quote, read the date, and propose a key."""
        cleaned = super().clean() or self.cleaned_data
        if "said_by" in self.fields:
            self._notice_others(cleaned)
            self._anchor(cleaned)
            self._read_date(cleaned)
            self._check_speaker(cleaned)
            self._settle_key(cleaned)
        return cleaned

    def _notice_others(self, cleaned: dict[str, Any]) -> None:
        """Overwrite nothing that somebody did while the form was open; what was typed stays in it, to be sent again."""
        if cleaned.get("seen") in {None, "", self._stands}:
            return
        sent = cast("QueryDict", self.data).copy()
        sent[self.add_prefix("seen")] = self._stands
        self.data = sent
        self.add_error(None, happened_meanwhile(self.instance))

    def _anchor(self, cleaned: dict[str, Any]) -> None:
        if not cleaned.get("quote"):
            return
        try:
            places = {str(place.start): place for place in occurrences(self.story.text, cleaned["quote"])}
        except QuoteNotFound as error:
            self.add_error("quote", worded(error))
            return
        chosen = places.get(cleaned.get("occurrence") or "")
        if chosen is None and len(places) > 1:
            message = gettext("These words are in the story %(count)d times. Choose the place that settles the fact.")
            self.add_error("occurrence", message % {"count": len(places)})
            return
        self._keep(chosen or next(iter(places.values())), cleaned)

    def _keep(self, evidence: Evidence, cleaned: dict[str, Any]) -> None:
        try:
            sentence_of(sentences_of(self.story.text), evidence.start, evidence.end)
        except ValueError:
            self.add_error("quote", gettext("These words run over more than one sentence; choose words within one."))
            return
        cleaned["quote"] = evidence.quote
        for name in ("start", "end", "prefix", "suffix"):
            setattr(self.instance, name, getattr(evidence, name))

    def _read_date(self, cleaned: dict[str, Any]) -> None:
        edtf, text, stated, inferred_from = (cleaned.get(name, "") for name in DATE_FIELDS)
        try:
            if edtf:
                partial_date(edtf)
            elif text or stated or inferred_from:
                self._refuse_date("date_edtf", gettext("Write the date here too, as far as it is known."))
                return
        except UnreadableDate as error:
            self._refuse_date("date_edtf", worded(error))
            return
        if stated and stated != edtf:
            self._read_stated(edtf, stated, inferred_from)

    def _read_stated(self, edtf: str, stated: str, inferred_from: str) -> None:
        try:
            partial_date(edtf, stated=stated, inferred_from="?")
        except UnreadableDate as error:
            self._refuse_date("date_stated", worded(error))
            return
        if not inferred_from:
            self._refuse_date("date_inferred_from", gettext("Say how the part that the story does not give is known."))

    def _refuse_date(self, field: str, message: str) -> None:
        """Mark one field; the row keeps its old date whole, so that the model finds nothing else wrong with it."""
        self.add_error(field, message)
        for name in DATE_FIELDS:
            self.cleaned_data.pop(name, None)

    def _check_speaker(self, cleaned: dict[str, Any]) -> None:
        if cleaned.get("mode") == Fact.Mode.STORY and cleaned.get("said_by"):
            self.add_error("said_by", gettext("The story itself says so, or somebody whom it names: not both."))
        elif cleaned.get("mode") not in {None, Fact.Mode.STORY} and not cleaned.get("said_by"):
            self.add_error("said_by", gettext("Name who says so."))

    def _settle_key(self, cleaned: dict[str, Any]) -> None:
        if "key" not in self.fields or "key" not in cleaned:
            return
        taken = set(Fact.objects.filter(story=self.story).values_list("key", flat=True))
        if not cleaned["key"]:
            cleaned["key"] = proposed_key(cleaned.get("statement", ""), taken)
        elif cleaned["key"] in taken:
            self.add_error("key", gettext("Another fact of this story has that key already."))


def _in_its_place(place: Evidence) -> SafeString:
    return format_html("… {}<mark>{}</mark>{} …", place.prefix.lstrip(), place.quote, place.suffix.rstrip())
