"""Words of a story in quotation marks."""

from __future__ import annotations

import re

_OPENING_MARK = re.compile(r'“|(?<![^\s(\[–—-])"')
_CLOSING_MARK = re.compile(r'[”"]')


def quoted(text: str) -> str:
    """The text in “quotation marks”; marks inside it become ‘single’ ones, and one that lacks its partner is given it."""
    told = _CLOSING_MARK.sub("”", _OPENING_MARK.sub("“", text.strip()))
    marks = re.findall("[“”]", told)
    before, after = "‘" * (marks[:1] == ["”"]), "’" * (marks[-1:] == ["“"])
    return f"“{before}{told.replace('“', '‘').replace('”', '’')}{after}”"
