"""What becomes of facts whose quotes an edited story lacks: other words of the new text, or the fact is set aside."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from quiz.actions.stories import LostQuote, Mending
from quiz.admin.fields import LinesField
from quiz.domain.evidence import QuoteNotFound, find_quote
from quiz.domain.reading.sentences import sentence_of
from quiz.models import Fact
from quiz.models.content import sentences_of
from quiz.models.wording import worded


@dataclass(frozen=True, slots=True)
class LostRow:
    """A fact that waits for a decision, what differs from its quote, and the two fields that take the decision."""

    fact: Fact
    problem: str
    quote: forms.BoundField
    aside: forms.BoundField


class LostQuotesForm(forms.Form):
    """One decision for each fact whose quote is not in the edited text; the nearest passage is proposed.

    Words count only once the page has shown them: what was proposed is never taken without a look at it.
    """

    def __init__(self, lost: Sequence[LostQuote], text: str, sent: Mapping[str, Any]) -> None:
        self.lost, self.text = lost, text
        self.unseen = {row.fact.pk for row in lost if _quote(row.fact) not in sent}
        proposed = {_quote(row.fact): row.nearest for row in lost if row.fact.pk in self.unseen}
        super().__init__({**proposed, **{name: sent[name] for name in sent}})
        for row in lost:
            self.fields[_quote(row.fact)] = LinesField(
                label=_("Words of the new text that settle it"),
                max_length=600,
                required=False,
                widget=forms.Textarea(attrs={"rows": 3, "class": "vLargeTextField"}),
            )
            self.fields[_aside(row.fact)] = forms.BooleanField(
                label=_("Set this fact aside: it is rejected, and its questions leave every set"), required=False
            )

    def clean(self) -> dict[str, Any]:
        """Find the words of every fact that is not set aside."""
        for row in self.lost:
            if not self.cleaned_data.get(_aside(row.fact)):
                self._find(row)
        return self.cleaned_data

    def _find(self, row: LostQuote) -> None:
        name = _quote(row.fact)
        if row.fact.pk in self.unseen:
            self.add_error(name, gettext("Check these words, or choose others."))
            return
        try:
            found = find_quote(self.text, self.cleaned_data.get(name, ""))
            sentence_of(sentences_of(self.text), found.start, found.end)
        except QuoteNotFound as error:
            self.add_error(name, worded(error))
        except ValueError:
            self.add_error(name, gettext("These words run over more than one sentence; choose words within one."))

    @property
    def mending(self) -> Mending:
        """What was decided; the form must be valid."""
        aside = {row.fact.pk for row in self.lost if self.cleaned_data[_aside(row.fact)]}
        kept = [row.fact for row in self.lost if row.fact.pk not in aside]
        return Mending({fact.pk: self.cleaned_data[_quote(fact)] for fact in kept}, aside)

    def rows(self) -> Iterator[LostRow]:
        """Each fact with its fields."""
        for row in self.lost:
            yield LostRow(row.fact, row.problem, self[_quote(row.fact)], self[_aside(row.fact)])


def redated(mending: Mending | None) -> Iterator[SafeString]:
    """A word of warning for each fact whose date the words that now settle it do not give."""
    for fact in Fact.objects.filter(pk__in=mending.quotes if mending else ()).exclude(date_text="").order_by("start"):
        if fact.date_text not in fact.quote:
            yield format_html(
                gettext(
                    "The new words no longer give the date “{}”. Correct the fact if it changed: <a href='{}'>{}</a>"
                ),
                fact.date_text,
                reverse("admin:quiz_fact_change", args=[fact.pk]),
                fact.statement,
            )


def _quote(fact: Fact) -> str:
    return f"quote-{fact.pk}"


def _aside(fact: Fact) -> str:
    return f"aside-{fact.pk}"
