"""The one note type: its fields, its templates and how its cards look.

Anki recognises the note type by its id and the names of fields and templates, and takes over changed templates and styles only
when ``CHANGED_AT`` is later than before. None of these names is ever translated.
"""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape
from typing import Any

from quiz.domain.formats.anki.values import MOST_FACES, Note

ID = 1764194400000
NAME = "Says Who"
CHANGED_AT = int(datetime(2026, 11, 27, tzinfo=UTC).timestamp())

FIELDS = (
    "Fact",
    *(f"{side} {number}" for number in range(1, MOST_FACES + 1) for side in ("Front", "Back")),
    "Sentence",
    "Said by",
    "Source",
    "Story",
    "Link",
    "Language",
    "Key",
)
# Anki makes a card of whatever shows a field, be it only the language.
_FRONT = """{{{{#Front {0}}}}}
<div class="front" lang="{{{{Language}}}}" dir="auto">{{{{Front {0}}}}}</div>
{{{{/Front {0}}}}}"""
_BACK = """{{{{FrontSide}}}}
<hr id="answer">
<div class="back" lang="{{{{Language}}}}" dir="auto">{{{{Back {0}}}}}</div>
<blockquote lang="{{{{Language}}}}" dir="auto">{{{{Sentence}}}}</blockquote>
{{{{#Said by}}}}<p class="source" dir="auto">{{{{Said by}}}}</p>{{{{/Said by}}}}
<p class="source" dir="auto"><a href="{{{{Link}}}}">{{{{Story}}}}</a><br>{{{{Source}}}}</p>"""
_STYLE = """.card { max-width: 34em; margin: 0 auto; padding: 1em; color: #1a1c1e; background: #f3f3ef;
  font: 1.1rem/1.5 Charter, "Bitstream Charter", Cambria, Georgia, "Noto Serif", serif; text-align: start; }
.front, .back { font-size: 1.25em; }
.back { font-weight: bold; }
blockquote { margin: 1em 0; padding-inline-start: 0.9em; border-inline-start: 3px solid #777c81; }
mark { padding: 0 0.1em; color: inherit; background: #fbf0d9; }
.source { font-size: 0.85em; color: #53585d; }
a { color: #1f4aa0; }
.nightMode.card { color: #e8e8e4; background: #16181b; }
.nightMode mark { background: #3d3013; }
.nightMode .source { color: #a9afb5; }
.nightMode a { color: #9dbdf7; }
"""
_CONTROLS = {code: " " for code in range(32) if chr(code) not in "\t\n"}


def described(deck: int) -> dict[str, Any]:
    """The note type as Anki stores it."""
    return {
        "id": ID,
        "name": NAME,
        "type": 0,
        "mod": CHANGED_AT,
        "usn": -1,
        "sortf": 0,
        "did": deck,
        "tmpls": [_template(place) for place in range(MOST_FACES)],
        "flds": [_field(place, name) for place, name in enumerate(FIELDS)],
        "css": _STYLE,
        "latexPre": "",
        "latexPost": "",
        "req": [[place, "any", [1 + 2 * place]] for place in range(MOST_FACES)],
        "tags": [],
        "vers": [],
    }


def _template(place: int) -> dict[str, Any]:
    side = place + 1
    texts = {"qfmt": _FRONT.format(side), "afmt": _BACK.format(side), "bqfmt": "", "bafmt": ""}
    return {"name": f"Card {side}", "ord": place, "did": None, **texts}


def _field(place: int, name: str) -> dict[str, Any]:
    return {"name": name, "ord": place, "sticky": False, "rtl": False, "font": "Arial", "size": 20, "media": []}


def fields_of(note: Note) -> list[str]:
    """The note's fields as HTML, in the order of ``FIELDS``."""
    sides = [text for face in note.faces[:MOST_FACES] for text in (face.front, face.back)]
    sides += [""] * (2 * MOST_FACES - len(sides))
    sentence = f"{as_html(note.before)}<mark>{as_html(note.quote)}</mark>{as_html(note.after)}"
    ends = (note.said_by, note.source, note.story, note.link, note.language, note.key)
    return [as_html(note.statement), *map(as_html, sides), sentence, *map(as_html, ends)]


def as_html(text: str) -> str:
    """The text as Anki shows it letter by letter: a bracket would open a sound, a spoken text or a formula."""
    return escape(text.translate(_CONTROLS)).replace("[", "&#91;").replace("\n", "<br>")
