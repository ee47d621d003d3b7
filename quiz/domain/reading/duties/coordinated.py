"""Duties that one verb lays down together, told apart: “must consult the others, and not to sell, and to share data”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.reading.clauses.verbs import Form, verb
from quiz.domain.reading.duties.verb_forms import base_form, is_ing

_NEXT = re.compile(
    r"(?:,? (?:and|but|or)|,)(?: also| further)? (?:(?P<not>not to|must not|shall not|may not|(?:is|are) not"
    r" (?:permitted|allowed|entitled) to|(?:is|are) (?:forbidden|barred) (?:to|from))|to|must|shall|ha(?:s|ve) to"
    r"|(?:is|are) (?:under an? (?:obligation|duty)|obliged|required|bound|committed) to)"
    r" (?=(?!(?:the|an?|its|their|his|all|any|each|every|other|one|members|some)\b)[“\"a-z])"
)
_AND_VERB = re.compile(
    r",? and (?=(?P<verb>[a-z]+) (?:(?:over|up|back|out|off|down) )?(?:the|its|their|an?|each|all|any|every|no|one)\b)"
)
_OTHERS = re.compile(
    r"\bits (?P<who>(?:other |fellow )?(?:partners|neighbours|neighbors|allies|members|creditors))\b(?!['’])"
)
_THEIR = re.compile(r"\btheir\b(?! own\b)")
_EMPTY = frozenset({"do", "act", "do so", "be", "have"})
_IN_FORCE = re.compile(r"(?:continue|remain|enter|come|stay) (?:in|into) (?:force|effect)\b")
_AT_LEAST = 8
_THING = re.compile(
    r"(?:not )?(?P<first>an?\b|the\b|its\b|their\b|each\b|(?P<adjective>[a-z]{2,}(?:al|ive|ous|ic|ful|less|ary|able|ible)\b))"
)


def each_duty(duty: str) -> Iterator[str]:
    """Each of the duties in a verb phrase that follows “must”, in words that follow it too; none that says nothing."""
    place, lead = 0, "not " if duty.startswith("not ") else ""
    for found in _NEXT.finditer(duty):
        yield from _plain(_with_whose(duty, place, found.start()), "" if place == 0 else lead)
        place, lead = found.end(), "not " if found["not"] else ""
    yield from _plain(_with_whose(duty, place, len(duty)), "" if place == 0 else lead)


def _with_whose(duty: str, start: int, end: int) -> str:
    """One of the duties, with whose inspectors it is in “give its partners notice and to admit | their | inspectors”."""
    others = _OTHERS.search(duty, 0, start)
    return _THEIR.sub(f"its {others['who']}’", duty[start:end]) if others else duty[start:end]


def _plain(part: str, lead: str) -> Iterator[str]:
    """The part, or its own parts where “and” joins two verbs that each have an object."""
    words = part.strip(" ,;")
    for found in _AND_VERB.finditer(words):
        known = verb(found["verb"])
        if known is not None and known.known and Form.BASE in known.forms and found.start() > _AT_LEAST:
            yield f"{lead}{words[: found.start()]}"
            words = words[found.end() :]
            break
    words = in_base_form(re.sub(r" only$", "", words))
    if words and words not in _EMPTY and not _IN_FORCE.match(words):
        yield f"{lead}{words}"


def in_base_form(words: str) -> str:
    """A verb phrase that follows “must”, where the text has “commit to giving notice” or “will have given notice”."""
    first, _, rest = words.partition(" ")
    known = verb(first)
    is_done = known is not None and known.known and not known.forms & (Form.BASE | Form.THIRD)
    return f"{base_form(first)} {rest}".strip() if is_done or is_ing(first) else words


def is_thing(words: str) -> bool:
    """Whether it begins as a noun and cannot follow “must”: “individual and joint actions to open markets”."""
    found = _THING.match(words)
    known = verb(found["adjective"]) if found and found["adjective"] else None
    return found is not None and (known is None or not known.known or Form.BASE not in known.forms)
