"""The small words of English that tell where phrases and clauses begin and end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quiz.domain.reading.tokens import Token


def listed(words: str) -> frozenset[str]:
    """The words of a list that is written as a text."""
    return frozenset(words.split())


MODALS = listed("will would shall should can could may might must cannot")
BACKSHIFTED = listed("would had could might should must")
"""The auxiliaries with which a clause after “said” tells what was said: “said it would leave, but had no ships”."""
BE = listed("be am is are was were been being")
HAVE = listed("have has had having")
DO = listed("do does did")
NEGATIONS = listed("not never neither nor hardly scarcely no-one nobody")
SUBJECT_PRONOUNS = listed("i you he she it we they who")
PRONOUNS = SUBJECT_PRONOUNS | listed(
    "me him her us them himself herself itself themselves everyone everybody nobody someone"
)
DETERMINERS = listed(
    "the a an his her its their our my your this that these those some many most several other another both all few no "
    "any each every either neither such one two three four five six seven eight nine ten dozens hundreds thousands more"
)
POSSESSIVES = listed("his her its their our my your")
PREPOSITIONS = listed(
    "of in on at by for from with to into onto over under about against among between during after before since until "
    "within without through throughout across along around near behind beyond despite towards toward upon via per as "
    "like unlike including concerning regarding amid above below off out up inside outside"
)
SUBORDINATORS = listed(
    "that because although though while whilst when whenever where whereas if unless since whether after before until as "
    "once than so how why what which who whom whose"
)
RELATIVES = listed("who whom whose which that where")
CONJUNCTIONS = listed("and but or nor yet")
ADVERBS = listed(
    "also then later earlier still already soon never not even just only often now once again previously always ever "
    "further altogether outright long first instead rather quite almost nearly himself herself itself themselves both all each since today "
    "yesterday twice thus therefore meanwhile however perhaps indeed too so hardly back together either sometimes yet"
)
CALENDAR = listed(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
    "September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"
)
# After these a clause may follow without “that”: “said France and Germany would sign”.
CLAUSE_VERBS = listed(
    "say think believe hope fear know argue claim add insist warn note announce suggest show find report tell mean feel "
    "acknowledge admit deny suspect concede maintain assert confirm state indicate"
)
QUOTATION_MARKS = frozenset('"“”„«»')
_YEAR = re.compile(r"(?:1[0-9]|20)\d\d")
_NO_ADVERB = listed(
    "family supply ally reply comply apply rely imply multiply italy july assembly monopoly anomaly only early "
    "daily weekly monthly likely rally tally bully"
)
_WITH_AUXILIARY = re.compile(r"(?:i|you|we|they|he|she|it|who)['’](?P<short>ll|ve|d|re|m)$", re.IGNORECASE)
_SHORT = {"ll": "will", "ve": "have", "d": "would", "re": "are", "m": "am"}


def is_adverb(word: str) -> bool:
    """Whether the word, in small letters, is an adverb of the kind that stands next to a verb."""
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in _NO_ADVERB)


def is_time(token: Token, before: Token | None = None) -> bool:
    """Whether the word names a day or month or is a year, and no part of a name as in “Theresa May”."""
    if token.text in {"May", "March", "April", "June", "August"} and before is not None and before.is_capitalised:
        return False
    return token.text in CALENDAR or _YEAR.fullmatch(token.text) is not None


def before_date(words: Sequence[Token], place: int) -> int:
    """The place before the date that stands between an article and its noun: “the | Dec. 21, 1988, | bombing”; else that one."""
    at = place
    while at >= 0 and (is_time(words[at]) or words[at].text in {",", "."} or words[at].text.isdigit()):
        at -= 1
    is_date = at < place and any(is_time(word) for word in words[at + 1 : place + 1])
    return at if is_date and at >= 0 and words[at].text.lower() in DETERMINERS else place


def opens_an_adjunct(words: Sequence[Token], place: int) -> bool:
    """Whether a preposition, an adverb or a time opens there: “(dated) 4 May”, “(published) last year by”."""
    small = words[place].text.lower()
    day = words[place].text.isdigit() and place + 1 < len(words)
    return small in PREPOSITIONS | {"last", "this"} or is_adverb(small) or is_time(words[place + day])


def is_word(token: Token) -> bool:
    """Whether the token is a word or number rather than a mark."""
    return token.text[0].isalnum()


def auxiliary_inside(word: str) -> str:
    """The auxiliary that a pronoun has swallowed: “will” for “we’ll”, empty where there is none."""
    found = _WITH_AUXILIARY.match(word)
    return _SHORT[found["short"].lower()] if found else ""
