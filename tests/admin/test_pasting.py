"""A teacher adds a story: pastes it or chooses a file, sees what was left out, puts some of it back, saves the draft."""

from __future__ import annotations

import datetime
import json
import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from quiz.domain.formats.article import MOST_BYTES
from quiz.domain.reading.parts import LONGEST_WHOLE
from quiz.models import Story, User
from tests.admin.browsing import Page, Sent, fields_of
from tests.domain.formats.article.documents import FIRST, MARKDOWN, PAGE, PASTED, SECOND, STORY, THIRD, word_document
from tests.factories import StoryFactory

ADD = "/admin/quiz/story/add/"
FILES = {
    "bridge.txt": PASTED.encode(),
    "bridge.md": MARKDOWN.encode(),
    "bridge.html": PAGE.encode(),
    "bridge.docx": word_document(FIRST, SECOND, THIRD, title="Freedonia asks for help"),
}


def continue_with(desk: Client, **fields: object) -> Page:
    """Send the first step."""
    return desk.post(ADD, {**fields_of(desk.get(ADD)), "publisher": "The Gazette", **fields})


def second_step(page: Page, *, without: str = "", **fields: object) -> dict[str, object]:
    """What the second step sends, everything ticked that comes ticked, except the piece with the words ``without``."""
    sent: Sent = fields_of(page)
    pieces = json.loads(sent["pieces"])["pieces"]
    kept = [place for place, (_raw, reason) in enumerate(pieces) if not reason]
    return {**sent, "kept": [place for place in kept if not without or pieces[place][0] != without], **fields}


def place_of(page: Page, words: str) -> int:
    pieces: list[list[str]] = json.loads(fields_of(page)["pieces"])["pieces"]
    return next(place for place, (raw, _reason) in enumerate(pieces) if raw == words)


def test_a_pasted_story_becomes_a_draft_that_is_read_and_the_teacher_goes_on_to_review_it(desk: Client, teacher: User):
    page = continue_with(desk, text=PASTED.replace("\n", "\r\n"))
    answer = desk.post(ADD, second_step(page, publisher="The Gazette", _save="Save"))

    story = Story.objects.get()
    assert answer["Location"] == reverse("admin:quiz_story_review", args=[story.pk])
    assert "The app read the story" in desk.get(answer["Location"]).text
    assert set(story.facts.values_list("status", flat=True)) == {"proposed"}
    assert story.text == STORY
    assert (story.title, story.slug) == ("Freedonia asks for help", "freedonia-asks-for-help")
    assert (story.published_on, story.language) == (datetime.date(2021, 5, 6), "en")
    assert (story.status, story.created_by) == (Story.Status.DRAFT, teacher)


def test_the_second_page_asks_for_no_more_than_saving_it_or_going_back(desk: Client):
    buttons = re.findall(r'<input type="submit"[^>]* name="(\w+)"', continue_with(desk, text=PASTED).text)

    assert buttons == ["_save", "_back"]


def test_a_story_is_added_in_a_window_of_its_own_and_handed_back(desk: Client):
    first = desk.get(f"{ADD}?_popup=1")
    second = desk.post(ADD, {**fields_of(first), "text": PASTED, "publisher": "The Gazette"})

    answer = desk.post(ADD, second_step(second, publisher="The Gazette", _save="Save"))

    assert fields_of(second)["_popup"] == "1"
    assert "data-popup-response" in answer.text
    assert str(Story.objects.get()) in answer.text


@pytest.mark.parametrize("name", FILES)
def test_a_file_of_every_format_becomes_a_draft(desk: Client, name: str):
    page = continue_with(desk, file=SimpleUploadedFile(name, FILES[name]))
    desk.post(ADD, second_step(page, publisher="The Gazette", _save="Save"))

    assert Story.objects.values_list("title", "text").get() == ("Freedonia asks for help", STORY)


