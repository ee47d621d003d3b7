"""Rules for what is asked: one clear question, in plain words, that does not give away its answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.facts import Actor
from quiz.domain.item_rules.findings import Finding, Item, Rule, advice, blocking
from quiz.domain.item_rules.words import holds, own_words, short
from quiz.domain.mentions import by_own_names, mentions
from quiz.domain.messages import message
from quiz.domain.names import folded

LONGEST, SHORTEST, LONGEST_GAP = 40, 3, 4
"""How many words a question may have at most and at least, and a gap at most."""

_GAP = re.compile(r"_{3,}")
_ASKS = re.compile(r"(?:who|whom|whose|what|when|where|which|why|how|did|does|do|is|are|was|were|has|have)\b", re.I)
_ENDED = re.compile(r"[?.!:…][”’\"')\]]*$")
_TOLD_APART = frozenset({"yes", "no", "true", "false"})
_RELATIVE_TIME = re.compile(
    r"\b(?:(?:this|last|next) (?:week|month|year)|yesterday|today|tomorrow|tonight|nowadays|(?<!most )recently|currently"
    r"|the next day|ago)\b|^(?!.*\d).*\b(?P<before>the (?:day|week|month|year) before)\b",
    re.I,
)
_PRONOUN_FIRST = re.compile(
    r"^(?:(?:who|what|when|where|which|why|how|did|does|do|is|are|was|were|has|have|had|will|would|in|on|at|and|but|to)\s+)*"
    r"(?:he|she|it|they|him|her|them|his|its|their|the country|the bloc|the alliance)\b",
    re.I,
)
_TEXT_ABOVE = re.compile(
    r"\b(?:(?:this|the) (?:text|article|passage|paragraph|document|extract)|(?:text|article|story|passage|paragraph)"
    r" (?:above|below)|this story|above-mentioned|(?:mentioned|described|as) (?:above|below))\b",
    re.I,
)
_VAGUE = re.compile(
    r"\b(?:often|usually|sometimes|frequently|generally|rarely|seldom|occasionally|various|(?:many|some|most|several)"
    r" of(?! (?:the )?(?:(?:year|month|decade|nineties)\b|\d{4}))|a lot of|lots of)\b",
    re.I,
)
_NEGATIVE = re.compile(
    r"\b(?:(?:is|are|was|were|does|do|did|has|have|had|can|could|would|will|must) not|\w+n[’']t|except|never)\b"
)
_ARTICLE_LAST = re.compile(r"(?<![\w/])(?P<article>an?)(?:\s+_{3,}|[\s.…:]*$)", re.I)


def empty(item: Item) -> Iterator[Finding]:
    """Something is asked."""
    if not item.stem.strip():
        yield blocking("stem-empty", message("The question has no words. Write what is asked."))


def gives_answer(item: Item) -> Iterator[Finding]:
    """The answer, another name of it, or a word made from it is not in the question."""
    if item.is_arranged or item.is_statement:
        return
    for answer in dict.fromkeys([item.anatomy.key, *item.anatomy.answers]):
        if folded(answer) not in _TOLD_APART and _gives(item, answer):
            told = message(
                "The question {stem} holds its own answer, {answer}. Ask without that name.",
                stem=short(item.stem),
                answer=short(answer),
            )
            yield blocking("stem-answer", told)
            return


def _gives(item: Item, answer: str) -> bool:
    actor = item.actor(answer)
    return mentions(_without_longer_names(item, actor), by_own_names(actor)) if actor else holds(item.stem, answer)


def _without_longer_names(item: Item, actor: Actor) -> str:
    """The question without other actors’ names that hold this one’s: the CSTO Secretariat is not the CSTO."""
    stem, known = item.stem, item.material.actors if item.material else ()
    for name in (name for other in known if other.key != actor.key for name in other.names):
        if any(holds(name, own) for own in actor.names):
            stem = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", stem)
    return stem


def length(item: Item) -> Iterator[Finding]:
    """It can be read in one go."""
    count = len(item.stem.split())
    if count > LONGEST:
        yield advice(
            "stem-long",
            message(
                "The question has {count} words; {longest} are enough. Leave out what is not asked.",
                count=count,
                longest=LONGEST,
            ),
        )
    if 0 < count < SHORTEST:
        yield advice(
            "stem-short",
            message("The question {stem} is too short to stand alone. Write a whole sentence.", stem=short(item.stem)),
        )


def mark(item: Item) -> Iterator[Finding]:
    """A question ends with a question mark, a statement or a request with a full stop."""
    stem = item.stem.strip()
    if not stem or _GAP.search(stem) or "?" in own_words(stem) or stem.endswith("?”"):
        return
    is_question = bool(_ASKS.match(stem)) and not item.is_statement
    if is_question or not _ENDED.search(stem):
        if is_question:
            told = message("{stem} lacks its question mark at the end.", stem=short(stem))
        else:
            told = message("{stem} lacks its full stop at the end.", stem=short(stem))
        yield advice("stem-mark", told)


def one_question(item: Item) -> Iterator[Finding]:
    """Only one thing is asked."""
    if own_words(item.stem).count("?") > 1 and not _GAP.search(item.stem):
        yield advice(
            "stem-several", message("{stem} asks more than one thing. Make it two questions.", stem=short(item.stem))
        )


def gaps(item: Item) -> Iterator[Finding]:
    """One gap, not at the beginning, for a few words."""
    count = len(_GAP.findall(item.stem))
    if count > 1:
        yield blocking("gap-count", message("{stem} has {count} gaps. Leave one.", stem=short(item.stem), count=count))
    if not item.is_gapped:
        return
    if count == 0:
        yield blocking(
            "gap-count", message("{stem} has no gap. Write _____ where the answer belongs.", stem=short(item.stem))
        )
    if count == 1 and not re.search(r"\w", _GAP.split(item.stem)[0].replace("_", "")):
        yield advice(
            "gap-first", message("{stem} begins with the gap. Put some words in front of it.", stem=short(item.stem))
        )
    if len(item.anatomy.key.split()) > LONGEST_GAP:
        told = message(
            "{key} is too long for a gap; leave out at most {longest_gap} words.",
            key=short(item.anatomy.key),
            longest_gap=LONGEST_GAP,
        )
        yield advice("gap-long", told)


def article(item: Item) -> Iterator[Finding]:
    """“a” or “an” before the gap does not tell how the answer begins."""
    if found := _ARTICLE_LAST.search(item.stem):
        told = message(
            "“{found}” at the end of {stem} tells how the answer begins. Write “a/an” or turn it.",
            found=found["article"],
            stem=short(item.stem),
        )
        yield advice("stem-article", told)


def relative_time(item: Item) -> Iterator[Finding]:
    """No “this week”, which means another week to each reader."""
    if found := _RELATIVE_TIME.search(own_words(item.stem)):
        yield advice(
            "stem-when",
            message(
                "“{found}” in {stem} depends on the day of reading. Write the date.",
                found=found["before"] or found[0],
                stem=short(item.stem),
            ),
        )


def pronoun(item: Item) -> Iterator[Finding]:
    """It says whom it is about before it says “he”."""
    if found := _PRONOUN_FIRST.search(own_words(item.stem).strip()):
        word = found[0].split()[-1]
        yield advice(
            "stem-pronoun",
            message("“{word}” in {stem} stands for nobody yet. Write the name.", word=word, stem=short(item.stem)),
        )


def text_above(item: Item) -> Iterator[Finding]:
    """No “the text above”: the question is asked where the story cannot be seen."""
    found = _TEXT_ABOVE.search(own_words(item.stem))
    if found and not any(found[0].lower() in fact.statement.lower() for fact in item.facts):
        told = message(
            "Learners may not see the story beside the question. Say “the story” or nothing instead of “{found}”.",
            found=found[0],
        )
        yield advice("stem-text-above", told)


def vague(item: Item) -> Iterator[Finding]:
    """No “often” or “many of”, which everybody reads in another way."""
    for text in item.texts if item.has_written_options else (item.stem,):
        if found := _VAGUE.search(own_words(text)):
            yield advice(
                "vague",
                message(
                    "“{found}” in {text} can mean anything. Say how many or how often.",
                    found=found[0],
                    text=short(text),
                ),
            )


def negative(item: Item) -> Iterator[Finding]:
    """A question does not ask what is not so, or stresses that it does; a “not” of the story’s own is none."""
    if not item.has_written_options or any(_NEGATIVE.search(fact.statement) for fact in item.facts):
        return
    if found := _NEGATIVE.search(own_words(item.stem)):
        told = message(
            "{stem} asks what is not so. Turn it round, or write “{upper}” in capitals.",
            stem=short(item.stem),
            upper=found[0].upper(),
        )
        yield advice("stem-negative", told)


RULES: tuple[Rule, ...] = (
    empty,
    gives_answer,
    length,
    mark,
    one_question,
    gaps,
    article,
    relative_time,
    pronoun,
    text_above,
    vague,
    negative,
)
