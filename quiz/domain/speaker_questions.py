"""Questions for who says something: by the exact words, or by what was said."""

from __future__ import annotations

from quiz.domain.distractors.likeness import alike, same_name
from quiz.domain.distractors.speakers import said, says, speaks_for_itself
from quiz.domain.facts import Actor, Fact, Mode
from quiz.domain.names import fold
from quiz.domain.question_words import which
from quiz.domain.questions import Material
from quiz.domain.quoting import quoted
from quiz.domain.who_questions import WhoQuestion, gives_away
from quiz.domain.wording import denied, is_description, that


def who_said_so(fact: Fact, material: Material) -> str:
    """The question for the speaker of what somebody says: by the exact words where they are enough of them, or by what was said."""
    words = fact.text("words")
    if speaks_for_itself(words) or _names_who_says_it(fact, words):
        return f"Whose words are these: {quoted(words)}{'' if words.endswith('?') else '?'}"
    content = said(fact, material)
    if denial := denied(content):
        return f"According to the story, who denied {that(denial)}?"
    verb = "denies" if fact.attribution.mode is Mode.DENIED else "said"
    return f"According to the story, who {verb} {that(content)}?"


def speaker_question(fact: Fact, material: Material) -> WhoQuestion | None:
    """The question for a claim's speaker; None where its own words tell who it is, or another says something like it."""
    speaker = fact.actor("speaker")
    if speaker is None or not says(fact) or is_description(speaker) or _is_said_by_another(fact, speaker, material):
        return None
    prompt = asked_by_kind(who_said_so(fact, material), speaker)
    return None if gives_away(prompt, speaker) else WhoQuestion("speaker", prompt, speaker)


def asked_by_kind(prompt: str, speaker: Actor) -> str:
    """The question for a speaker with “which country” or the like in place of “who”, where that is what the speaker is."""
    if which(speaker) == "who":
        return prompt
    who = f"According to the story, {which(speaker)} "
    return prompt.replace("According to the story, who ", who, 1).replace("Whose words are these: ", f"{who}said: ", 1)


def _names_who_says_it(fact: Fact, words: str) -> bool:
    """Whether only a quoted piece of what was said leaves open who said it: “I” is told as the speaker's name."""
    speaker = fact.actor("speaker")
    return bool(words) and speaker is not None and gives_away(fact.text("content"), speaker)


def _is_said_by_another(fact: Fact, speaker: Actor, material: Material) -> bool:
    words = fold(fact.text("words"))
    is_quoted = speaks_for_itself(fact.text("words"))
    others = [other for other in material.facts if other.speaker and not same_name(other.speaker, speaker)]
    if is_quoted:
        return any(words in fold(other.statement) for other in others)
    return any(says(other) and alike(fact, other, material) for other in others)
