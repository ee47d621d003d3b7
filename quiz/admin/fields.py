"""Form fields and widgets that several of the teachers' pages use."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.html import format_html
from django.utils.safestring import SafeString

_LINE_ENDS = ("\r\n", "\r")


class LinesField(forms.CharField):
    """Text in which a line ends with one character, whatever the browser sends, so that spans count right."""

    widget = forms.Textarea

    def to_python(self, value: Any) -> str:
        """The text with plain line ends."""
        text = super().to_python(value) or ""
        for end in _LINE_ENDS:
            text = text.replace(end, "\n")
        return text


class Shown(forms.Widget):
    """A value that is shown and not edited; it sends nothing."""

    def __init__(self, text: str | SafeString) -> None:
        super().__init__()
        self.text = text

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        """The text in a box of its own."""
        return format_html('<span class="readonly">{}</span>', self.text)


class Moment(forms.DateTimeField):
    """A day and a time in one field, with the browser's own calendar; to the minute, in the zone that is active."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.DateTimeInput(format="%Y-%m-%dT%H:%M", attrs={"type": "datetime-local"})
        super().__init__(**{**kwargs, "widget": widget})

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Whether another minute is meant; the field never shows seconds."""
        return super().has_changed(initial and initial.replace(second=0, microsecond=0), data)


def day_input() -> forms.DateInput:
    """A day, with the browser's own calendar."""
    return forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


class NamedFormSet(forms.BaseInlineFormSet[Any, Any, Any]):
    """Rows of a table whose fields have names for those who do not see the heads of the columns."""

    def add_fields(self, form: Any, index: int | None) -> None:
        """Name each field after its column."""
        super().add_fields(form, index)
        for name, field in form.fields.items():
            if not field.widget.is_hidden:
                _name(field.widget, str(field.label or name))


def _name(widget: Any, label: str) -> None:
    inner = getattr(widget, "widget", widget)  # a choice of another row comes wrapped in its icons
    inner.attrs = {**inner.attrs, "aria-label": label}


def without_icons(field: Any, *, add: bool = False) -> None:
    """Leave out the icons beside a choice of another row; ``add`` keeps the one for a new row."""
    for name in ("change", "delete", "view"):
        setattr(field.widget, f"can_{name}_related", False)
    field.widget.can_add_related = add and getattr(field.widget, "can_add_related", False)
