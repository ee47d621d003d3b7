"""The two steps of adding a story as forms: the words as they come, then the draft that is made of them."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.text import Truncator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from quiz.actions.stories import free_slug
from quiz.admin.fields import LinesField, day_input
from quiz.admin.sorting import Sorting
from quiz.domain.formats.article import SUFFIXES, Article, UnreadableArticle, read_file, read_pasted, refuse_too_large
from quiz.models import Story
from quiz.models.wording import worded

DAY_MATTERS = _("Without it, “12 June” stays a day without a year. Leave it empty where it is not known.")
CODE_OF_LANGUAGE = _("Its code, such as en, de or uk.")
_LANGUAGE = "en"
_NEEDED = {
    "title": _("Give the story a title: none was found in it."),
    "publisher": _("Say who published it: the story does not."),
}


def _line() -> forms.TextInput:
    return forms.TextInput(attrs={"class": "vTextField"})


class PasteForm(forms.Form):
    """A story as a teacher has it: words that were copied, or a file."""

    text = LinesField(
        label=_("Text"),
        required=False,
        help_text=_(
            "Copy the story where you read it and paste it here, with whatever comes along. Menus, advertisements and the "
            "like are left out in the next step, where you see them and can put them back."
        ),
        widget=forms.Textarea(attrs={"rows": 14, "class": "vLargeTextField story-text"}),
    )
    file = forms.FileField(
        label=_("Or a file"),
        required=False,
        allow_empty_file=True,
        help_text=_("A text, Markdown, web page or Word document (.txt, .md, .html, .docx) of 2 MB at most."),
        widget=forms.FileInput(attrs={"accept": ",".join(SUFFIXES)}),
    )
    title = forms.CharField(
        label=_("Title"),
        required=False,
        max_length=200,
        help_text=_("Leave it empty where the text begins with it, or the page or file names it."),
        widget=_line(),
    )
    publisher = forms.CharField(
        label=_("Publisher"),
        required=False,
        max_length=120,
        help_text=_("Who brought the story. Leave it empty only where the page or file names it."),
        widget=_line(),
    )
    published_on = forms.DateField(
        label=_("Date of publication"), required=False, help_text=DAY_MATTERS, widget=day_input()
    )

    article: Article
    wanted: tuple[str, ...] = ()
    """What a file does not name and nobody said yet: it is asked for in the next step, as a browser forgets a file."""

    def clean(self) -> dict[str, Any]:
        """Read the text or the file; what cannot be read is told beside the field that it came from."""
        given = {name: self.cleaned_data[name] for name in ("text", "file") if self.cleaned_data.get(name)}
        if len(given) == 1 and not self.errors:
            self._read(*given.popitem())
        elif len(given) == 2:
            self.add_error(
                "text", _("There was a file, too. Continue with this text, or empty it and choose the file again.")
            )
        elif not self.errors:
            self.add_error("text", _("Paste the story here, or choose a file."))
        return self.cleaned_data

    def _read(self, name: str, given: str | UploadedFile[bytes]) -> None:
        title = self.cleaned_data["title"]
        try:
            if isinstance(given, str):
                self.article = read_pasted(given, title)
            else:
                refuse_too_large(given.size or 0)
                self.article = read_file(given.name or "", given.read(), title)
        except UnreadableArticle as error:
            self._refuse(name, worded(error), name)
        else:
            missing = [field for field in _NEEDED if not (self.cleaned_data[field] or getattr(self.article, field))]
            if name == "file":
                self.wanted = tuple(str(_NEEDED[field]) for field in missing)
            else:
                for field in missing:
                    self.add_error(field, _NEEDED[field])

    def _refuse(self, field: str, told: str, given: str) -> None:
        """Say what is wrong; a browser does not keep a file for the next time."""
        again = "" if given == "text" else gettext("(The file has to be chosen again; the rest is still here.)")
        self.add_error(field, f"{told} {again}".strip())

    def draft(self) -> dict[str, Any]:
        """What the draft begins with: what the teacher said, else what the document says."""
        article, said = self.article, self.cleaned_data
        title = Truncator(article.title).chars(200)
        return {
            "title": title,
            "slug": free_slug(title),
            "summary": Truncator(article.summary).chars(400),
            "publisher": said["publisher"] or Truncator(article.publisher).chars(120),
            "published_on": said["published_on"] or article.published,
            "language": article.language or _LANGUAGE,
        }


class DraftForm(forms.ModelForm[Story]):
    """What is known about a story beside its text, which is what the sorting keeps."""

    class Meta:
        model = Story
        fields = ("title", "publisher", "published_on", "language", "summary", "slug")
        widgets = {
            "title": _line(),
            "publisher": _line(),
            "published_on": day_input(),
            "summary": forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"}),
            "slug": _line(),
        }
        help_texts = {
            "published_on": DAY_MATTERS,
            "language": CODE_OF_LANGUAGE,
            "slug": _("Letters without accents, digits and hyphens. Leave it empty to have it made of the title."),
        }

    def __init__(self, sorting: Sorting, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.sorting = sorting
        self.fields["slug"].required = False

    def clean_slug(self) -> str:
        """The short name that was typed, or one made of the title."""
        typed: str = self.cleaned_data["slug"]
        return typed or free_slug(self.cleaned_data.get("title", ""))

    def clean(self) -> dict[str, Any]:
        """A story has a text."""
        cleaned = super().clean() or self.cleaned_data
        self.instance.text = self.sorting.text
        if not self.instance.text:
            raise forms.ValidationError(_("Tick at least one paragraph: a story has a text."))
        return cleaned
