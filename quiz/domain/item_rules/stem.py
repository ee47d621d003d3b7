"""Rules for what is asked: one clear question, in plain words, that does not give away its answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.facts import Actor
from quiz.domain.item_rules.findings import Finding, Item, Rule, advice, blocking
from quiz.domain.item_rules.words import folded, holds, own_words, quotations, short
from quiz.domain.mentions import mentions

LONGEST, SHORTEST, LONGEST_GAP = 40, 3, 4
"""How many words a question may have at most and at least, and a gap at most."""

_GAP = re.compile(r"_{3,}")
_ASKS = re.compile(r"(?:who|whom|whose|what|when|where|which|why|how|did|does|do|is|are|was|were|has|have)\b", re.I)
_ENDED = re.compile(r"[?.!:…][”’\"')\]]*$")
_TOLD_APART = frozenset({"yes", "no", "true", "false"})
_MARK_UP = re.compile(r"</?[a-zA-Z][^<>]*>|&(?:[a-z]+|#\d+);|\*\*|\[[^\[\]]*\]\([^()]*\)")
_SPACING = re.compile(r"[ \t]{2,}|^\s|\s$|\s[,.;:?!](?:\s|$)")
_RELATIVE_TIME = re.compile(
    r"\b(?:(?:this|last|next) (?:week|month|year)|yesterday|today|tomorrow|tonight|nowadays|recently|currently"
    r"|the (?:day|week|month|year) before|the next day|ago)\b",
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
    r" of|a lot of|lots of)\b",
    re.I,
)
_NEGATIVE = re.compile(
    r"\b(?:(?:is|are|was|were|does|do|did|has|have|had|can|could|would|will|must) not|\w+n[’']t|except|never)\b"
)
_ARTICLE_LAST = re.compile(r"(?<![\w/])(?P<article>an?)(?:\s+_{3,}|[\s.…:]*$)", re.I)


def empty(item: Item) -> Iterator[Finding]:
    """Something is asked."""
    if not item.stem.strip():
        yield blocking("stem-empty", "The question has no words. Write what is asked.")


def gives_answer(item: Item) -> Iterator[Finding]:
    """The answer, another name of it, or a word made from it is not in the question."""
    if item.is_arranged or item.is_statement:
        return
    for answer in dict.fromkeys([item.anatomy.key, *item.anatomy.answers]):
        if folded(answer) not in _TOLD_APART and _gives(item, answer):
            message = f"The question {short(item.stem)} holds its own answer, {short(answer)}. Ask without that name."
            yield blocking("stem-answer", message)
            return


def _gives(item: Item, answer: str) -> bool:
    actor = item.actor(answer)
    return mentions(_without_longer_names(item, actor), actor) if actor else holds(item.stem, answer)


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
        yield advice("stem-long", f"The question has {count} words; {LONGEST} are enough. Leave out what is not asked.")
    if 0 < count < SHORTEST:
        yield advice(
            "stem-short", f"The question {short(item.stem)} is too short to stand alone. Write a whole sentence."
        )


def mark(item: Item) -> Iterator[Finding]:
    """A question ends with a question mark, a statement or a request with a full stop."""
    stem = item.stem.strip()
    if not stem or _GAP.search(stem) or "?" in own_words(stem):
        return
    is_question = bool(_ASKS.match(stem)) and not item.is_statement
    if is_question or not _ENDED.search(stem):
        missing = "question mark" if is_question else "full stop"
        yield advice("stem-mark", f"{short(stem)} lacks its {missing} at the end.")


def one_question(item: Item) -> Iterator[Finding]:
    """Only one thing is asked."""
    if own_words(item.stem).count("?") > 1 and not _GAP.search(item.stem):
        yield advice("stem-several", f"{short(item.stem)} asks more than one thing. Make it two questions.")


def spacing(item: Item) -> Iterator[Finding]:
    """No stray spaces."""
    for text in dict.fromkeys((*item.texts, *item.anatomy.answers)):
        if _SPACING.search(text):
            yield advice("spacing", f"{short(text)} has a space too many. Take it out.")


def mark_up(item: Item) -> Iterator[Finding]:
    """Plain text only: hidden mark-up in a right answer makes every learner wrong."""
    for text in dict.fromkeys((*item.texts, *item.anatomy.answers)):
        if found := _MARK_UP.search(text):
            message = (
                f"{short(text)} holds mark-up, {short(found[0])}. Learners would see it as it is; write plain text."
            )
            yield blocking("mark-up", message)


def quotation_marks(item: Item) -> Iterator[Finding]:
    """Every quotation that opens is closed."""
    for text in (item.stem,) if item.quotes_story else item.texts:
        if text.count("“") != text.count("”") or text.count('"') % 2:
            yield advice("quotes-open", f"In {short(text)} a quotation mark lacks its partner. Add it or take it out.")


def quotations_true(item: Item) -> Iterator[Finding]:
    """What is quoted in the question stands so in the story."""
    if item.material is None or item.is_statement:
        return
    known = [item.material.text, item.material.title, *(fact.statement for fact in item.material.facts)]
    for quotation in quotations(item.stem):
        if len(quotation.split()) > 2 and not any(holds(text, quotation) for text in known):
            message = f"The story does not have the words {short(quotation)}. Quote it exactly, or take the marks away."
            yield blocking("quote-untrue", message)


def quotations_kept(item: Item) -> Iterator[Finding]:
    """A word that the story only quotes keeps its quotation marks."""
    if item.material is None:
        return
    for quotation in dict.fromkeys(quotations(item.material.text)):
        small = 0 < len(quotation.split()) <= 3
        if small and holds(own_words(item.stem), quotation) and not holds(own_words(item.material.text), quotation):
            message = f"The story puts {short(quotation)} in quotation marks; keep them, for it is somebody’s own word."
            yield advice("quote-marks", message)


def gaps(item: Item) -> Iterator[Finding]:
    """One gap, not at the beginning, for a few words."""
    count = len(_GAP.findall(item.stem))
    if count > 1:
        yield blocking("gap-count", f"{short(item.stem)} has {count} gaps. Leave one.")
    if not item.is_gapped:
        return
    if count == 0:
        yield blocking("gap-count", f"{short(item.stem)} has no gap. Write _____ where the answer belongs.")
    if count == 1 and not re.search(r"\w", _GAP.split(item.stem)[0].replace("_", "")):
        yield advice("gap-first", f"{short(item.stem)} begins with the gap. Put some words in front of it.")
    if len(item.anatomy.key.split()) > LONGEST_GAP:
        message = f"{short(item.anatomy.key)} is too long for a gap; leave out at most {LONGEST_GAP} words."
        yield advice("gap-long", message)


def article(item: Item) -> Iterator[Finding]:
    """“a” or “an” before the gap does not tell how the answer begins."""
    if found := _ARTICLE_LAST.search(item.stem):
        message = f"“{found['article']}” at the end of {short(item.stem)} tells how the answer begins. Write “a/an” or turn it."
        yield advice("stem-article", message)


def relative_time(item: Item) -> Iterator[Finding]:
    """No “this week”, which means another week to each reader."""
    if found := _RELATIVE_TIME.search(own_words(item.stem)):
        yield advice("stem-when", f"“{found[0]}” in {short(item.stem)} depends on the day of reading. Write the date.")


def pronoun(item: Item) -> Iterator[Finding]:
    """It says whom it is about before it says “he”."""
    if found := _PRONOUN_FIRST.search(own_words(item.stem).strip()):
        word = found[0].split()[-1]
        yield advice("stem-pronoun", f"“{word}” in {short(item.stem)} stands for nobody yet. Write the name.")


def text_above(item: Item) -> Iterator[Finding]:
    """No “the text above”: the question is asked where the story cannot be seen."""
    if found := _TEXT_ABOVE.search(own_words(item.stem)):
        message = (
            f"Learners may not see the story beside the question. Say “the story” or nothing instead of “{found[0]}”."
        )
        yield advice("stem-text-above", message)


def vague(item: Item) -> Iterator[Finding]:
    """No “often” or “many of”, which everybody reads in another way."""
    for text in item.texts if item.has_written_options else (item.stem,):
        if found := _VAGUE.search(own_words(text)):
            yield advice("vague", f"“{found[0]}” in {short(text)} can mean anything. Say how many or how often.")


def negative(item: Item) -> Iterator[Finding]:
    """A question does not ask what is not so, or stresses that it does; a “not” of the story’s own is none."""
    if not item.has_written_options or any(_NEGATIVE.search(fact.statement) for fact in item.facts):
        return
    if found := _NEGATIVE.search(own_words(item.stem)):
        message = f"{short(item.stem)} asks what is not so. Turn it round, or write “{found[0].upper()}” in capitals."
        yield advice("stem-negative", message)


RULES: tuple[Rule, ...] = (
    empty,
    gives_answer,
    length,
    mark,
    one_question,
    spacing,
    mark_up,
    quotation_marks,
    quotations_true,
    quotations_kept,
    gaps,
    article,
    relative_time,
    pronoun,
    text_above,
    vague,
    negative,
)
