"""What the rules made of a text is a sentence that somebody would write, or it is not proposed."""

from __future__ import annotations

import pytest

from quiz.domain.reading.statements.rewording import tidy
from quiz.domain.reading.statements.soundness import is_sound

SOUND = [
    "Norland would ‘of course’ honour its pledge.",
    "Ostia joined the Lima Pact in 1999.",
    "Ada Holm said: “It’s gone. We gave!”",
    "Ada Holm said that Norland gave what it had to give.",
    "The arms that Norland withholds will be sent.",
    "Norland has made a list of every ship that it sends.",
    "Norland, Ostia and Peru founded the pact.",
    "The pact was signed in 1999, came into force in 2001 and lapsed in 2011.",
    "Norland has paid nothing since 2019.",
    "The pact was signed on 6 June 1988 and has been in force since 1 March 1990.",
    "Norland is the neighbour of Norland’s largest rival.",
    "Ada Holm said that she, too, had been asked.",
    "Ada Holm said that “nothing happens to those who come late”.",
    "Norland (a member since 2001) has left.",
    "Ada Holm said that supplies had dried up.",
    "Ada Holm said that never before had Ostia left.",
    "Ada Holm said that there would be no talks.",
    "Ada Holm told Ostia that Norland would leave.",
    "Lawmakers were told the truth.",
    "Each side said that the other shot first.",
    "Ada Holm said that “is it over?” was the question.",
    "Norland’s gas must be paid for and has been delivered.",
    "US$90 million is owed.",
    "Reports of a deal were denied.",
    "‘Norland will not wait,’ said Ada Holm.",
    "Ada Holm said that Norland, which is no member, will pay.",
    "Norland kept nothing but Lima.",
    "Chile will stay until Peru leaves.",
    "The Foreign Minister said that the pact was dead.",
    "Peru and Chile were late.",
    "Ada Holm said that should Ostia fail to pay the pact “provides for expulsion”.",
]
UNSOUND = [
    "Norland leaves the table.** In a statement Ostia gave notice.",
    "The pact was signed in May 2005, after the storm ( on 5 January 2004).",
    "Levent Aydin said that OSTIA/LIMA — Norland has left.",
    "A third country withholds.",
    "Ostia has yet to give.",
    "Norland would supply Norland with electricity.",
    "Ada Holm said has paid nothing into the fund.",
    "Ostia struck a deal with rebels since May 2015.",
    "• Norland has left.",
    "Ada Holm said that “a clerical matter”.",
    "Ostia is a where the leader of Norland.",
    "A the ministry said that Norland has left.",
    "Norland has left,.",
    "Ada Holm said that never explained why it left.",
    "Ada Holm said that her office maintains, replied before the weekend.",
    "Ada Holm said that who suggested that Ostia would leave.",
    "Norland slammed the door, because, its foreign minister, Ada Holm, explained.",
    "Norland’s director told Weltfunk.",
    "President Ada Holm said, after gunmen killed 31 soldiers.",
    "The year-old girl said: “They left.”",
    "The each side said that the other shot first.",
    "Ada Holm said that ``We must be clear.",
    "Ada Holm said that “are for everybody or for nobody”.",
    "Norland said that on 19 October 1991, after shots had been fired at a boat.",
    "Ada Holm said that yes in under a day.",
    "More than 90 soldiers were packing for home will remain in Ostia.",
    "Sanctions on Norland has been lifted.",
    "90 million is owed.",
    "Norland is the only state to have left Norland.",
    "'Norland set its own quota in March.",
    "Two of the one another failed to do so.",
    "According to according to media, Norland has left.",
    "Ada Holm said that Peru, which is not party to the 1987 treaty.",
    "Ada Holm said that its allies to prepare for attacks.",
    "Norland left the bloc in January but London.",
    "Peru was resumed.",
    "Peru cannot come into force.",
    "Norland said that other was to blame for the delay.",
    "Peru has each set limits on flights.",
    "Peru were working on a deal.",
    "Ostia broke the pact by building dams at a time.",
    "Norland is expected to say as that talks have failed.",
    "Peru wants.",
    "Peru broke the pact, so until Peru adhere Chile will leave.",
    "Ada Berg said that there would be the agreement after talks.",
    "Fisheries said that it will be signed.",
    "Members of the pact.",
    "Members of the pact must agree.",
    "Ostia had, on three occasions since 20 May.",
]


@pytest.mark.parametrize("statement", SOUND)
def test_a_whole_sentence_can_stand_as_a_fact(statement: str) -> None:
    assert is_sound(statement)


@pytest.mark.parametrize("statement", UNSOUND)
def test_what_is_no_sentence_is_not_proposed(statement: str) -> None:
    assert not is_sound(statement)


def test_no_loose_word_is_left_at_the_end() -> None:
    assert tidy("Norland had learned of it from television, even") == "Norland had learned of it from television"
