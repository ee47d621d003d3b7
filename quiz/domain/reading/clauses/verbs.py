"""Forms of English verbs: a table of the irregular ones, a list of the common regular ones, and rules for endings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Flag, auto
from functools import cache, lru_cache

from quiz.domain.reading.clauses.verb_tables import BARE_ONLY, DOUBLING, IRREGULAR, REGULAR
from quiz.domain.reading.clauses.words import listed


class Form(Flag):
    """What a word can be as a form of its verb; “said” is past and participle."""

    BASE = auto()
    THIRD = auto()
    PAST = auto()
    PARTICIPLE = auto()
    ING = auto()


@dataclass(frozen=True, slots=True)
class Verb:
    """A word as a form of a verb; ``known`` where the verb is in the lists, else only its ending tells."""

    lemma: str
    forms: Form
    known: bool = True


_BE = {
    "be": Form.BASE,
    "am": Form.THIRD,
    "is": Form.THIRD,
    "are": Form.THIRD,
    "was": Form.PAST,
    "were": Form.PAST,
    "been": Form.PARTICIPLE,
    "being": Form.ING,
}
_HAVE = {"have": Form.BASE, "has": Form.THIRD, "had": Form.PAST | Form.PARTICIPLE, "having": Form.ING}
_DO = {"do": Form.BASE, "does": Form.THIRD, "did": Form.PAST, "done": Form.PARTICIPLE, "doing": Form.ING}
_NO_ED = listed(
    "bed red shed speed need seed feed weed breed hundred indeed exceed proceed succeed sacred naked kindred wicked "
    "crooked rugged beloved aged united alleged so-called unnamed unidentified unprecedented armed allied limited"
)
_NO_ING = listed(
    "during king thing nothing something anything everything morning evening ceiling spring string wing ring "
    "building meeting wedding pudding sterling shilling sibling darling outstanding ongoing upcoming willing "
    "beijing according regarding concerning notwithstanding pending lightning duckling"
)
_LIKE_PREPOSITIONS = listed("regarding concerning including following according pending notwithstanding")
_VOWELS = "aeiou"


def verb(word: str) -> Verb | None:
    """The word as a form of a verb, or None where it is none."""
    small = word.lower()
    return None if small in _LIKE_PREPOSITIONS else _verb(small)


def forms_of(lemma: str) -> frozenset[str]:
    """All forms of a verb of the lists."""
    return _forms_by_lemma().get(lemma, frozenset())


@cache
def _lexicon() -> dict[str, Verb]:
    found: dict[str, Verb] = {}
    for word, lemma, form in _entries():
        known = found.get(word)
        if known is None or known.lemma == lemma:
            found[word] = Verb(lemma, form if known is None else known.forms | form)
    return found


@cache
def _forms_by_lemma() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for word, known in _lexicon().items():
        found.setdefault(known.lemma, set()).add(word)
    return {lemma: frozenset(words) for lemma, words in found.items()}


def _entries() -> Iterator[tuple[str, str, Form]]:
    for lemma, table in (("be", _BE), ("have", _HAVE), ("do", _DO)):
        yield from ((word, lemma, form) for word, form in table.items())
    for line in IRREGULAR.split(";"):
        base, past, participle = line.split()
        yield from _regular_endings(base, with_ed=False)
        yield past, base, Form.PAST
        yield participle, base, Form.PARTICIPLE
    for base in REGULAR.split():
        yield from _regular_endings(base)
    yield from ((base, base, Form.BASE) for base in BARE_ONLY.split())


def _regular_endings(base: str, *, with_ed: bool = True) -> Iterator[tuple[str, str, Form]]:
    if base.endswith(("cel", "bel", "vel", "nal", "rel")):  # American “cancel, canceled”, British “cancelled”
        yield base + "ling", base, Form.ING
        yield base + "led", base, Form.PAST | Form.PARTICIPLE
    stem = base + base[-1] if base in _DOUBLING_WORDS else base
    consonant_y = base.endswith("y") and base[-2] not in _VOWELS
    yield base, base, Form.BASE
    yield _third(base, consonant_y=consonant_y), base, Form.THIRD
    yield _ing(stem), base, Form.ING
    if with_ed:
        past = base[:-1] + "ied" if consonant_y else stem.removesuffix("e") + "ed"
        yield past, base, Form.PAST | Form.PARTICIPLE


def _third(base: str, *, consonant_y: bool) -> str:
    if consonant_y:
        return base[:-1] + "ies"
    return base + "es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else base + "s"


def _ing(stem: str) -> str:
    if stem.endswith("ie"):
        return stem[:-2] + "ying"
    if stem in _IRREGULAR_DOUBLING:
        return stem + stem[-1] + "ing"
    return stem + "ing" if stem.endswith(("ee", "ye")) or len(stem) < 3 else stem.removesuffix("e") + "ing"


_DOUBLING_WORDS = listed(DOUBLING)
_IRREGULAR_DOUBLING = listed(
    "begin bet cut dig forbid forget get hit let put quit run set shed shut sit split swim win"
)


@lru_cache(maxsize=8192)
def _verb(word: str) -> Verb | None:
    known = _lexicon().get(word)
    if known is not None:
        return known
    if _ends_as(word, "ed", _NO_ED):
        return Verb(word[:-2], Form.PAST | Form.PARTICIPLE, known=False)
    if _ends_as(word, "ing", _NO_ING):
        return Verb(word[:-3], Form.ING, known=False)
    return None


def _ends_as(word: str, ending: str, exceptions: Iterable[str]) -> bool:
    return word.endswith(ending) and len(word) > len(ending) + 2 and word.isalpha() and word not in exceptions
