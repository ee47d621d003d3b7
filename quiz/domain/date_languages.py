"""Dates written in Ukrainian or Arabic, put into the English that the grammar of answers reads.

Only the words are put over, one by one or as a phrase; what they make together the grammar decides.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from quiz.domain.date_bounds import MONTHS

_UKRAINIAN_MONTHS = (
    ("січ", "ень ня ні нем"),
    ("лют", "ий ого ому им"),
    ("берез", "ень ня ні нем"),
    ("квіт", "ень ня ні нем"),
    ("трав", "ень ня ні нем"),
    ("черв", "ень ня ні нем"),
    ("лип", "ень ня ні нем"),
    ("серп", "ень ня ні нем"),
    ("верес", "ень ня ні нем"),
    ("жовт", "ень ня ні нем"),
    ("листопад", "а і ом"),
    ("груд", "ень ня ні нем"),
)
_SHORT_MONTHS = {"бер": "march", "вер": "september", "лист": "november"}
# Of Arabic there are two sets of months: the one of Egypt and the Gulf, and the one of the Levant.
_ARABIC_MONTHS = (
    ("يناير", "كانون الثاني"),
    ("فبراير", "شباط"),
    ("مارس", "اذار"),
    ("ابريل", "نيسان"),
    ("مايو", "ايار"),
    ("يونيو", "حزيران"),
    ("يوليو", "تموز"),
    ("اغسطس", "اب"),
    ("سبتمبر", "ايلول"),
    ("اكتوبر", "تشرين الاول"),
    ("نوفمبر", "تشرين الثاني"),
    ("ديسمبر", "كانون الاول"),
)
_WORDS: Mapping[str, str] = {
    **dict.fromkeys(("рік", "року", "році", "роки", "років", "роками", "рр", "р", "у", "в", "на"), ""),
    **dict.fromkeys(("близько", "приблизно", "орієнтовно"), "around"),
    **dict.fromkeys(("з", "від"), "from"),
    **dict.fromkeys(("до", "по"), "to"),
    "між": "between",
    **dict.fromkeys(("і", "й", "та"), "and"),
    **dict.fromkeys(("весна", "весни", "навесні"), "spring"),
    **dict.fromkeys(("літо", "літа", "влітку"), "summer"),
    **dict.fromkeys(("осінь", "осені", "восени"), "autumn"),
    **dict.fromkeys(("зима", "зими", "взимку"), "winter"),
    **dict.fromkeys(("перший", "перше"), "first"),
    **dict.fromkeys(("другий", "друге"), "second"),
    "третій": "third",
    "четвертий": "fourth",
    "квартал": "quarter",
    "півріччя": "half",
    **dict.fromkeys(("سنة", "عام", "في"), ""),
    **dict.fromkeys(("نحو", "حوالي"), "around"),
    "من": "from",
    "الى": "to",
    "الربيع": "spring",
    "الصيف": "summer",
    "الخريف": "autumn",
    "الشتاء": "winter",
}
_PHRASES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\b([0-9]{3}0)-?(?:ті|х|их)\b"), r"\1s"),
    (re.compile(r"\b([0-9]{1,2})(?:-те|-го)? століття\b"), r"\1th century"),
    (re.compile(r"\bعقد ([0-9]{3}0)\b"), r"\1s"),
    (re.compile(r"\bالقرن ([0-9]{1,2})\b"), r"\1th century"),
    (re.compile(r"\bالربع الاول\b"), "first quarter"),
    (re.compile(r"\bالربع الثاني\b"), "second quarter"),
    (re.compile(r"\bالربع الثالث\b"), "third quarter"),
    (re.compile(r"\bالربع الرابع\b"), "fourth quarter"),
    (re.compile(r"\bالنصف الاول\b"), "first half"),
    (re.compile(r"\bالنصف الثاني\b"), "second half"),
    *(
        (re.compile(rf"\b{name}\b"), MONTHS[number].lower())
        for number, names in enumerate(_ARABIC_MONTHS)
        for name in names
    ),
)
_ALIKE = str.maketrans("أإآ", "ااا")  # one letter, which many write without its sign


def _ukrainian_months() -> Iterator[tuple[str, str]]:
    for number, (stem, endings) in enumerate(_UKRAINIAN_MONTHS):
        for ending in ("", *endings.split(" ")):
            yield stem + ending, MONTHS[number].lower()


_MONTH_WORDS = {**dict(_ukrainian_months()), **_SHORT_MONTHS}


def in_english(text: str) -> str:
    """The folded text with the words and digits of dates in English; words that are of no date stay."""
    if text.isascii():
        return text
    plain = _digits(text.translate(_ALIKE))
    for phrase, english in _PHRASES:
        plain = phrase.sub(english, plain)
    return " ".join(filter(None, map(_word, plain.split())))


def _digits(text: str) -> str:
    """With 0 to 9 for the digits of another script; where both stand side by side, it is no number."""
    if re.search("[0-9]", text):
        return text
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)


def _word(word: str) -> str:
    bare = word.strip(".")
    return _MONTH_WORDS.get(bare, _WORDS.get(bare, word))
