"""One story in every format comes out as the same text, with everything that is none of it left out for a reason."""

from __future__ import annotations

import datetime

import pytest

from quiz.domain.formats.article import Article, Reason, composed, read_file, read_pasted, text_of
from tests.domain.formats.article.documents import FIRST, MARKDOWN, PAGE, PASTED, SECOND, STORY, THIRD, word_document

WORD = word_document("By Vera Marcal", FIRST, SECOND, "Advertisement", THIRD, title="Freedonia asks for help")
FILES = {"a.txt": PASTED.encode(), "a.md": MARKDOWN.encode(), "a.html": PAGE.encode(), "a.docx": WORD}


def left_out(article: Article) -> dict[str, Reason]:
    return {piece.raw: piece.reason for piece in article.pieces if piece.reason}


@pytest.mark.parametrize("name", FILES)
def test_the_story_comes_out_alone(name: str):
    article = read_file(name, FILES[name])

    assert text_of(article) == STORY
    assert article.title == "Freedonia asks for help"


def test_pasted_words_say_who_wrote_them_and_when():
    article = read_pasted(PASTED)

    assert article.published == datetime.date(2021, 5, 6)
    assert left_out(article) == {
        "Freedonia asks for help": Reason.TITLE,
        "By Vera Marcal": Reason.BYLINE,
        "Published 6 May 2021": Reason.PUBLISHED,
        "Advertisement": Reason.ADVERTISEMENT,
        "Read more: Ten bridges to see before you are old": Reason.MORE,
    }


def test_a_page_says_where_its_story_comes_from():
    article = read_file("a.html", PAGE.encode())

    assert (article.publisher, article.published) == ("The Gazette", datetime.date(2021, 5, 6))
    assert (article.language, article.summary) == ("en-GB", "A bridge is closed, and a treaty is at stake.")


def test_every_part_of_a_page_that_can_be_seen_is_left_out_for_its_own_reason():
    article = read_file("a.html", PAGE.encode())

    assert left_out(article) == {
        "The Gazette": Reason.HEAD,
        "• World": Reason.MENU,
        "• Sport": Reason.MENU,
        "Freedonia asks for help": Reason.TITLE,
        "By Vera Marcal": Reason.BYLINE,
        "The bridge in 2019.": Reason.PICTURE,
        "Advertisement": Reason.ADVERTISEMENT,
        "Ten bridges to see before you are old": Reason.LINK,
        "Share this": Reason.SHARING,
        "Most read": Reason.BESIDE,
        "A duck wins the lottery": Reason.BESIDE,
        "Search": Reason.FORM,
        "News": Reason.FORM,
        "© 2021 The Gazette": Reason.FOOT,
    }


def test_the_front_matter_of_markdown_is_read():
    article = read_file("a.md", MARKDOWN.encode())

    assert (article.publisher, article.published) == ("The Gazette", datetime.date(2021, 5, 6))
    assert article.language == "en"


def test_the_source_of_a_page_may_be_pasted():
    assert text_of(read_pasted(PAGE)) == STORY


def test_what_was_left_out_can_be_put_back_in_its_place():
    article = read_pasted(PASTED)
    place = next(place for place, piece in enumerate(article.pieces) if piece.raw == "Advertisement")

    text = composed(article.pieces, {*article.kept, place})

    assert text == f"{FIRST}\n\nAdvertisement\n\n{SECOND}\n\n{THIRD}"


def test_the_title_that_a_teacher_gives_counts():
    article = read_pasted(PASTED, title="Help for a bridge")

    assert article.title == "Help for a bridge"
    assert text_of(article).startswith("Freedonia asks for help\n\n")


def test_a_heading_is_taken_out_of_a_page_whatever_title_the_teacher_gives():
    assert text_of(read_file("a.html", PAGE.encode(), "Help for a bridge")) == STORY


def test_every_reason_has_words():
    assert all(reason.words for reason in Reason)


def test_a_day_by_itself_near_the_top_is_that_of_the_publication():
    days = f"Freedonia asks for help\n\n{FIRST}\n\nThursday, 6 May 2021\n\n{SECOND}\n\n4 June 2021\n\n{THIRD}"
    article = read_pasted(days)

    assert article.published == datetime.date(2021, 5, 6)
    assert text_of(article) == f"{FIRST}\n\n{SECOND}\n\n4 June 2021\n\n{THIRD}"


@pytest.mark.parametrize("line", ["RIVERTON (AP) —", "The president said:", "Short"])
def test_a_first_line_that_is_no_headline_is_no_title(line: str):
    article = read_pasted(f"{line}\n{FIRST}")

    assert (article.title, text_of(article)) == ("", f"{line}\n\n{FIRST}")


def test_who_wrote_it_and_when_may_stand_in_one_line():
    article = read_pasted(f"Freedonia asks for help\nBy Vera Marcal and Bob Roland | May 6, 2021, 10:30 GMT\n{FIRST}")

    assert (article.published, text_of(article)) == (datetime.date(2021, 5, 6), FIRST)


def test_a_day_that_never_was_is_not_taken():
    article = read_pasted(f"Freedonia asks for help\nPublished 31 February 2021\n{FIRST}")

    assert (article.published, text_of(article)) == (None, FIRST)
