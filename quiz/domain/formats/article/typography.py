"""Take the noise of typesetting out of a text, and say what was taken. Quotation marks and dashes stay as they are, but
for the ``…'' of typewriters.

What cannot be shown at all (control characters) is taken out of a whole document first, by ``readable``. The rest is
tidied piece by piece, and each kind of it can be left as it was.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from quiz.domain.messages import Message, message

_LINE_END = re.compile(r"\r\n|[\r\v\x1c-\x1e\x85\u2028]")
_PAGE_END = re.compile(r"[\f\u2029]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufff9-\ufffc\ufffe\uffff\ud800-\udfff]")
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_LIGATURE = re.compile(f"[{''.join(_LIGATURES)}]")
_ODD_SPACE = re.compile(r"[^\S\n ]")
_SPACES = re.compile(r"(?<=[^\s])  +(?=[^\s])")
_INVISIBLE = re.compile(r"\u00ad(?: *\n *)?|[\u200b\u2060-\u2064\ufeff]")
_JOINERS = re.compile("[\u200c\u200d]+")
_DIRECTIONS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_FIRST_THAT_JOINS = "\u0590"  # from here on there are scripts, and emoji, that a joiner shapes
_TYPED_QUOTE = re.compile(r"``|(?<!')''(?!')")
_BROKEN_WORD = re.compile(r"(?<![^\W_])(?P<first>[^\W_]++)(?P<hyphen>[-‐])\n(?P<second>\w++)")
_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
_HALVES_THAT_STAY = frozenset(
    {"all", "anti", "co", "ex", "half", "mid", "non", "pan", "pro", "self", "semi", "vice", "well"}
)


class Kind(StrEnum):
    """A kind of noise."""

    LINES = "lines"
    HYPHEN = "hyphen"
    SPACES = "spaces"
    INVISIBLE = "invisible"
    LIGATURES = "ligatures"
    QUOTES = "quotes"

    @property
    def words(self) -> Message:
        """What was done about it."""
        return _WORDS[self]


_WORDS = {
    Kind.LINES: message("Lines joined into paragraphs"),
    Kind.HYPHEN: message("Words joined that were parted at the end of a line"),
    Kind.SPACES: message("Double and unbreakable spaces made plain ones"),
    Kind.INVISIBLE: message("Invisible characters taken out, such as soft hyphens"),
    Kind.LIGATURES: message("Letters that were set as one parted again (ﬁ, ﬂ)"),
    Kind.QUOTES: message("Quotation marks of typewriters made plain ones (``…'')"),
}


@dataclass(frozen=True, slots=True)
class Mending:
    """One kind of noise that was taken out; of parted words each is one of its own, with the word before and after."""

    kind: Kind
    before: str = ""
    after: str = ""

    @property
    def key(self) -> str:
        """What to hand to ``tidied`` so that it leaves this as it was."""
        return f"{self.kind}:{self.before}" if self.before else self.kind.value


def readable(text: str) -> tuple[str, int]:
    """The text with one kind of line end and without control characters, and how many of these there were."""
    text = _PAGE_END.sub("\n\n", _LINE_END.sub("\n", text))
    return _CONTROLS.subn("", text)


def words_of(texts: Iterable[str]) -> Mapping[str, int]:
    """How often each word, with its hyphens, stands in the texts; by it is decided how a parted word is joined."""
    return Counter(chain.from_iterable(map(str.lower, _WORD.findall(text)) for text in texts))


def tidied(raw: str, words: Mapping[str, int], leave: Collection[str] = ()) -> tuple[str, Counter[Mending]]:
    """The text without noise, except what is to be left as it was, and what was mended how often."""
    done: Counter[Mending] = Counter()
    text = raw
    for kind, step in _STEPS:
        if kind not in leave:
            text, count = step(text)
            done[Mending(kind)] += count
    text = "\n".join(line.strip() for line in text.split("\n"))
    if Kind.LINES not in leave:
        text = _with_words_joined(text, words, leave, done)
        text, count = re.subn(r"\n+", " ", text)
        done[Mending(Kind.LINES)] += count
    return text.strip(), +done


def _without_ligatures(text: str) -> tuple[str, int]:
    return _LIGATURE.subn(lambda found: _LIGATURES[found.group()], text)


def _with_plain_quotes(text: str) -> tuple[str, int]:
    return _TYPED_QUOTE.subn(_plain_quote, text)


def _plain_quote(found: re.Match[str]) -> str:
    """An opening mark at the beginning of a word, a closing one at its end."""
    text, start = found.string, found.start()
    opens = found.group() == "``" or start == 0 or text[start - 1].isspace() or text[start - 1] in "(["
    return "“" if opens else "”"


def _with_plain_spaces(text: str) -> tuple[str, int]:
    return _ODD_SPACE.subn(" ", text)


def _without_invisible(text: str) -> tuple[str, int]:
    text, count = _INVISIBLE.subn("", text)
    if not _RIGHT_TO_LEFT.search(text):
        text, directions = _DIRECTIONS.subn("", text)
        count += directions
    joined = _JOINERS.sub(_joiners, text)
    return joined, count + len(text) - len(joined)


def _joiners(found: re.Match[str]) -> str:
    """The joiners, where they stand between characters that they can shape."""
    text, (start, end) = found.string, found.span()
    shapes = start and end < len(text) and text[start - 1] >= _FIRST_THAT_JOINS and text[end] >= _FIRST_THAT_JOINS
    return found.group() if shapes else ""


def _with_single_spaces(text: str) -> tuple[str, int]:
    return _SPACES.subn(" ", text)


_STEPS = (
    (Kind.LIGATURES, _without_ligatures),
    (Kind.QUOTES, _with_plain_quotes),
    (Kind.SPACES, _with_plain_spaces),
    (Kind.INVISIBLE, _without_invisible),
    (Kind.SPACES, _with_single_spaces),
)


def _with_words_joined(text: str, words: Mapping[str, int], leave: Collection[str], done: Counter[Mending]) -> str:
    def joined(found: re.Match[str]) -> str:
        whole = f"{found['first']}{found['hyphen']}{found['second']}"
        mending = Mending(Kind.HYPHEN, whole, found["first"] + found["second"])
        if mending.key in leave or _is_a_compound(found["first"], found["second"], words):
            return whole
        done[mending] += 1
        return mending.after

    return _BROKEN_WORD.sub(joined, text)


def _is_a_compound(first: str, second: str, words: Mapping[str, int]) -> bool:
    """Whether the hyphen belongs to the word: Anglo-Saxon, UN-led, well-known, or as the text has it elsewhere."""
    if not second[0].islower() or not first.isalpha() or first.isupper():
        return True
    parted, whole = f"{first}-{second}".lower(), f"{first}{second}".lower()
    return words.get(whole, 0) < words.get(parted, 0) or (first.lower() in _HALVES_THAT_STAY and whole not in words)