def test_what_a_page_says_about_its_story_is_filled_in(desk: Client):
    StoryFactory.create(slug="freedonia-asks-for-help")

    sent = fields_of(continue_with(desk, file=SimpleUploadedFile("a.html", FILES["bridge.html"]), publisher=""))

    assert {name: sent[name] for name in ("title", "publisher", "published_on", "language", "summary", "slug")} == {
        "title": "Freedonia asks for help",
        "publisher": "The Gazette",
        "published_on": "2021-05-06",
        "language": "en-GB",
        "summary": "A bridge is closed, and a treaty is at stake.",
        "slug": "freedonia-asks-for-help-2",
    }


def test_what_the_teacher_says_counts_more_than_the_page(desk: Client):
    said = {"title": "Help for a bridge", "publisher": "A friend", "published_on": "2022-01-02"}

    sent = fields_of(continue_with(desk, file=SimpleUploadedFile("a.html", FILES["bridge.html"]), **said))

    assert {name: sent[name] for name in said} == said


def test_everything_that_was_left_out_is_shown_with_its_reason(desk: Client):
    page = continue_with(desk, text=PASTED)

    assert "Read more: Ten bridges to see before you are old" in page.text
    for reason in ("who wrote it", "about its publication", "an advertisement", "leads to other stories"):
        assert f'<span class="reason">{reason}</span>' in page.text


def test_what_was_left_out_is_put_back_in_its_place(desk: Client):
    page = continue_with(desk, text=PASTED)
    sent = second_step(page, publisher="The Gazette", _save="Save")

    desk.post(ADD, {**sent, "kept": [*sent["kept"], place_of(page, "Advertisement")]})  # type: ignore[misc]

    assert Story.objects.get().text == f"{FIRST}\n\nAdvertisement\n\n{SECOND}\n\n{THIRD}"


def test_a_paragraph_that_nobody_took_out_can_be_left_out(desk: Client):
    page = continue_with(desk, text=PASTED)

    desk.post(ADD, second_step(page, without=SECOND, publisher="The Gazette", _save="Save"))

    assert Story.objects.get().text == f"{FIRST}\n\n{THIRD}"


def test_mended_typesetting_is_shown_and_can_be_left_as_it_was(desk: Client):
    page = continue_with(
        desk, text="It was a nice  co\u00adop of well-to-\ndo people who had been there.", title="A coop"
    )
    sent = second_step(page, publisher="The Gazette")

    desk.post(ADD, {**sent, "left": ["spaces"], "_save": "Save"})

    assert "Invisible characters taken out, such as soft hyphens" in page.text
    assert Story.objects.get().text.startswith("It was a nice  coop of")


def test_a_page_that_is_shown_again_keeps_what_was_typed_and_ticked_and_saves_nothing(desk: Client):
    sent = second_step(continue_with(desk, text=PASTED), without=SECOND, title="Another title", publisher="", _save="S")

    page = desk.post(ADD, {**sent, "left": ["spaces"]})

    assert fields_of(page)["title"] == "Another title"
    assert f'id="piece-{place_of(page, SECOND)}">' in page.text
    assert f'id="piece-{place_of(page, FIRST)}" checked>' in page.text
    assert not Story.objects.exists()


def test_going_back_has_every_word_and_what_was_typed(desk: Client):
    page = continue_with(desk, text=PASTED)

    back = fields_of(desk.post(ADD, second_step(page, publisher="The Gazette", _back="Back")))

    assert sorted(back["text"].split()) == sorted(PASTED.split())
    assert (back["publisher"], back["published_on"]) == ("The Gazette", "2021-05-06")


def test_what_the_first_page_lacks_is_named_there_in_one_place(desk: Client):
    page = continue_with(desk, text=FIRST, title="A bridge", publisher="", published_on="soon")
    named = page.text[page.text.index("Before it goes on:") :].partition("</ul>")[0]

    assert '<a href="#id_published_on">Date of publication</a>: Enter a valid date.' in named
    assert "Please correct the error" not in page.text

    page = continue_with(desk, text=FIRST, title="A bridge", publisher="")
    named = page.text[page.text.index("Before it goes on:") :].partition("</ul>")[0]
    assert '<a href="#id_publisher">Publisher</a>: Say who published it: the story does not.' in named
    assert fields_of(page)["text"] == FIRST


