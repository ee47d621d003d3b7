"""A form with a field of each sort."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from quiz.models import Fact


class ExampleForm(forms.Form):
    """A field of each sort."""

    name = forms.CharField(label=_("A word"), help_text=_("What it is for, in one sentence."), max_length=40)
    number = forms.IntegerField(label=_("A number"), min_value=0, required=False)
    chosen = forms.ChoiceField(label=_("A choice"), choices=[("", "–"), *Fact.Kind.choices], required=False)
    way = forms.ChoiceField(
        label=_("One of few"), widget=forms.RadioSelect, choices=Fact.Kind.choices[:2], required=False
    )
    agreed = forms.BooleanField(label=_("Yes or no"), required=False)
    fixed = forms.CharField(label=_("Not to be changed"), initial="–", disabled=True, required=False)
    text = forms.CharField(label=_("More than a word"), widget=forms.Textarea(attrs={"rows": 3}), required=False)
