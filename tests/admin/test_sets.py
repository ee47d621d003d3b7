"""A teacher assembles a set by search and order, previews it as a student sees it, publishes it and withdraws it."""

from __future__ import annotations

from django.contrib.contenttypes.models import ContentType
from django.test import Client
from django.urls import reverse

from quiz.models import Attempt, Edition, Question, QuestionSet, SetItem, Story, User
from tests.admin.browsing import Page, fields_of
from tests.factories import (
    CHOICES,
    FactFactory,
    QuestionSetFactory,
    StoryFactory,
    UserFactory,
    publish_asking,
    write_question,
)

DATE = {
    "prompt": "When did Freedonia invade Sylvania?",
    "kind": "date_entry",
    "text": "5 May 2021",
}


def page_of(question_set: QuestionSet) -> str:
    return reverse("admin:quiz_questionset_change", args=[question_set.pk])


def adding_to(question_set: QuestionSet) -> str:
    return reverse("admin:quiz_questionset_add_questions", args=[question_set.pk])


def save(desk: Client, question_set: QuestionSet, button: str = "_save", **fields: str) -> Page:
    url = page_of(question_set)
    return desk.post(url, {**fields_of(desk.get(url)), **fields, button: "Save"}, follow=True)


def set_of(count: int) -> QuestionSet:
    story = StoryFactory.create()
    question_set = QuestionSetFactory.create(story=story)
    for place in range(1, count + 1):
        question = write_question(story, FactFactory.create(story=story))
        SetItem.objects.create(question_set=question_set, question=question, position=place)
    return question_set


def order(question_set: QuestionSet) -> list[tuple[int, int]]:
    return list(question_set.items.values_list("position", "question"))


def test_a_teacher_makes_a_set_with_its_rules(desk: Client, teacher: User):
    url = reverse("admin:quiz_questionset_add")
    fields = {
        "title": "First quiz",
        "slug": "first-quiz",
        "story": str(StoryFactory.create().pk),
        "feedback": "at the end",
        "shuffle_questions": "on",
        "attempts_allowed": "2",
        "pass_percent": "60",
        "minutes": "15",
    }

    answer = desk.post(url, {**fields_of(desk.get(url)), **fields, "_save": "Save"})

    question_set = QuestionSet.objects.get()
    assert answer["Location"] == page_of(question_set)
    assert (question_set.feedback, question_set.attempts_allowed, question_set.minutes) == ("at the end", 2, 15)
    assert (question_set.pass_percent, question_set.shuffle_questions, question_set.created_by) == (60, True, teacher)


def test_a_question_is_found_by_prompt_answer_fact_or_story_and_only_when_approved(desk: Client):
    fact = FactFactory.create(statement="There was an invasion.")
    question = write_question(fact.story, fact, **DATE)
    write_question(fact.story, fact)
    Question.objects.exclude(pk=question.pk).update(status=Question.Status.DRAFT)
    url = reverse("admin:quiz_questionset_question_search")
    names = {"app_label": "quiz", "model_name": "setitem", "field_name": "question"}

    for term in ("When did", "5 May", "an invasion", fact.story.title):
        found = desk.get(url, {"term": term, **names}).json()["results"]
        assert [row["id"] for row in found] == [str(question.pk)], term
        assert found[0]["text"] == f"{DATE['prompt']} → 5 May 2021 (Date, {fact.story.title})"


def test_a_question_found_by_search_is_put_at_the_end(desk: Client):
    question_set = set_of(2)
    other = FactFactory.create()
    question = write_question(other.story, other)

    save(desk, question_set, **{"items-2-question": str(question.pk)})

    assert order(question_set)[-1] == (3, question.pk)


def test_a_question_that_is_not_approved_is_not_taken(desk: Client):
    question_set = set_of(1)
    draft = write_question(question_set.story, FactFactory.create(story=question_set.story))
    Question.objects.filter(pk=draft.pk).update(status=Question.Status.DRAFT)

    page = save(desk, question_set, **{"items-1-question": str(draft.pk)})

    assert "Please correct the error below" in page.text
    assert question_set.items.count() == 1


