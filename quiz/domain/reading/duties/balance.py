"""Words cut out of a sentence, made whole: no mark without its partner, no conjunction at the end."""

from __future__ import annotations

import re


def balanced(words: str) -> str:
    """The words without quotation marks that have lost their partner, and without marks at the ends."""
    words = re.sub(r",? (?:and|or|but)$", "", words.strip(" ,;:–—-"))
    if words.count("“") != words.count("”") or words.count('"') % 2:
        words = re.sub('[“”"]', "", words)
    return re.sub(r"\s+", " ", words).strip()
