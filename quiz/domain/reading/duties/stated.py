"""How a duty is worded so that it can stand alone: under which treaty, together with whom, and for whom in need."""

from __future__ import annotations

import re
from dataclasses import replace

from quiz.domain.reading.duties.answers import Frame
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.group_words import OF_SOME
from quiz.domain.reading.duties.masking import pattern

_LAID_DOWN = frozenset({Sort.DUTY, Sort.PROMISE})
_BY_ITSELF = re.compile(
    r"(?:somebody|some) (?:said|say) that |according to |(?:[Aa]rticles?|[Cc]lause|[Pp]aragraph|[Aa]nnex) "
)
_IN_NEED = re.compile(
    r"\bto the (?P<how>attacked|threatened|invaded) member’s (?P<help>aid|help|rescue|defen[cs]e|assistance)\b"
)
_NAMED_AGAIN = pattern(
    r"(?<=[\w)])(?<!\bby), (?:the|an?) (?:[\w’-]+ ){0,3}<heads> (?:that|which|signed|of|between|made|drawn|struck|under which|by which|meant)\b.*"
)
"""“The Lake Accord, the 1998 treaty that divides the river”."""
_OWN = re.compile(r"\b(to \w+) their\b")
_OTHERS = re.compile(r"\bthe others(?P<whose>[’'](?!\w))?(?! of\b)(?=\W|\Z)")
_A_TEXT = re.compile(
    r"\b(?:Pact|Compact|Accords?|Agreement|Arrangement|Guarantee|Concord|Moratorium|Covenant|Deal|Memorandum|Charter|Declaration"
    r"|Initiative|Pledge|Commitment|Entente|Protocol|Treaty|Convention|Undertaking|Scheme|Truce)\b"
)
_TOGETHER = re.compile(r"\btogether\b(?! with\b)")


def part_of(deed: Deed) -> str:
    """Words for a slot where only the guarantors, or the partners, of an alliance are meant; empty for its members."""
    part = OF_SOME.match(deed.debtor.words)
    return f"the {part['noun'].removesuffix('s')}s{deed.debtor.words[part.end('noun') :]}" if part else ""


def for_itself(frame: Frame, others: set[int]) -> Deed:
    """The deed of one of several who are told of together: “its” for “their”, and the names of the others where they are meant."""
    deed, names = frame.deed, frame.line.cast.names
    said, duty = (_OWN.sub(r"\1 its", words) for words in (deed.said, deed.duty))
    if len(others) == 1 and deed.subject == deed.debtor:
        said, duty = (_to_the_other(words, names[min(others)]) for words in (said, duty))
    told = [names[actor] for actor in sorted(others)]
    listed = f"{', '.join(told[:-1])} and {told[-1]}" if told[1:] else told[0]
    said, duty = (_TOGETHER.sub(f"together with {listed}", words) for words in (said, duty))
    return replace(deed, said=said, duty=duty)


def _to_the_other(words: str, name: str) -> str:
    return _OTHERS.sub(lambda found: f"{name}’s" if found["whose"] else name, words)


def whole(words: str) -> str:
    """The words with whoever is in need after the help for them, and a treaty’s name without what it is."""
    words = _IN_NEED.sub(lambda found: f"to the {found['help']} of a member that is {found['how']}", words)
    return _NAMED_AGAIN.sub("", words)


def lead(frame: Frame, words: str) -> str:
    """“Under the Lake Accord, ” before a duty of “island states” or “a party”, where the words do not name what binds them."""
    deed, cast = frame.deed, frame.line.cast
    name = cast.names[frame.alliance]
    is_general = deed.sort in _LAID_DOWN and deed.debtor.is_group and deed.subject == deed.debtor
    is_named = any(each in words for each in (name.removeprefix("the "), *cast.actors[frame.alliance].aliases))
    if not is_general or is_named or _BY_ITSELF.match(words):
        return ""
    is_text = cast.is_treaty(frame.alliance) or _A_TEXT.search(name) is not None
    return f"{'Under' if is_text else 'In'} {name}, "
