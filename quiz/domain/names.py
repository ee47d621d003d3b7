"""Compare a typed name with the names that are right: what is the same answer, and which slips are forgiven.

The rule for slips, in full. Names are compared by ``fold``. They must have as many words as each other, or differ in
spaces alone. Each typed word may be as far from its word as the shorter of the two allows: 0 slips up to 3 letters, 1
up to 7, 2 from 8; 2 in all. The first letter of a word, a word with a digit and an acronym must be exact. A slip is one
letter too many, too few, wrong, or exchanged with its neighbour. And the answer must be strictly nearer to the right
name than to every other known name, among which the states of the world always are: Iraq is no slip for Iran.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import lru_cache

MOST_SLIPS = 2

_MARK_UP = re.compile(r"</?[A-Za-z][^<>]*>")
_APOSTROPHES = re.compile(r"['’‘‛ʼʻ`´′＇]")
_MARKS = r"[\s.,\"“”„«»()\[\]]*"
_ARTICLES = re.compile(rf"^{_MARKS}(?:(?:the|an?)\s{_MARKS})+(?=\W*\w)|(?<=\w),\s*(?:the|an?)\W*$", re.IGNORECASE)
# Marks above and below Latin, Greek and Cyrillic letters, Hebrew points and Arabic vowel signs; in other scripts the
# signs that Unicode calls combining are letters of the word.
_DIACRITICS = re.compile(
    "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\ufe20-\ufe2f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670"
    "\u06d6-\u06ed]"
)
_LETTERS = str.maketrans(
    {
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ł": "l",
        "ı": "i",
        "ħ": "h",
        "&": " and ",
        "%": " per cent ",
    }
)
_NO_POINT = re.compile(r"\.(?!\d)|(?<!\d)\.")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_HYPHEN = re.compile(r"(?<=\S)[‐‑‒–—−-]|[‐‑‒–—−-](?!\d)")
_SMALL_NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve"
_DIGITS = {word: str(number) for number, word in enumerate(_SMALL_NUMBERS.split())}
_SPELT_OUT = re.compile(r"\b([^\W\d_]) (?=[^\W\d_]\b)")
_ACRONYM = re.compile(r"\b[A-Z]{2,6}\b")
_STATE_NAMES = """
Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia, Austria,
Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia and
Herzegovina, Botswana, Brazil, Brunei, Bulgaria, Burkina Faso, Burundi, Cambodia, Cameroon, Canada, Cape Verde,
Central African Republic, Chad, Chile, China, Colombia, Comoros, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czechia,
Denmark, Djibouti, Dominica, Dominican Republic, East Timor, Ecuador, Egypt, El Salvador, Equatorial Guinea, Eritrea,
Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Georgia, Germany, Ghana, Greece, Grenada,
Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland,
Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos,
Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Madagascar, Malawi, Malaysia,
Maldives, Mali, Malta, Marshall Islands, Mauritania, Mauritius, Mexico, Micronesia, Moldova, Monaco, Mongolia,
Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nauru, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria,
North Korea, North Macedonia, Norway, Oman, Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay, Peru,
Philippines, Poland, Portugal, Qatar, Romania, Russia, Rwanda, Saint Kitts and Nevis, Saint Lucia, Saint Vincent and
the Grenadines, Samoa, San Marino, São Tomé and Príncipe, Saudi Arabia, Senegal, Serbia, Seychelles, Sierra Leone,
Singapore, Slovakia, Slovenia, Solomon Islands, Somalia, South Africa, South Korea, South Sudan, Spain, Sri Lanka,
Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tonga, Trinidad and Tobago,
Tunisia, Turkey, Turkmenistan, Tuvalu, Uganda, Ukraine, United Arab Emirates, United Kingdom, United States, Uruguay,
Uzbekistan, Vanuatu, Vatican City, Venezuela, Vietnam, Yemen, Zambia, Zimbabwe
"""


class Match(StrEnum):
    """How a typed name compares with the names that are right."""

    EXACT = "exact"
    TYPO = "typo"
    NO = "no"


def fold(text: str) -> str:
    """The text without all that does not matter: equal folds are the same answer.

    Case, diacritics, Hebrew and Arabic vowel signs, ligatures, the width of letters, kinds of punctuation, mark-up,
    articles around it and spaces are evened out; “two” is “2”. Numbers stay: “4.1” is not “41”, “-5” is not “5”.
    """
    bare = _ARTICLES.sub("", _APOSTROPHES.sub("", _MARK_UP.sub("", text)).strip())
    letters = unicodedata.normalize("NFKD", bare).casefold().translate(_LETTERS)
    letters = unicodedata.normalize("NFC", _DIACRITICS.sub("", unicodedata.normalize("NFKD", letters)))
    spaced = _HYPHEN.sub(" ", _NO_POINT.sub("", _THOUSANDS.sub("", letters)))
    words = "".join(map(_kept, spaced)).replace("percent", "per cent").split()
    return _SPELT_OUT.sub(r"\1", " ".join(_DIGITS.get(word, word) for word in words))


folded = lru_cache(maxsize=16_384)(fold)
"""``fold``, remembered: for names and texts that come again and again. What learners type is not kept."""


def _kept(character: str) -> str:
    """The character, a space where it only parts words, nothing where it cannot be seen."""
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category == "Cf":
        return ""
    return character if category[0] in "LMNS" or character in "-." else " "


def match(typed: str, accepted: Sequence[str], others: Sequence[str]) -> Match:
    """Compare a typed name with the accepted names by the rule above; ``others`` are other known names."""
    given, right = fold(typed), [folded(name) for name in accepted]
    if given in right:
        return Match.EXACT
    slips = [
        0 if _same_letters(given, name) else distance(given, name)
        for name, original in zip(right, accepted, strict=True)
        if _same_letters(given, name) or _forgivable(given, name, _acronyms(original))
    ]
    if not slips:
        return Match.NO
    known = ({folded(name) for name in others} | _STATES) - set(right)
    return Match.NO if any(_within(given, name, min(slips)) for name in known) else Match.TYPO


def matches(typed: str, accepted: Sequence[str], others: Sequence[str]) -> bool:
    """Whether the typed name counts as right, a forgiven slip included."""
    return match(typed, accepted, others) is not Match.NO


def rivals(accepted: Iterable[str], known: Iterable[str]) -> tuple[str, ...]:
    """Those of the known names that can ever stand in the way of forgiving a slip: no others need be kept."""
    right = {folded(name): _most_slips(name) for name in accepted}
    settled = right.keys() | _STATES
    return tuple(
        name
        for name in dict.fromkeys(known)
        if (known_as := folded(name)) not in settled
        and any(_same_letters(known_as, one) or _may_meet(known_as, one, slips) for one, slips in right.items())
    )


def _may_meet(first: str, second: str, slips: int) -> bool:
    """Whether an answer can lie within so many slips of both names.

    Exchanged letters that another slip parts cost one more on the way from name to name, but add no letter.
    """
    letters, others = Counter(first), Counter(second)
    apart = max((letters - others).total(), (others - letters).total())
    return apart <= 2 * slips and _within(first, second, 3 * slips)


def _most_slips(name: str) -> int:
    words = [word for word in folded(name).split() if word not in _acronyms(name)]
    return min(MOST_SLIPS, sum(map(_slips, words)))


def distance(first: str, second: str) -> int:
    """The least number of slips between two words: optimal string alignment (restricted Damerau-Levenshtein)."""
    before, row = [0] * (len(second) + 1), list(range(len(second) + 1))
    for i, letter in enumerate(first, 1):
        older, before, row = before, row, [i]
        for j, other in enumerate(second, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == second[j - 2] and first[i - 2] == other:
                best = min(best, older[j - 2] + 1)
            row.append(best)
    return row[-1]


def _within(first: str, second: str, slips: int) -> bool:
    # Each letter that only one of them has costs a slip at least; most names are told apart by this alone.
    near = abs(len(first) - len(second)) <= slips and len(set(first) - set(second)) <= slips
    return near and distance(first, second) <= slips


def _same_letters(given: str, name: str) -> bool:
    """Whether the two differ in spaces alone; where there are numbers, spaces matter."""
    return given.replace(" ", "") == name.replace(" ", "") and not any(map(str.isdigit, name))


def _forgivable(given: str, name: str, exact: frozenset[str]) -> bool:
    if abs(len(given) - len(name)) > MOST_SLIPS:
        return False
    given_words, words = given.split(), name.split()
    if len(given_words) != len(words):
        return False
    pairs = list(zip(given_words, words, strict=True))
    near = all(one == word or (word not in exact and _word_forgivable(one, word)) for one, word in pairs)
    return near and sum(distance(one, word) for one, word in pairs) <= MOST_SLIPS


def _word_forgivable(given: str, word: str) -> bool:
    return given[0] == word[0] and _within(given, word, min(_slips(given), _slips(word)))


def _slips(word: str) -> int:
    """How many slips are forgiven in a word."""
    if len(word) <= 3 or any(map(str.isdigit, word)):
        return 0
    return 1 if len(word) <= 7 else MOST_SLIPS


def _acronyms(name: str) -> frozenset[str]:
    return frozenset(acronym.casefold() for acronym in _ACRONYM.findall(name))


_STATES = frozenset(fold(name) for name in _STATE_NAMES.replace("\n", " ").split(", "))