def test_a_file_is_never_asked_for_again_because_it_names_no_title_or_publisher(desk: Client):
    page = continue_with(desk, file=SimpleUploadedFile("a.txt", b"It rained in Ostia. Nobody came."), publisher="")

    assert "pieces" in fields_of(page)
    assert "Give the story a title: none was found in it." in page.text
    assert "Say who published it: the story does not." in page.text


def test_whoever_publishes_it_is_asked_for_only_where_the_story_does_not_say(desk: Client):
    asked = "Say who published it: the story does not."
    without = SimpleUploadedFile("a.txt", FILES["bridge.txt"])
    assert asked in continue_with(desk, file=without, publisher="").text

    with_it = SimpleUploadedFile("a.html", FILES["bridge.html"])
    assert asked not in continue_with(desk, file=with_it, publisher="").text


def test_what_is_missing_on_the_second_page_is_told_there_and_nothing_is_lost(desk: Client):
    page = desk.post(ADD, second_step(continue_with(desk, text=PASTED), title="", publisher="", _save="Save"))
    named = page.text[page.text.index("Before it goes on:") :].partition("</ul>")[0]

    assert named.count("This field is required.") == 2
    assert [raw for raw, _reason in json.loads(fields_of(page)["pieces"])["pieces"] if raw == THIRD]
    assert not Story.objects.exists()


def test_a_story_without_a_paragraph_is_not_saved(desk: Client):
    sent = second_step(continue_with(desk, text=PASTED), publisher="The Gazette", _save="Save")

    page = desk.post(ADD, {**sent, "kept": []})

    assert "Tick at least one paragraph" in page.text


def test_a_short_name_is_made_of_the_title_where_none_is_typed(desk: Client):
    StoryFactory.create(slug="help-for-a-bridge")
    sent = second_step(
        continue_with(desk, text=FIRST, title="Help for a bridge"), publisher="The Gazette", _save="Save"
    )

    desk.post(ADD, {**sent, "slug": ""})

    assert Story.objects.get(title="Help for a bridge").slug == "help-for-a-bridge-2"


def test_a_short_name_that_is_taken_is_told(desk: Client):
    StoryFactory.create(slug="bridge")
    sent = second_step(continue_with(desk, text=PASTED), publisher="The Gazette", slug="bridge", _save="Save")

    page = desk.post(ADD, sent)

    assert "already exists" in page.text
    assert Story.objects.count() == 1


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({}, "Paste the story here, or choose a file."),
        ({"file": SimpleUploadedFile("a.txt", b"")}, "The file is empty."),
        ({"file": SimpleUploadedFile("a.pdf", b"%PDF-1.7")}, "This is a PDF."),
        ({"file": SimpleUploadedFile("a.docx", b"PK broken")}, "The document is damaged."),
        ({"file": SimpleUploadedFile("a.txt", b"a" * (MOST_BYTES + 1))}, "2 MB are the most that can be read."),
        ({"file": SimpleUploadedFile("a.txt", b"a"), "text": "Words"}, "There was a file, too."),
        ({"text": "a" * (MOST_BYTES + 1)}, "2 MB are the most that can be read."),
        ({"text": "\u200b"}, "There is no text in it."),
        ({"text": "Words", "published_on": "soon"}, "Enter a valid date."),
    ],
)
def test_what_cannot_be_read_is_told_and_nothing_typed_is_lost(desk: Client, fields: dict[str, object], message: str):
    page = continue_with(desk, **{"title": "A title", "publisher": "The Gazette", **fields})

    sent = fields_of(page)
    assert page.status_code == 200
    assert message in page.text
    assert (sent["title"], sent["publisher"], sent["text"]) == ("A title", "The Gazette", fields.get("text", ""))
    assert "pieces" not in sent


