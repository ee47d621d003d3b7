"""Collect every text that people see into locale/, keeping what is translated, and compile the catalogues.

``make texts`` runs it; no other tool is needed. A text that is new or was reworded comes without a translation: nothing
is guessed from texts that resemble it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

PROJECT = Path(__file__).resolve().parent.parent
LANGUAGES = ("ar", "uk")
# Django's functions, and those of the domain, which does not know Django: it marks its texts where it makes them.
KEYWORDS = {
    **dict.fromkeys(("_", "gettext", "gettext_lazy", "message"), None),
    **dict.fromkeys(("ngettext", "ngettext_lazy", "counted"), (1, 2)),
    **dict.fromkeys(("pgettext", "pgettext_lazy"), ((1, "c"), 2)),
    **dict.fromkeys(("npgettext", "npgettext_lazy"), ((1, "c"), 2, 3)),
}

Texts = str | tuple[str, ...]


def catalogue(language: str) -> Path:
    """Where the translations into a language are."""
    return PROJECT / "locale" / language / "LC_MESSAGES" / "django.po"


def read(language: str) -> Catalog:
    """The translations into a language, as they are; without a time, so that the same texts make the same file."""
    with catalogue(language).open("rb") as file:
        translations = read_po(file, locale=language)
    translations.creation_date = translations.revision_date = datetime(2026, 1, 1, tzinfo=UTC)
    return translations


def collected() -> Catalog:
    """Every text of the program and of its templates, with the files that have it."""
    found = Catalog(charset="utf-8")
    for path in sorted([*PROJECT.glob("quiz*/**/*.py"), *PROJECT.glob("templates/**/*.html")]):
        for texts, context in _texts(path):
            found.add(texts, locations=[(path.relative_to(PROJECT).as_posix(), 0)], context=context)
    return found


def _texts(path: Path) -> Iterator[tuple[Texts, str | None]]:
    source = path.read_text(encoding="utf-8")
    if path.suffix == ".html":
        from django.utils.translation.template import templatize

        # What is left of a template is one line of Python for each of its own.
        source = re.sub(r"(?m)^\s+", "", templatize(source, origin=str(path)))
    for _line, texts, _comments, context in extract("python", BytesIO(source.encode()), KEYWORDS):
        yield texts, context


def forms(text: Message) -> tuple[str, ...]:
    """The translation of a text; of one that counts, its form for each sort of number."""
    if isinstance(text.string, str):
        return (text.string,)
    return tuple(form or "" for form in text.string or ("",))


def translated(text: Message) -> bool:
    """Whether every form of a text is translated."""
    return all(forms(text))


def written(translations: Catalog) -> bytes:
    """The catalogue as translators read it, under a heading with no more than programs need."""
    file = BytesIO()
    write_po(file, translations, width=118, omit_header=True, sort_output=True, include_lineno=False)
    head = f"""{translations.header_comment}
msgid ""
msgstr ""
"Language: {translations.locale}\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: {translations.plural_forms}\\n"

"""
    return head.encode() + file.getvalue()


def compiled(translations: Catalog) -> bytes:
    """The catalogue as Django reads it."""
    file = BytesIO()
    write_mo(file, translations)
    return file.getvalue()


def main() -> None:
    """Bring every catalogue up to date and say what each still lacks."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quizsite.settings")
    now = collected()
    for language in LANGUAGES:
        translations = read(language)
        translations.update(now, no_fuzzy_matching=True, update_creation_date=False)
        translations.obsolete.clear()
        catalogue(language).write_bytes(written(translations))
        catalogue(language).with_suffix(".mo").write_bytes(compiled(read(language)))
        missing = sum(1 for text in translations if text.id and not translated(text))
        print(f"{language}: {len(translations)} texts, {missing} to be translated")  # noqa: T201


if __name__ == "__main__":
    main()
