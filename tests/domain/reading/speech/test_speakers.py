"""Who spoke: by name, by pronoun, by description, and those who have no name."""

from __future__ import annotations

import pytest

from quiz.domain.facts import ActorKind, Mode
from quiz.domain.reading.actors import find_actors
from quiz.domain.reading.annotations import Actors, Saying
from quiz.domain.reading.quotations import find_quotations
from quiz.domain.reading.sentences import split
from quiz.domain.reading.speech import find_sayings, speakers_of


def _read(text: str) -> tuple[tuple[Saying, ...], Actors]:
    sentences = split(text)
    return find_sayings(text, sentences, find_actors(text, sentences), find_quotations(text))


def _speakers(text: str) -> list[str]:
    sayings, actors = _read(text)
    return [actors.actors[saying.speaker].name if saying.speaker is not None else "" for saying in sayings]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The harbour was mined, according to a report by the Financial Times.", "Financial Times"),
        ("A diplomatic note seen by Der Spiegel states that the harbour was mined.", "diplomatic note"),
        ("A study published by Reuters found that the harbour was mined.", "Reuters"),
        ("A letter from the ministry said that the harbour was mined.", "letter"),
    ],
)
def test_a_paper_speaks_for_whoever_wrote_it_and_else_for_itself(text: str, speaker: str) -> None:
    assert _speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Armenian Prime Minister Nikol Pashinyan said it was over.", "Nikol Pashinyan"),
        ("Nikol Pashinyan arrived. Pashinyan said it was over.", "Nikol Pashinyan"),
        ("Nikol Pashinyan arrived in Oslo. He said it was over.", "Nikol Pashinyan"),
        ("Its chief delegate, Nikol Pashinyan, said it was over.", "Nikol Pashinyan"),
        ("“It is over,” said Armenia’s trade minister, Nikol Pashinyan.", "Nikol Pashinyan"),
        ("Nikol Pashinyan arrived. “It is over,” the old admiral said.", "Nikol Pashinyan"),
        ("Armenian President Nikol Pashinyan arrived. “It is over,” the European diplomat said.", "European diplomat"),
        ("It is over, state-run media reported on Tuesday.", "state-run media"),
        ("U.S. Secretary of State Nikol Pashinyan also said that it was over.", "Nikol Pashinyan"),
        ("The U.S Secretary of Foreign Affairs Nikol Pashinyan said that it was over.", "Nikol Pashinyan"),
        ("Armenia said it was over.", "Armenia"),
        ("The government of Armenia arrived. “It is over,” said Nikol Pashinyan.", "Nikol Pashinyan"),
        ("A spokeswoman for Armenia said it was over.", "Armenia"),
        ("Nikol Pashinyan, who arrived on Monday, said it was over.", "Nikol Pashinyan"),
        ("Nikol Pashinyan led the talks. “It is over,” says the 49-year-old, who later left.", "Nikol Pashinyan"),
    ],
)
def test_a_speaker_is_found_by_name_pronoun_and_description(text: str, speaker: str) -> None:
    assert _speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Oslo and Warsaw insist that it was over.", ["Norway", "Poland"]),
        ("Both Poland and Austria said it was over.", ["Poland", "Austria"]),
        ("Mali, Burkina Faso and Niger announced that it was over.", ["Mali", "Burkina Faso", "Niger"]),
        ("Envoys of Poland and Austria said it was over.", ["envoys"]),
    ],
)
def test_all_who_speak_together_are_speakers(text: str, speakers: list[str]) -> None:
    assert [name.removeprefix("unnamed ") for name in _speakers(text)] == speakers


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Experts said it was over.", "unnamed experts", ActorKind.PERSON),
        ("Three officials said it was over.", "three officials", ActorKind.PERSON),
        ("A senior diplomat said it was over.", "senior diplomat", ActorKind.PERSON),
        ("A diplomatic note states that it was over.", "diplomatic note", ActorKind.PUBLICATION),
        ("One of the notes seen by reporters states that it was over.", "one of the notes", ActorKind.PUBLICATION),
    ],
)
def test_a_speaker_without_a_name_becomes_an_actor_under_the_words_of_the_text(
    text: str, name: str, kind: ActorKind
) -> None:
    (saying,), actors = _read(text)

    assert saying.speaker is not None
    found = actors.actors[saying.speaker]
    assert (found.name, found.kind) == (name, kind)
    assert [mention.actor for mention in actors.mentions if mention.start == saying.source[0]] == [saying.speaker]


def test_the_same_unnamed_speaker_is_one_actor() -> None:
    sayings, actors = _read("A diplomatic note says it was over. The note also says that nobody paid.")

    assert {saying.speaker for saying in sayings} == {len(actors.actors) - 1}


def test_what_cannot_speak_is_no_speaker() -> None:
    assert _speakers("The move showed that it was over.") == [""]


def test_a_newspaper_reports_and_a_minister_claims() -> None:
    sayings, _ = _read("According to Politico, it was all over. According to Nikol Pashinyan, it was just a start.")

    assert [saying.mode for saying in sayings] == [Mode.REPORTED, Mode.CLAIMED]


def test_a_quotation_has_the_speaker_of_the_words_around_it() -> None:
    text = "Nikol Pashinyan said that it was “over”. The “end” was near."
    sayings, actors = _read(text)

    first, second = speakers_of(find_quotations(text), sayings)

    assert first.speaker is not None
    assert actors.actors[first.speaker].name == "Nikol Pashinyan"
    assert second.speaker is None


def test_a_headline_quotation_has_the_speaker_of_the_same_words_in_the_text() -> None:
    text = "“They went home”: the long quarrel\n\n“They went home,” said Nikol Pashinyan."
    sayings, _ = _read(text)

    quoted = speakers_of(find_quotations(text), sayings)

    assert quoted[0].speaker is not None
    assert quoted[0].speaker == quoted[1].speaker


def test_it_is_the_report_that_opens_the_sentence_before_and_nobody_whom_it_names() -> None:
    text = "The 74-page report, “Mud,” names armies of Armenia. It also says that the harbour was mined."

    assert _speakers(text) == ["74-page report"]