@pytest.mark.parametrize(
    "pieces", ["", "no json", "7", "{}", '{"pieces": [["a", "no reason"]], "notices": []}', "[" * 9999]
)
def test_a_form_that_did_not_arrive_as_it_was_sent_is_told(desk: Client, pieces: str):
    page = desk.post(ADD, {"pieces": pieces, "title": "A title", "_save": "Save"})

    assert "The form did not arrive as it was sent." in page.text
    assert fields_of(page)["title"] == "A title"


def test_words_from_the_page_are_shown_as_words(desk: Client):
    page = continue_with(desk, text='<script>alert("x")</script> is no story, and <b>bold</b> is a word here.')

    assert "&lt;script&gt;alert" in page.text
    assert '<script>alert("x")' not in page.text


def test_the_day_of_publication_is_asked_for_with_a_reason(desk: Client):
    reason = "Without it, “12 June” stays a day without a year."

    assert reason in desk.get(ADD).text
    assert reason in continue_with(desk, text=PASTED).text


def test_a_very_long_story_is_saved_whole(desk: Client):
    text = "\n\n".join(f"Paragraph {number} says something that no other paragraph says." for number in range(3_500))

    page = continue_with(desk, text=text, title="Long")
    desk.post(ADD, second_step(page, publisher="The Gazette", _save="Save"))

    assert Story.objects.get().text == text


def test_where_all_seems_to_be_left_out_it_lies_open(desk: Client):
    page = continue_with(desk, text="Share this\nAdvertisement\nMenu\nHome\nLog in", title="A menu")

    assert "<details open>" in page.text
    assert "5 pieces left out" in page.text


def test_a_guessed_encoding_is_told_in_both_looks_at_the_draft(desk: Client):
    page = continue_with(desk, file=SimpleUploadedFile("a.txt", "Fünf Brücken".encode("cp1252")), title="Fünf")

    assert "it was read as Western European" in page.text
    assert "it was read as Western European" in desk.post(ADD, second_step(page, title="")).text


def test_one_who_may_only_read_stories_adds_none(teacher: User, desk: Client):
    teacher.groups.clear()

    assert desk.post(ADD, {"text": PASTED}).status_code == 403
    assert desk.post(ADD, {"pieces": "{}", "_save": "Save"}).status_code == 403


def test_the_number_of_queries_does_not_grow_with_the_text(desk: Client):
    def queries(**fields: object) -> int:
        with CaptureQueriesContext(connection) as captured:
            assert desk.post(ADD, fields).status_code in {200, 302}
        return len(captured)

    continue_with(desk, text=PASTED)
    short, long = (continue_with(desk, text=text) for text in (PASTED, PASTED * 20))

    assert queries(text=PASTED) == queries(text=PASTED * 20) <= 5
    desk.post(ADD, second_step(short, publisher="The Gazette", slug="first", _save="Save"))  # makes the actors
    few = queries(**second_step(short, publisher="The Gazette", slug="short", _save="Save"))
    assert few == queries(**second_step(long, publisher="The Gazette", slug="long", _save="Save")) <= 24


def test_a_form_that_is_sent_twice_saves_one_story_and_leads_to_it(desk: Client):
    sent = second_step(continue_with(desk, text=PASTED), publisher="The Gazette", _save="Save")

    first, second = desk.post(ADD, sent), desk.post(ADD, sent)

    assert Story.objects.count() == 1
    assert first["Location"] == second["Location"]


def test_a_long_story_is_saved_first_and_then_read_before_the_teachers_eyes(desk: Client):
    words = "\n\n".join(f"Freedonia closed border {number} on 4 May 2021." for number in range(LONGEST_WHOLE // 40))

    page = desk.post(ADD, second_step(continue_with(desk, text=words, title="Long"), _save="S"), follow=True)

    story = Story.objects.get()
    assert page.redirect_chain[-1][0] == f"{reverse('admin:quiz_story_reading', args=[story.pk])}?go=1"
    assert "The app reads the story in 3 parts" in page.text
    assert not story.facts.exists()
