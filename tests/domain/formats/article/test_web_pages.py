"""Pages as they are met on the web: without an article of their own, with forms around everything, with odd markup."""

from __future__ import annotations

import datetime

import pytest

from quiz.domain.formats.article import Article, Reason, read_file, text_of
from tests.domain.formats.article.documents import FIRST, SECOND, STORY, THIRD

PARAGRAPHS = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"


def read(markup: str) -> Article:
    return read_file("a.html", markup.encode())


def reasons(article: Article) -> dict[str, Reason | None]:
    return {piece.raw: piece.reason for piece in article.pieces}


def test_the_part_with_nearly_all_prose_is_the_story():
    page = read(f"<div>Weather: rain</div><div><h1>A bridge</h1>{PARAGRAPHS}</div><div>Exchange rates</div>")

    assert text_of(page) == STORY
    assert reasons(page)["Weather: rain"] is Reason.OUTSIDE
    assert reasons(page)["Exchange rates"] is Reason.OUTSIDE
    assert page.title == "A bridge"


def test_a_paragraph_between_heading_and_story_belongs_to_it():
    page = read(f"<h1>A bridge</h1><p>{THIRD}</p><p>Short.</p><article><p>{FIRST}</p><p>{SECOND}</p></article>")

    assert text_of(page) == f"{THIRD}\n\n{FIRST}\n\n{SECOND}"
    assert reasons(page)["Short."] is Reason.OUTSIDE


@pytest.mark.parametrize(
    "around",
    ["<form>{}</form>", '<div class="comments">{}</div>', '<div role="search">{}</div>', "<figure>{}</figure>"],
)
def test_what_holds_most_of_the_page_is_the_story_whatever_it_is_called(around: str):
    assert text_of(read(around.format(PARAGRAPHS))) == STORY


@pytest.mark.parametrize(
    ("part", "reason"),
    [
        ("<nav>More</nav>", Reason.MENU),
        ("<footer>More</footer>", Reason.FOOT),
        ("<div hidden>More</div>", Reason.HIDDEN),
        ('<p style="display: none">More</p>', Reason.HIDDEN),
        ('<div role="complementary">More</div>', Reason.BESIDE),
        ('<div class="articleShareBar">More</div>', Reason.SHARING),
        ('<div id="newsletter-box">More</div>', Reason.SIGNING_UP),
        ('<span class="ad">More</span>', Reason.ADVERTISEMENT),
        ('<p><a href="/">More</a></p>', Reason.LINK),
        ("<noscript>More</noscript>", Reason.HIDDEN),
        ("<figcaption>More</figcaption>", Reason.PICTURE),
    ],
)
def test_a_part_is_left_out_for_what_its_tag_or_name_says(part: str, reason: Reason):
    page = read(f"<article><p>{FIRST}</p>{part}<p>{SECOND}</p></article>")

    assert reasons(page)["More"] is reason
    assert text_of(page) == f"{FIRST}\n\n{SECOND}"


def test_words_within_a_paragraph_stay_together():
    page = read("<p>The <b>bri</b>dge<!-- x --> was <a href='/'>closed</a>&nbsp;on <time>4 May</time> 2021.</p>")

    assert text_of(page) == "The bridge was closed on 4 May 2021."


def test_a_time_between_names_is_a_line_of_its_own():
    page = read("<p><span>By Vera Marcal</span><time>6 May 2021</time><span>3 min read</span></p><p>It rained.</p>")

    assert text_of(page) == "It rained."


def test_lists_and_tables_can_be_read():
    page = read(
        "<ul><li>One bridge</li><li>Two boats</li></ul><ol><li>First<li>Second</ol>"
        "<table><tr><th>Year<th>Bridges</tr><tr><td><p>2021</p></td><td><p>1</p></td></tr></table>"
    )

    assert text_of(page).split("\n\n") == [
        "• One bridge", "• Two boats", "1. First", "2. Second", "Year; Bridges", "2021; 1",
    ]  # fmt: skip


def test_marks_at_the_end_of_a_paragraph_stay():
    assert text_of(read("<p>One; </p><table><tr><td>Two; <td> </tr></table>")) == "One;\n\nTwo;"


def test_lines_that_a_page_wraps_by_hand_are_joined():
    page = read(f"<pre>{FIRST.replace(' a day', chr(10) + 'a day')}\n\nSecond part:\nA line</pre>")

    assert text_of(page).split("\n\n") == [FIRST, "Second part:", "A line"]


def test_a_line_break_of_a_page_ends_a_line():
    assert text_of(read("<p>One<br>Two</p>")) == "One\n\nTwo"


def test_headlines_below_a_heading_for_other_stories_are_links():
    page = read(
        f"{PARAGRAPHS}<h3>Related stories</h3><p>A duck wins the lottery</p><p>Ten bridges</p><p>It rained.</p>"
    )

    assert text_of(page) == f"{STORY}\n\nIt rained."
    assert reasons(page)["Ten bridges"] is Reason.LINK


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="DC.date" content="2021-05-06">',
        '<meta property="article:published_time" content="2021-05-06T10:00Z">',
        '<script type="application/ld+json">[{"@graph": [{"@type": ["NewsArticle"], "datePublished": "2021-05-06"}]}]</script>',
        '<script type="application/ld+json">{"broken": </script><meta name="date" content="2021-05-06">',
        '<meta name="date" content="soon"><time datetime="2021-05-06T10:00">Thursday</time>',
        '<time datetime="2020-01-01"></time><time itemprop="datePublished" datetime="2021-05-06"></time>',
        '<meta name="date" content="2021-02-31"><p>Published: 6 May 2021</p>',
    ],
)
def test_the_day_of_publication_is_found_where_pages_have_it(head: str):
    assert read(head + PARAGRAPHS).published == datetime.date(2021, 5, 6)


def test_who_published_it_is_found_in_linked_data():
    said = (
        '{"@type": "Article", "headline": "A  bridge", "publisher": [{"name": "The Gazette"}], "inLanguage": "en_GB"}'
    )

    page = read(f'<script type="application/ld+json">{said}</script>{PARAGRAPHS}')

    assert (page.title, page.publisher, page.language) == ("A bridge", "The Gazette", "en-GB")


@pytest.mark.parametrize("language", ["", "english please", "<b>"])
def test_a_language_that_is_none_is_not_taken(language: str):
    assert read(f'<html lang="{language}">{PARAGRAPHS}').language == ""
