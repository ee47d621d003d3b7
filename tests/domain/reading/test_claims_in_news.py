"""Claims as newsrooms word them: each is proposed with the right speaker, and what only looks like one is not."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.story_reading import read_story

_STORY = "Norland and Ostia are members of the Lakes Pact.\n\n"


def _claims(text: str) -> list[tuple[str, str]]:
    reading = read_story(_STORY + text)
    names = [actor.name for actor in reading.passage.actors.actors]
    told = [one for one in reading.proposals if one.kind is FactKind.CLAIM]
    return [(names[one.said_by], one.statement) for one in told if one.said_by is not None]


def _is_told(text: str, speaker: str, words: str) -> bool:
    return any(speaker in who and words in statement for who, statement in _claims(text))


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        (
            "Norland and Ostia quarrel about a dam. The former says it has released enough water.",
            "Norland",
            "it has released enough",
        ),
        (
            "Norland quarrels with Ostia, which, according to the latter, has lost its fields.",
            "Ostia",
            "Ostia has lost",
        ),
        (
            "Prime Minister Rolf Holt ruled out a withdrawal. “We will remain,” the head of government wrote.",
            "Rolf Holt",
            "We will",
        ),
        (
            "In a statement released on Monday, the Norland Foreign Ministry was defiant. “We keep our word,” the statement read.",
            "Norland Foreign Ministry",
            "We keep our word",
        ),
        (
            "A farmer near the border, who gave no name, says that no soldier has come. “We hear the guns.”",
            "farmer",
            "We hear",
        ),
        ("A nine-year-old boy remembered how soldiers had burned the school.", "boy", "soldiers had burned the school"),
        (
            "The two have drifted apart. Ostia, an adviser there said, can no longer afford it.",
            "adviser",
            "Ostia can no",
        ),
        (
            "An official there told the Courier that no grain had arrived before June.",
            "official",
            "no grain had arrived",
        ),
        (
            "Ostia cut its dues by a third in 2021, according to figures published by the Varna Institute.",
            "Varna Institute",
            "Ostia cut its dues",
        ),
        (
            "“All our ships are ready,” Admiral Petra Lund told the committee, according to two people there.",
            "Petra Lund",
            "All our ships",
        ),
        (
            "Critics of the deal are not convinced: it will, they argue, cost more than it brings.",
            "critics",
            "it will cost more",
        ),
        (
            "Minister Rolf Holt is hopeful; his deputy is less sure. “It could take years,” she told the Courier.",
            "deputy",
            "It could take",
        ),
        (
            "Nobody knew of the sale, the former minister, a lawyer named Ivo Brandt, maintains.",
            "Ivo Brandt",
            "nobody knew",
        ),
    ],
)
def test_a_speaker_may_be_told_by_office_place_relation_or_order(text: str, speaker: str, words: str) -> None:
    assert _is_told(text, speaker, words)


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        (
            "The Ostian Navy blamed Norland, which it says has sent no patrol.",
            "Ostian Navy",
            "Norland has sent no patrol",
        ),
        (
            "Minister Carla Soto spoke of Ostia, whose envoys she said had lied.",
            "Carla Soto",
            "Ostia’s envoys had lied",
        ),
        (
            "Norland left the pact in 2019, only to declare that it still felt bound by it.",
            "Norland",
            "it still felt bound",
        ),
        (
            "Ostia turned the inspectors away, on the grounds that the depot was private.",
            "Ostia",
            "the depot was private",
        ),
        ("The Norland ministry gave notice on 3 March that it would quit the pact.", "", "it would quit the"),
        (
            "The Varna Institute has warned every year since 2015 that the pact is dead.",
            "Varna Institute",
            "is dead",
        ),
        ("Not so, says the Norland army: the shells were fired from Ostia.", "Norland army", "the shells were fired"),
        (
            "The pact was useless from the start, if Ana Ruiz, the former envoy, is to be believed.",
            "Ana Ruiz",
            "was useless from",
        ),
        ("To hear Ana Ruiz tell it, the pact has never been stronger.", "Ana Ruiz", "has never been stronger"),
        ("“Fish know no borders” – skipper Tor Dahl, on Norland radio.", "Tor Dahl", "Fish know no borders"),
        ("“Where are the ships?” Admiral Petra Lund asked.", "Petra Lund", "asked: “Where are the ships?”"),
        ("In the eyes of Ana Ruiz, the pact has outlived its purpose.", "Ana Ruiz", "has outlived its purpose"),
        ("The pact is finished as far as Ana Ruiz is concerned.", "Ana Ruiz", "is finished"),
        ("The claim that Ostia hid the guns was first made by Ana Ruiz.", "Ana Ruiz", "Ostia hid the guns"),
        ("“An empty promise,” was how Ana Ruiz described the offer.", "Ana Ruiz", "An empty promise"),
        ("Ana Ruiz had a simple answer: the pact was signed in haste.", "Ana Ruiz", "was signed in haste"),
        ("Norland rejected as “absurd” the allegation that it had armed rebels.", "Norland", "it had armed rebels"),
        ("Norway Says Ostia Hid Missiles in Barns", "Norway", "Ostia Hid Missiles in Barns"),
        (
            "Ostia has broken the pact twice, the minister, Ana Ruiz, alleged on Thursday.",
            "Ana Ruiz",
            "Ostia has broken",
        ),
        ("“Nobody asked us,” complains Ana Ruiz. “Nobody came here,” says her neighbour.", "neighbour", "Nobody came"),
        ("As Ana Ruiz sees it, the pact was never meant to be used.", "Ana Ruiz", "was never meant to be used"),
        ("The pact was “signed in blood”, as the old general liked to say.", "general", "“signed in blood”"),
        ("A leaked cable quotes the envoy as warning that Norland “will not move”.", "envoy", "“will not move”"),
        ("The guns never came, Ana Ruiz wrote in her memoirs, and nobody asked.", "Ana Ruiz", "the guns never came"),
        (
            "Ana Ruiz, for her part, blamed the delay on the shipyard.",
            "Ana Ruiz",
            "the shipyard was to blame for the delay",
        ),
        ("Ana Ruiz said in an essay published last week that small states “pay twice”.", "Ana Ruiz", "small states"),
        (
            "Under the headline “A pact of paper”, Ana Ruiz wrote that Norland had no plan.",
            "Ana Ruiz",
            "Norland had no plan",
        ),
        ("Rules, Ana Ruiz pointed out, “are for everybody”.", "Ana Ruiz", "rules “are for everybody”"),
        ("Norland accused Ostia on Sunday of violating its airspace.", "Norland", "Ostia had violated"),
        (
            "Ruiz: Norland will never leave pact\n\nPremier Ana Ruiz spoke in Varna.",
            "Ana Ruiz",
            "Norland will never leave",
        ),
        ("Mayor Ana Ruiz admits as much. “We forgot our promise.”", "Ana Ruiz", "We forgot our promise"),
    ],
)
def test_words_are_attributed_wherever_the_sentence_says_whose_they_are(text: str, speaker: str, words: str) -> None:
    assert _is_told(text, speaker, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Norland reiterated its “full support” for the Lakes Pact on Tuesday.",
            "it had “full support” for the Lakes Pact.",
        ),
        ("Norland puts the delay down to bad weather.", "the delay was due to bad weather."),
        ("Norland puts its losses at 300 men.", "losses were 300 men."),
        ("Norland denied the use of mines.", "it was not true that there had been use of mines."),
        ("Norland spoke of “a pact without a purpose”.", "there was “a pact without a purpose”."),
        ("Norland thanked Ostia for having “saved the alliance”.", "Ostia had “saved the alliance”."),
        ("Norland likened the pact to a marriage.", "the Lakes Pact was like a marriage."),
        ("Norland blamed “paperwork, not politics”.", "“paperwork, not politics” was to blame."),
        ("Norland accused Ostia of a breach of faith.", "Ostia was guilty of a breach of faith."),
    ],
)
def test_what_is_said_with_a_noun_becomes_a_clause(text: str, words: str) -> None:
    assert any(statement.endswith(words) for _, statement in _claims(text)), _claims(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Ada Berg said her country had “kept its side of the bargain”.",
            "her country had “kept its side of the bargain”.",
        ),
        ("Ada Berg said her defence was “strong”.", "her defence was “strong”."),
        ("Ada Berg proposed that each party pay a tenth.", "each party should pay a tenth."),
        ("The charges against her were “political”, Ostia said.", "the charges against Ada Berg were “political”."),
    ],
)
def test_what_is_said_stays_a_sentence(text: str, words: str) -> None:
    told = _claims(f"Ada Berg, a judge, left Norland in May. {text}")
    assert any(statement.endswith(words) for _, statement in told), told


@pytest.mark.parametrize(
    "text",
    [
        "Norland said nothing about the missing ships.",
        "Ostia might deny that it sent the arms.",
        "Nobody has claimed that the pact is dead.",
        "The ministry declined to comment on the report.",
        "The novel “The Last Ally” sold a million copies in Norland.",
        "The so-called “friendship bridge” was closed on Monday.",
        "According to schedule, the ships leave on Monday.",
        "The pact found few friends in Ostia and added little to its security.",
        "The bridge that Norland had promised was built in 2019.",
        "The text of the pact is clear: “an attack on one is an attack on all”.",
        "She argues well and writes better, but her party ignores her.",
        "Had Ostia said that it needed help, the ships would have sailed.",
        "Varna: Norland sends ships to Ostia",
        "Norland supports the request and put two ships at its disposal.",
    ],
)
def test_what_only_looks_like_speech_is_no_claim(text: str) -> None:
    assert _claims(text) == []


def test_what_whoever_speaks_does_besides_is_no_part_of_the_words() -> None:
    text = "Norland and Ostia are states. Norland called the move of Ostia a breach of its duties and is preparing a complaint."

    claims = [one.statement for one in read_story(text).proposals if one.kind is FactKind.CLAIM]

    assert claims == ["Norland said that the move of Ostia was a breach of its duties."]
