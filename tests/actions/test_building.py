"""Facts become questions and cards once, the same ones each time, and what a teacher decided stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from pytest_django import DjangoAssertNumQueries

from quiz.actions.building import build_questions, building
from quiz.domain.kinds import KINDS
from quiz.domain.portions import finished
from quiz.models import Card, Fact, Question, QuestionFact, Story
from quiz.models.content import material_of
from tests.factories import FactFactory, StoryFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def stories(project: Path) -> list[Story]:
    call_command("load_story", *map(str, sorted((project / "fixtures").glob("*.story"))), verbosity=0)
    return list(Story.objects.order_by("slug"))


def contents(story: Story) -> list[tuple[str, str, object]]:
    return list(Question.objects.filter(story=story).order_by("identity").values_list("identity", "prompt", "payload"))


def test_the_stories_give_questions_of_every_kind_and_a_card_for_every_fact(stories: list[Story]) -> None:
    for story in stories:
        build_questions(story=story)

    assert set(Question.objects.values_list("kind", flat=True)) == set(KINDS)
    assert not Fact.objects.filter(cards__isnull=True).exists()
    assert not Fact.objects.filter(questions__isnull=True).exists()
    assert not Question.objects.exclude(status=Question.Status.DRAFT).exists()


def test_building_twice_changes_nothing(stories: list[Story]) -> None:
    first = build_questions(story=stories[0])
    before, cards = contents(stories[0]), Card.objects.count()

    second = build_questions(story=stories[0])

    assert not second.questions
    assert not second.cards
    assert second.questions_kept == first.questions.total()
    assert (contents(stories[0]), Card.objects.count()) == (before, cards)


def test_the_same_facts_and_seed_give_the_same_questions(stories: list[Story]) -> None:
    build_questions(story=stories[0], seed=5)
    first = contents(stories[0])
    QuestionFact.objects.all().delete()
    Question.objects.all().delete()

    build_questions(story=stories[0], seed=5)

    assert contents(stories[0]) == first


def test_what_a_teacher_retired_does_not_come_back(stories: list[Story]) -> None:
    build_questions(story=stories[0])
    question = Question.objects.filter(story=stories[0])[0]
    Question.objects.filter(pk=question.pk).update(status=Question.Status.RETIRED)

    build_questions(story=stories[0])

    question.refresh_from_db()
    assert question.status == Question.Status.RETIRED
    assert Question.objects.filter(story=stories[0], identity=question.identity).count() == 1


def test_facts_that_are_not_approved_are_not_asked(stories: list[Story]) -> None:
    Fact.objects.filter(story=stories[0]).update(status=Fact.Status.PROPOSED)

    assert not build_questions(story=stories[0]).questions


def test_the_questions_keep_every_rule_of_item_writing(
    stories: list[Story], capsys: pytest.CaptureFixture[str]
) -> None:
    for story in stories:
        build_questions(story=story)

    call_command("check_items")

    assert ", 0 broken rules." in capsys.readouterr().out


def test_a_broken_rule_is_printed_and_fails_the_command(
    stories: list[Story], capsys: pytest.CaptureFixture[str]
) -> None:
    build_questions(story=stories[0])
    question = Question.objects.filter(story=stories[0], kind="typed_answer")[0]
    Question.objects.filter(pk=question.pk).update(prompt=f"Is it {question.key_text}?")

    with pytest.raises(CommandError):
        call_command("check_items", stories[0].slug)

    assert f"Is it {question.key_text}?" in capsys.readouterr().out


def test_loading_a_story_twice_changes_nothing(
    stories: list[Story], capsys: pytest.CaptureFixture[str], project: Path
) -> None:
    before = list(Fact.objects.order_by("pk").values())

    call_command("load_story", *map(str, sorted((project / "fixtures").glob("*.story"))))

    assert list(Fact.objects.order_by("pk").values()) == before
    assert "0 facts added, 0 changed" in capsys.readouterr().out


def test_a_file_that_is_no_story_is_refused_with_its_lines(tmp_path: Path) -> None:
    file = tmp_path / "wrong.story"
    file.write_text("slug: x\nnonsense\n", encoding="utf-8")

    with pytest.raises(CommandError, match=r"line 3: There is no section"):
        call_command("load_story", str(file))


def test_an_unknown_story_is_answered_with_those_there_are() -> None:
    StoryFactory.create(slug="the-league")

    with pytest.raises(CommandError, match="the-league"):
        call_command("build_questions", "nowhere")


def test_a_fact_of_a_teachers_own_moves_with_a_text_that_is_loaded_again(
    stories: list[Story], project: Path, tmp_path: Path
) -> None:
    story = stories[0]
    own = FactFactory.create(story=story, key="my-own", quote="export passports", matter="Papers were seen")
    file = tmp_path / "edited.story"
    source = (project / "fixtures" / f"{story.slug}.story").read_text(encoding="utf-8")
    file.write_text(source.replace("== Text ==\n\n", "== Text ==\n\nA first sentence. ", 1), encoding="utf-8")

    call_command("load_story", str(file), verbosity=0)

    moved = Fact.objects.get(pk=own.pk)
    assert moved.start == own.start + len("A first sentence. ")
    assert moved.story.text[moved.start : moved.end] == "export passports"


def test_a_text_that_lacks_the_quote_of_a_teachers_own_fact_is_not_loaded(
    stories: list[Story], project: Path, tmp_path: Path
) -> None:
    story = stories[0]
    Story.objects.filter(pk=story.pk).update(text=f"{story.text} Nobody asked why.")
    story.refresh_from_db()
    FactFactory.create(story=story, key="my-own", quote="Nobody asked why", matter="Nobody asked why")

    with pytest.raises(CommandError, match="my-own"):
        call_command("load_story", str(project / "fixtures" / f"{story.slug}.story"), verbosity=0)

    assert Story.objects.get(pk=story.pk).text.endswith("Nobody asked why.")


@pytest.mark.parametrize("count", [2, 7])
def test_what_is_built_is_stored_in_a_fixed_number_of_queries(
    django_assert_num_queries: DjangoAssertNumQueries, count: int
) -> None:
    story = StoryFactory.create()
    FactFactory.create_batch(count, story=story)
    material = material_of(story)

    with django_assert_num_queries(6):  # a transaction, what is there, questions, links
        built = finished(building(story=story, portion="multiple_choice", material=material))

    assert built.questions.total() >= count
