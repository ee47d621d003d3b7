"""Sentences: where they end, where they do not, and exact spans whatever the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.reading.sentences import sentence_of, split
from tests.domain.reading.growth import PROPORTIONAL, growth

# One paragraph a line; | stands where one sentence ends and the next begins.
PARAGRAPHS = """
Summit in Tallinn ends without a deal
Gen. Mark Hollis met Lt. Col. A. J. Brandt in St. Petersburg on Sept. 11. | The talks, held at No. 10 Lenin St., lasted.
U.S. officials said the pact would enter into force on Jan. 3, 2023. | They declined to comment further.
The treaty was signed by the U.S. | The text has not been published. | Mr. Okafor, Sr., called it "a fig leaf."
"We will not sign," said Prime Minister Jan de Vries. | "Not now. | Not ever."
"Why should we pay?" he asked reporters. | "Who gains from this?" | The question went unanswered.
“Why should we pay?” Prime Minister Nikol Pashinyan asked. | “Who gains?” | The question went unanswered.
Art. 5 of the treaty obliges members to assist an ally. | Art. 4 only provides for consultation, e.g. on a border.
The convoy left at 5 a.m. and arrived at 9 p.m. local time. | A second one left at 6 p.m. | Officials gave no reason.
Acme Defense Corp. and Baltic Shipyards Ltd. will build them. | Each will cost approx. $1.2 bn. | The first is due.
Turnover rose 3.5 percent to 12.4 million euros. | Analysts at Smith, Jones & Co. had expected 4.1 percent.
The minister (who took office on Oct. 2) refused. | (He had told the paper he would.) | His aides were silent.
Dr. Elena Petrova, Ph.D., heads the institute. | She and Prof. K. Lindqvist wrote the report.
Was it a coup? | Nobody knew! | The palace said nothing... | Then it spoke.
The president said: "Our allies have failed us." | He then left the room.
According to Reuters, it held 1,200 rifles, i.e. twice the number. | The U.N. has opened an inquiry.
The U.N. Security Council will meet on Fri. at 3 p.m. in New York. | Russia holds the chair.
Sen. Harris vs. Rep. Lopez: who is right on defence? | The debate airs on Sunday.
She works for Yahoo! in Dublin. | Her brother works for the E.U. in Brussels.
It was reached after Gov. Ann Reid and ex-Gov. Tom Byrd intervened. | He said no. | He liked art. | The sun set.
“We have more friends than they do,” the president said. | “They know it.” | “our man”, he said.
The sanctions list (see p. 14, fig. 3) names 42 firms. | Eleven are in the U.A.E.
President John F. Kennedy Jr. High School was closed. | Pupils were sent home.
Visit www.example.org or write to press@example.org for details. | The site is updated at 8.30 each day.
Is the alliance dead? | "No," said Mr. Stoltz. | "But it is very ill."
He waited … and waited. | So do I. | We left.
1. Recall the ambassador. | 2. Close the border.
"""


@pytest.mark.parametrize("paragraph", PARAGRAPHS.strip().splitlines())
def test_abbreviations_initials_and_quotations_do_not_break_a_sentence(paragraph: str) -> None:
    expected = paragraph.split(" | ")

    assert [sentence.text for sentence in split(" ".join(expected))] == expected


def test_a_newline_is_always_a_boundary_so_that_a_headline_stands_alone() -> None:
    text = "Belarus “betrays” Armenia\nBelarus has supplied weapons,\r\nsays Politico. It denies this.\n\n"

    assert [sentence.text for sentence in split(text)] == [
        "Belarus “betrays” Armenia",
        "Belarus has supplied weapons,",
        "says Politico.",
        "It denies this.",
    ]


def test_spans_count_code_points() -> None:
    text = "😀 Ճ. Naïve “x”. Done."

    assert [(sentence.start, sentence.end) for sentence in split(text)] == [(0, 15), (16, 21)]


def test_the_sentence_of_a_span_is_the_one_that_holds_it_wholly() -> None:
    text = "First one. Second one."
    sentences = split(text)

    assert sentence_of(sentences, 0, 10).index == 0
    assert sentence_of(sentences, 11, 17).text == "Second one."


@pytest.mark.parametrize(("start", "end"), [(0, 12), (10, 11), (5, 5), (11, 23), (-1, 3), (40, 41)])
def test_a_span_outside_every_sentence_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match=f"the characters {start} to {end}"):
        sentence_of(split("First one. Second one."), start, end)


def test_a_text_of_white_space_has_no_sentence() -> None:
    assert split(" \n\t\r\n\u2028 ") == ()


prose = st.lists(
    st.sampled_from([*"aBé1Ж中.!?…\"'“”‘’()[]• -\n\r\t\u00a0\u2028😀", "U.S.", "Mr.", "No.", ". ", ".” ", " The "]),
    max_size=60,
).map("".join)


_NO_BULLETS = str.maketrans("", "", "•▪◦‣·*_")


def test_bold_type_is_no_part_of_a_sentence() -> None:
    text = "**Ostia leaves the table.** In a note it gave notice. Norland **stayed.**"

    told = [one.text for one in split(text)]

    assert told == ["Ostia leaves the table.", "In a note it gave notice.", "Norland **stayed."]


def test_the_sign_of_a_list_item_is_no_part_of_its_sentence() -> None:
    text = "The facts:\n• Ostia left.\n  * Norland stayed. • Nobody spoke.\n•"

    assert [one.text for one in split(text)] == ["The facts:", "Ostia left.", "Norland stayed.", "Nobody spoke."]


@given(prose | st.text())
def test_every_sentence_is_its_span_of_the_text(text: str) -> None:
    for sentence in split(text):
        assert sentence.text == text[sentence.start : sentence.end]
        assert sentence.text == sentence.text.strip() != ""
        assert "\n" not in sentence.text
        assert sentence_of(split(text), sentence.start, sentence.end) == sentence


@given(prose | st.text())
def test_sentences_are_in_order_and_leave_only_white_space_and_bullets_outside(text: str) -> None:
    sentences = split(text)

    end = 0
    for index, sentence in enumerate(sentences):
        assert sentence.index == index
        assert not text[end : sentence.start].translate(_NO_BULLETS).strip()
        end = sentence.end
    assert not text[end:].translate(_NO_BULLETS).strip()


@pytest.mark.parametrize(
    "piece", ["word ", ".", ". ", " ", "A. ", "1. ", "? Bcd ", '." ', '?" A', "(", "-", "a", "x. B", "\n"]
)
def test_the_time_for_cutting_a_text_grows_with_its_length(piece: str) -> None:
    assert growth(lambda text: split(f". {text}"), piece, 600_000) < PROPORTIONAL
