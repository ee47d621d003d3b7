from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.domain.clause_names import after_subject, replaced
from quiz.domain.facts import Actor, ActorKind, Attribution, FactKind, Mode, Relation
from quiz.domain.partial_dates import partial_date
from quiz.domain.phrases import at, clause, held, mid, named, on, sentence, told
from quiz.domain.quoting import quoted
from tests.domain.arms_story import (
    ANNOUNCED,
    ARMENIA,
    ARMS,
    BELARUS,
    BROKEN,
    CSTO,
    EXPERTS,
    NO_VISITS,
    PASHINYAN,
    PRESIDENT,
    STORY,
    fact,
    june,
    member,
    story,
)


@pytest.mark.parametrize(
    ("actor", "name"),
    [(CSTO, "the CSTO"), (ARMENIA, "Armenia"), (PASHINYAN, "Nikol Pashinyan"), (EXPERTS, "unnamed experts")],
)
def test_a_name_takes_the_article_that_the_story_gives_it(actor, name):
    assert named(actor, STORY) == name


def test_a_described_body_keeps_its_proper_adjective():
    agency = Actor("agency", "Belarusian arms agency", ActorKind.ORGANISATION)
    material = story(
        [fact("a", FactKind.EVENT, "The Belarusian arms agency wrote letters.", what="x")], (agency, BELARUS)
    )

    assert named(agency, material) == "the Belarusian arms agency"


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (ANNOUNCED, "Nikol Pashinyan announced that Armenia would leave the CSTO"),
        (ARMS, "Belarus supplied old artillery to Azerbaijan"),
        (PRESIDENT, "Ilham Aliyev is the President of Azerbaijan"),
        (member(BELARUS, Relation.MEMBER), "Belarus is a member of the CSTO"),
        (NO_VISITS, "Nikol Pashinyan said that no official would travel to Minsk"),
        (BROKEN, "the CSTO must help a member that is attacked"),
    ],
)
def test_a_fact_is_a_clause_without_its_date_and_source(one, words):
    assert clause(one, STORY) == words


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Lake Club", "under the rules of Lake Club, Belarus must pay"),
        ("Harbour Treaty", "under Harbour Treaty, Belarus must pay"),
    ],
)
def test_a_duty_says_under_what_it_is_owed(name, words):
    alliance = Actor("alliance", name, ActorKind.ALLIANCE)
    owed = fact("owed", FactKind.OBLIGATION, "x.", debtor=BELARUS, alliance=alliance, duty="pay", kept="unknown")

    assert clause(owed, STORY) == words


@pytest.mark.parametrize(
    ("date", "words"),
    [
        (june(12), "on 12 June"),
        (partial_date("2022-09"), "in September 2022"),
        (partial_date("1994"), "in 1994"),
        (partial_date("199X"), "in the 1990s"),
        (partial_date("1994~"), "around 1994"),
        (partial_date("2018/2022"), "between 2018 and 2022"),
    ],
)
def test_a_date_tells_when_in_plain_english(date, words):
    assert on(date) == words


@pytest.mark.parametrize(
    ("words", "inside"),
    [
        ("Six states signed", "six states signed"),
        ("Armenia left", "Armenia left"),
        ("The charter was signed", "the charter was signed"),
        ("Annual reports fell due", "annual reports fell due"),
        ("Inspectors came", "inspectors came"),
    ],
)
def test_only_common_words_lose_their_capital_inside_a_sentence(words, inside):
    assert mid(words, STORY) == inside


def test_a_word_that_the_story_also_writes_small_is_a_common_one():
    material = story([fact("a", FactKind.EVENT, "It sent troops.", what="x")])

    assert mid("Troops crossed the river", material) == "troops crossed the river"


def test_quotation_marks_inside_a_quotation_become_single_ones():
    assert quoted("it “betrays” us") == "“it ‘betrays’ us”"
    assert quoted('it "betrays" us') == "“it ‘betrays’ us”"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ('The fleet is small," she said.', "“‘The fleet is small,’ she said.”"),
        ('The fleet is small," she said. "We know."', "“‘The fleet is small,’ she said. ‘We know.’”"),
        ("The fleet is small,” she said.", "“‘The fleet is small,’ she said.”"),
        ('She said: "The members’ fleet is small.', "“She said: ‘The members’ fleet is small.’”"),
    ],
)
def test_a_quotation_that_began_or_ends_in_another_sentence_is_given_its_missing_mark(written, shown):
    assert quoted(written) == shown