def test_a_typed_place_moves_a_question_and_the_others_make_room(desk: Client):
    question_set = set_of(4)
    first, second, third, fourth = (question for _place, question in order(question_set))

    save(desk, question_set, **{"items-3-position": "2"})
    assert order(question_set) == [(1, first), (2, fourth), (3, second), (4, third)]

    save(desk, question_set, **{"items-0-position": "3"})
    assert order(question_set) == [(1, fourth), (2, second), (3, first), (4, third)]


def test_a_question_is_taken_out_and_the_rest_numbered_anew(desk: Client):
    question_set = set_of(3)
    first, _second, third = (question for _place, question in order(question_set))

    save(desk, question_set, **{"items-1-DELETE": "on"})

    assert order(question_set) == [(1, first), (2, third)]


def test_ticked_questions_are_added_in_one_go(desk: Client):
    question_set = set_of(1)
    facts = FactFactory.create_batch(3, story=question_set.story)
    new = [write_question(question_set.story, fact) for fact in facts]

    page = desk.get(adding_to(question_set))
    assert [question.pk for question in page.context["page"]] == [question.pk for question in new]

    page = desk.post(adding_to(question_set), {"question": [new[0].pk, new[2].pk]}, follow=True)
    assert "2 questions added." in page.text
    assert [question for _place, question in order(question_set)][1:] == [new[0].pk, new[2].pk]


def test_all_that_were_found_are_added_in_one_go(desk: Client):
    question_set = set_of(1)
    facts = FactFactory.create_batch(2, story=question_set.story)
    dates = [write_question(question_set.story, fact, **DATE) for fact in facts]
    write_question(question_set.story, facts[0])

    url = f"{adding_to(question_set)}?q=&story={question_set.story_id}&kind=date_entry&fact_kind=event"
    page = desk.post(url, {"all": "Add all"}, follow=True)

    assert "2 questions added." in page.text
    assert [question for _place, question in order(question_set)][1:] == [question.pk for question in dates]


def test_the_search_for_many_narrows_by_words_story_and_kinds(desk: Client):
    question_set = set_of(0)
    fact = FactFactory.create(statement="There was an invasion.")
    question = write_question(fact.story, fact, **DATE)
    write_question(question_set.story, FactFactory.create(story=question_set.story))

    def found(query: str) -> list[int]:
        return [row.pk for row in desk.get(f"{adding_to(question_set)}?{query}").context["page"]]

    assert found(f"q=&story={fact.story_id}") == [question.pk]
    assert found("q=an+invasion") == [question.pk]
    assert found("q=&kind=date_entry") == [question.pk]
    assert found("q=nothing+like+it") == []
    assert found("q=&fact_kind=claim") == []
    assert len(found("q=")) == 2


def test_nothing_ticked_adds_nothing(desk: Client):
    question_set = set_of(1)

    page = desk.post(adding_to(question_set), {}, follow=True)

    assert "Tick the questions to add first." in page.text
    assert question_set.items.count() == 1


def test_a_preview_is_taken_as_a_student_takes_it_and_counts_for_nothing(desk: Client, teacher: User):
    question_set = set_of(2)

    page = save(desk, question_set, button="_preview")

    attempt = Attempt.objects.get()
    assert (attempt.learner, attempt.is_preview, attempt.edition.number) == (teacher, True, None)
    assert page.redirect_chain[-1][0] == reverse("quiz:attempt_question", args=[attempt.pk, 1])
    assert "When did Freedonia invade Sylvania?" in page.text
    assert QuestionSet.objects.get().current is None


def test_what_was_typed_is_saved_before_the_preview(desk: Client):
    question_set = set_of(2)

    save(desk, question_set, button="_preview", feedback="at the end")

    assert Edition.objects.get().feedback == "at the end"


