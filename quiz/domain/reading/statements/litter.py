"""What a page puts between the sentences of its story: links to other stories, credits of pictures, calls to subscribe."""

from __future__ import annotations

import re

_LINKS = re.compile(
    r"(?:read (?:more|also|next|the full)|also read|see also|more (?:news|stories|on this|from)|watch(?: live| now)?|listen"
    r"|related(?: (?:articles?|news|stories|story|topics?|content|coverage|links?))?|recommended(?: for you)?|most read|trending"
    r"|editor['’]s picks?|don['’]t miss|click here|advertisements?|sponsored|tags?|topics?|keywords?"
    r"|(?:file )?(?:photo|image|picture|video|caption)(?: credit| by| caption| courtesy)?|credits?|copyright|©)"
    r"(?:\s?[:|»›]|\s[–—-]\s|$)",
    re.IGNORECASE,
)
_CALLS = re.compile(
    r"(?:sign up (?:for|to)|subscribe (?:to|for|now)|follow us|share this|join our|download our|leave a (?:reply|comment)"
    r"|get the .{1,40} in your inbox|your email address|all rights reserved|this (?:site|website) uses)\b",
    re.IGNORECASE,
)
_CREDITS = re.compile(
    r"\(?(?:(?:[Aa]dditional )?[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Pp]hoto|[Ww]ith (?:inputs?|files))(?: and \w+)?"
    r"(?:: | (?:by|from) (?:[A-Z][\w.’'-]*[ ;,.)]+){1,4}(?:in\b|for\b|and\b|[A-Z]|$))"
)
_LONGEST = 240  # characters


def is_litter(sentence: str) -> bool:
    """Whether the sentence belongs to the page and not to the story."""
    words = sentence.strip(" •*-–—>→\t")
    if len(words) > _LONGEST:
        return False
    return any(part.match(words) for part in (_LINKS, _CALLS, _CREDITS))