@pytest.mark.parametrize(("words", "full"), [("it rained", "It rained."), ("he said: “go.”", "He said: “go.”")])
def test_a_sentence_has_one_full_stop(words, full):
    assert sentence(words) == full


def test_what_is_reported_is_told_with_who_reports_it():
    assert (
        told(ARMS, clause(ARMS, STORY), STORY)
        == "As reported by Politico, Belarus supplied old artillery to Azerbaijan."
    )


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("Belarus summoned him", "summoned him"),
        ("Minsk summoned him", "summoned him"),
        ("Belarus “betrays” us", "“betrays” us"),
        ("Belarus and Armenia met", ""),
        ("Belarus’s envoy left", ""),
        ("Belarusian troops left", ""),
        ("In Minsk they met", ""),
    ],
)
def test_what_the_clause_says_of_the_actor_that_opens_it(words, rest):
    assert after_subject(words, BELARUS) == rest


@pytest.mark.parametrize(
    ("words", "result"),
    [
        ("they recalled envoys from Belarus", "they recalled envoys from which country"),
        ("Belarus wrote to Belarus", ""),
        ("Belarusian troops left", ""),
        ("they met Belarus and Armenia", ""),
        ("Armenia and Belarus met", ""),
        ("they met Belarus’s envoy", ""),
    ],
)
def test_a_name_is_replaced_only_where_it_stands_once_and_alone(words, result):
    assert replaced(words, BELARUS, "which country") == result


def test_people_of_a_country_are_not_the_country_itself():
    kyrgyzstan = Actor("kyrgyzstan", "Kyrgyzstan", ActorKind.COUNTRY, ("Bishkek", "Kyrgyz"))

    assert after_subject("Kyrgyz lawmakers passed a motion", kyrgyzstan) == ""
    assert replaced("a Kyrgyz ship sank", kyrgyzstan, "which country") == ""
    assert after_subject("Bishkek passed a motion", kyrgyzstan) == "passed a motion"


def test_members_owe_what_an_alliance_lays_upon_them():
    laid_down = fact(
        "a",
        FactKind.OBLIGATION,
        "Members of the CSTO must share maps.",
        debtor=CSTO,
        alliance=CSTO,
        duty="share maps",
        kept="unknown",
    )

    assert clause(laid_down, STORY) == "the members of the CSTO must share maps"


def test_what_still_lasts_is_dated_from_its_beginning():
    since = fact(
        "a",
        FactKind.EVENT,
        "Belarus has been an observer since April 2018.",
        date=partial_date("2018-04", text="April 2018"),
        what="Belarus has been an observer",
    )

    assert since.date is not None
    assert at(since, since.date) == "since April 2018"


@pytest.mark.parametrize(
    ("words", "result"),
    [
        ("Mr Nikol Pashinyan waited", "who waited"),
        ("it was Minister Nikol Pashinyan", ""),
        ("it was Nikol Pashinyan", "it was who"),
    ],
)
def test_nobody_asks_after_a_title_without_a_name(words, result):
    assert replaced(words, PASHINYAN, "who") == result


@pytest.mark.parametrize(
    ("statement", "verb"),
    [
        ("Ilham Aliyev was the President of Azerbaijan.", "was"),
        ("Ilham Aliyev served as the President of Azerbaijan.", "was"),
        ("Ilham Aliyev is the President of Azerbaijan.", "is"),
    ],
)
def test_who_has_a_role_no_more_was_it(statement, verb):
    assert held(replace(PRESIDENT, statement=statement)) == verb


def test_nothing_is_announced_to_be_announced():
    leaving = replace(member(ARMENIA, Relation.ANNOUNCED_LEAVING), attribution=Attribution(Mode.ANNOUNCED, PASHINYAN))

    assert told(leaving, clause(leaving, STORY), STORY).startswith("According to Nikol Pashinyan, Armenia announced")


def test_whom_the_story_speaks_of_as_known_is_the_one():
    government = Actor("government", "government", ActorKind.ORGANISATION)
    known, unknown = (replace(STORY, text=f"{article} government insists on it.") for article in ("The", "A"))

    assert named(government, known) == "the government"
    assert named(government, unknown) == "a government"