def test_an_empty_set_is_neither_previewed_nor_published(desk: Client):
    question_set = set_of(0)

    assert "Put at least one question into the set first." in save(desk, question_set, button="_preview").text
    assert "Put at least one question into the set first." in save(desk, question_set, button="_publish").text
    assert not Edition.objects.exists()


def test_a_set_is_published_and_learners_find_it(desk: Client):
    question_set = set_of(2)
    learner = Client()
    learner.force_login(UserFactory.create())
    learners_page = reverse("quiz:set_detail", args=[question_set.slug])
    assert learner.get(learners_page).status_code == 404

    page = save(desk, question_set, button="_publish")

    assert "Edition 1 is published." in page.text
    assert learner.get(learners_page).status_code == 200


def test_a_set_with_a_draft_question_is_not_published(desk: Client):
    question_set = set_of(1)
    Question.objects.update(status=Question.Status.DRAFT)

    page = save(desk, question_set, button="_publish")

    assert "Approve or remove these questions first: When did Freedonia invade Sylvania?" in page.text
    assert QuestionSet.objects.get().current is None


def test_a_set_of_a_draft_story_is_not_published(desk: Client):
    question_set = set_of(1)
    Story.objects.update(status=Story.Status.DRAFT)

    assert "Publish the story first" in save(desk, question_set, button="_publish").text


def test_the_page_says_when_changes_wait_for_publishing(desk: Client):
    question_set = set_of(2)
    save(desk, question_set, button="_publish")
    waiting = "learners see the published edition"
    assert waiting not in desk.get(page_of(question_set)).text

    save(desk, question_set, minutes="5")
    assert waiting in desk.get(page_of(question_set)).text

    assert "Edition 2 is published." in save(desk, question_set, button="_publish").text
    assert waiting not in desk.get(page_of(question_set)).text


def test_a_withdrawn_set_is_started_by_nobody_and_keeps_its_editions(desk: Client):
    question_set = set_of(1)
    save(desk, question_set, button="_publish")

    save(desk, question_set, button="_withdraw")

    assert QuestionSet.objects.get().current is None
    assert Edition.objects.count() == 1
    assert Client().get(reverse("quiz:set_detail", args=[question_set.slug])).status_code == 404


def test_the_page_says_what_the_item_rules_have_against_the_set(desk: Client):
    fact = FactFactory.create()
    question_set = QuestionSetFactory.create(story=fact.story)
    for prompt in ("When did Freedonia invade Sylvania?", "When did Freedonia invade Sylvania, please?"):
        question = write_question(fact.story, fact, prompt=prompt, text=CHOICES)
        SetItem.objects.create(question_set=question_set, question=question, position=1)

    assert "ask for the same thing" in desk.get(page_of(question_set)).text


def test_what_learners_see_is_linked_only_where_they_see_it(desk: Client):
    edition = publish_asking(1)
    rows: list[QuestionSet | Story] = [edition.question_set, edition.question_set.story]
    pages = [row.get_absolute_url() for row in rows]
    forms = [reverse(f"admin:quiz_{row._meta.model_name}_change", args=[row.pk]) for row in rows]

    assert all(page in desk.get(form).text for page, form in zip(pages, forms, strict=True))
    assert all(Client().get(page).status_code == 200 for page in pages)

    Story.objects.update(status=Story.Status.DRAFT)
    assert not any(f'href="{page}"' in desk.get(form).text for page, form in zip(pages, forms, strict=True))
    assert all(Client().get(page).status_code == 404 for page in pages)


def test_no_page_is_reached_by_the_number_of_a_table(desk: Client):
    assert desk.get(f"/admin/r/{ContentType.objects.get_for_model(Attempt).pk}/12/").status_code == 404


def test_a_number_that_cannot_be_is_answered_in_plain_words(desk: Client):
    question_set = QuestionSetFactory.create()
    url = reverse("admin:quiz_questionset_change", args=[question_set.pk])

    page = desk.post(url, fields_of(desk.get(url)) | {"pass_percent": "101", "minutes": "long"}).text

    assert "Write 100 or a lower number." in page
    assert "Write a whole number in digits." in page
