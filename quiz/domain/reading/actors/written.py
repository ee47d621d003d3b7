"""How names are written: with capitals, particles and articles of their own, and first names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quiz.domain.reading.actors.known import lookup
from quiz.domain.reading.actors.lines import Line
from quiz.domain.reading.gazetteer.first_names import EITHER_NAMES, FEMALE_NAMES, MALE_NAMES
from quiz.domain.reading.gazetteer.plain_words import MONTHS_AND_DAYS
from quiz.domain.reading.gazetteer.tables import words

FIRST_NAMES = MALE_NAMES | FEMALE_NAMES | EITHER_NAMES
PARTICLES = words(
    "arap wa de del della des das di da dos du la le al el bin bint ibn van von der den ter ten ul zu y e und af av"
)
_ARTICLED = re.compile(r"(?:al|el|as|ash|ad|an|ar|at|ed|ibn|bin|d|l)[-’'][A-ZÀ-Ž]")
_OPENING_PARTICLES = words("de del della di da dos du van von der den ter ten zu")
# What given names of Korea and China end in where they are written with a hyphen.
_SECOND_SYLLABLES = words(
    "moon soo seok suk sook sung seong sun seung hyun hyeon hyung jung jeong jong jin joon jun joo jae hee hoon hun hwan hwa ho hong hyuk kyu gyu kyung gyeong kyun keun geun "
    "kwang kwon gwon kun gon min min mook myung myeong nam pyo pil rae rok ryong ryul shik sik seop sup tae won woo wook yeol yeon yeong yong young yoon yun chul cheol chan "
    "chang chun bae baek beom bok bum bin dae deok duk dong duck eun hak hyo il "
    "wen jeou ching kuo shek tung lai ping wei chu chen chun hui teh cheng chih ming hsiung hua jung kai liang long lung mei shih tse tsai yuan"
)
_LONGEST_CLIPPED = 4
_LONGEST_PARTICLE = 2


def is_capitalised(word: str) -> bool:
    """Whether it is written as names are: “Minsk”, “al-Assad”, but not “I” and no month or weekday."""
    if not word or word == "I" or _is_of_the_calendar(word) or is_compound(word):
        return False
    return word[0].isupper() or _ARTICLED.match(word) is not None


def _is_of_the_calendar(word: str) -> bool:
    """Whether it is a month, a weekday or several: “FEBRUARY”, “Sundays”."""
    shown = word.capitalize() if word.isupper() and len(word) > _LONGEST_CLIPPED else word
    return shown in MONTHS_AND_DAYS or (shown.endswith("days") and shown.removesuffix("s") in MONTHS_AND_DAYS)


def is_articled(word: str) -> bool:
    """Whether it is a name with an Arabic article: “Al-Sayed”."""
    return _ARTICLED.match(word[0].lower() + word[1:]) is not None and word[2:3] in {"-", "’", "'"}


def is_acronym(word: str) -> bool:
    """Whether it is two capitals or more and nothing else."""
    return len(word) > 1 and word.isupper() and word.isalpha()


def is_compound(word: str) -> bool:
    """Whether it only holds names: “Moscow-based”, “Russian-made”, “Armenia-Azerbaijan”."""
    if "-" not in word or lookup(word) is not None:
        return False
    parts = word.split("-")
    if parts[-1].islower():
        return len(parts[-1]) > _LONGEST_PARTICLE and not _is_given_name(parts)
    return all(part and lookup(part) is not None for part in parts)


def _is_given_name(parts: Sequence[str]) -> bool:
    """Whether two syllables make a given name: “Myung-soo”, “Ying-wen”, but not “Seoul-run”."""
    first, last = parts[0], parts[-1]
    return len(parts) == 2 and first.istitle() and last in _SECOND_SYLLABLES and lookup(first) is None


def past_particles(line: Line, at: int) -> int:
    """Past the particles there and the name behind them, or ``at`` itself where none follows."""
    end = at
    while line.word(end) in PARTICLES and end - at < 3:
        end += 1
    return end + 1 if is_capitalised(line.word(end)) else at


def surnames_with_particles(lines: Sequence[Line]) -> frozenset[tuple[str, str]]:
    """The particles and surnames that the text has after a first name: “van”, “Aken” from “Pieter van Aken”."""
    return frozenset(
        (word, line.word(at + 1))
        for line in lines
        for at, word in enumerate(line.words(0, len(line.tokens)))
        if word in _OPENING_PARTICLES and is_capitalised(line.word(at - 1)) and past_particles(line, at) > at
    )
