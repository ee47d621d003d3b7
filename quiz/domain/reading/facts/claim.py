"""Propose claims: who said what, with the exact words where the text quotes them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.facts import FactKind, Mode
from quiz.domain.messages import Message, joined, message
from quiz.domain.reading.annotations import Confidence, DateSort, FoundDate, MentionForm, Passage, Proposal
from quiz.domain.reading.claims.contents import content_of, speaks_for_itself
from quiz.domain.reading.claims.leaning import leans
from quiz.domain.reading.claims.pieces import Piece, pieces
from quiz.domain.reading.claims.repeated import said_once
from quiz.domain.reading.claims.unnamed import described
from quiz.domain.reading.claims.values import Content, pronoun
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.speech.cues import NOUNS, THOUGHTS
from quiz.domain.reading.statements.lines import lines
from quiz.domain.reading.statements.parties import head
from quiz.domain.reading.statements.rewording import inside, read_as, sentence_of

_LOOSE = listed("threaten hope wish fear hint imply decide")
"""Who hopes that something will be says nothing of what is, and who hints at it or decides it does not say it."""
_OWN = {"he": "his", "she": "her", "it": "its", "they": "their"}


def propose(passage: Passage) -> Iterator[Proposal]:
    """The claims that the text tells of, in its order."""
    cast = Cast(passage)
    found = ((piece, _of_himself(piece, cast)) for line in lines(passage) for piece in pieces(line))
    yield from said_once([_proposal(piece, cast, content) for piece, content in found if content is not None])


def _of_himself(piece: Piece, cast: Cast) -> Content | None:
    """What is said, with “his” for what the speaker owns: “Ada Berg said that | her | decision was wrong”."""
    content, name = content_of(piece, cast), f"{cast.names[piece.speaker]}’s "
    own = _OWN.get(pronoun(cast.actors[piece.speaker]), "")
    if content is None or not own or not content.words.startswith(name):
        return content
    return replace(content, words=f"{own} {content.words.removeprefix(name)}")


def _proposal(piece: Piece, cast: Cast, content: Content) -> Proposal:
    date = _date(piece)
    start, end = piece.evidence()
    if date is not None:
        start, end = min(start, date.start), max(end, date.end)
    doubts = list(_doubts(piece, cast, content))
    return Proposal(
        FactKind.CLAIM,
        _statement(piece, cast, content),
        start,
        end,
        piece.line.sentence.index,
        Confidence.LOW if _needs_reading(piece, cast, content) else _confidence(doubts, content),
        joined(_reason(piece), *content.doubts, *doubts),
        dict(_slots(piece, content)),
        date,
        piece.saying.mode,
        piece.speaker,
    )


def _statement(piece: Piece, cast: Cast, content: Content) -> str:
    """The claim as a sentence: X said that …, or X said: “We …” where a whole sentence is quoted."""
    if content.sentence and piece.saying.mode is not Mode.DENIED:
        verb = "asked" if content.sentence.endswith("?”") else "said"
        return f"{_opening(piece, cast)} {verb}: {content.sentence}"
    return sentence_of(f"{_opening(piece, cast)} said that {inside(content.words)}")


def _opening(piece: Piece, cast: Cast) -> str:
    """The speaker as the sentence begins: “The diplomatic note”, “Nikol Pashinyan”."""
    name = described(piece, cast) if cast.is_description(piece.speaker) else cast.names[piece.speaker]
    return name[:1].upper() + name[1:]


def _slots(piece: Piece, content: Content) -> Iterator[tuple[str, int | str]]:
    yield "speaker", piece.speaker
    yield "content", content.words if content.sentence else inside(content.words)
    if content.quoted:
        yield "words", content.quoted
    about = content.about if content.about is not None else _about(piece)
    if about is not None and about != piece.speaker:
        yield "about", about


def _about(piece: Piece) -> int | None:
    """Whom the claim is about: who does something in it, if that is somebody else, or the only other one in it."""
    own = (one for one in piece.line.clauses if one.has_own_subject and piece.first <= one.first < piece.last)
    subject = next((one.subject for one in own if one.subject), None)
    actor = head(piece.line, subject) if subject else None
    if actor is not None and actor != piece.speaker:
        return actor
    named = piece.line.mentions(piece.first, piece.last)
    others = {one.actor for one in named if one.form is not MentionForm.PLACE} - {piece.speaker}
    return others.pop() if len(others) == 1 else None


def _date(piece: Piece) -> FoundDate | None:
    """When it was said: the only date in the sentence that lies outside of what was said."""
    if not piece.has_cue:
        return None
    outside = [
        found
        for found in piece.line.dates
        if found.sort in {DateSort.CALENDAR, DateSort.RELATIVE}
        and (found.end <= piece.start or piece.end <= found.start)
        and not _stands_apart(piece, found)
        and not _is_of_another_clause(piece, found)
        and not any(one.start <= found.start and found.end <= one.end for one in piece.line.sayings)
    ]
    return outside[0] if len(outside) == 1 else None


def _stands_apart(piece: Piece, found: FoundDate) -> bool:
    """Whether the date belongs to what is told of the speaker: “Dosan, who took office in March, said”."""
    first, named = piece.saying.source
    says, _ = piece.saying.cue
    beside = named <= found.start and (found.start < says or says < first)
    return beside and "," in piece.line.passage.text[named : found.start]


def _is_of_another_clause(piece: Piece, found: FoundDate) -> bool:
    """Whether the date belongs to what stands beside the words of saying: “gave six boats in 2024 and says more will come”."""
    line = piece.line
    says, dated = line.place_of(piece.saying.cue[0]), line.place_of(found.start)
    of_saying = next((one for one in line.clauses if one.verb.first <= says < one.verb.last), None)
    around = [one for one in line.clauses if one.first <= dated < one.last and one.verb.is_finite]
    return of_saying is not None and bool(around) and of_saying not in around


def _doubts(piece: Piece, cast: Cast, content: Content) -> Iterator[Message]:
    yield from _doubts_of_speaker(piece, cast)
    if _is_headline(piece, content):
        yield message("The line reads like a headline.")
    if leans(piece, cast, content, _opening(piece, cast)):
        yield message("It may need the sentences before it.")
    if piece.lemma in THOUGHTS or piece.is_view:
        yield message("It is what somebody thinks rather than said.")
    if content.is_vague or speaks_for_itself(content.words):
        yield message("Not everybody in it could be named.")
    if piece.has_cue and _is_noun(piece):
        yield message("A noun tells of it, no verb of saying.")


def _doubts_of_speaker(piece: Piece, cast: Cast) -> Iterator[Message]:
    if not piece.has_cue:
        yield message("Who said it stands in another sentence.")
    elif not piece.line.passage.actors.inside(*piece.saying.source):
        yield read_as(piece.line.passage.text[slice(*piece.saying.source)], cast.names[piece.speaker])
    if cast.is_description(piece.speaker):
        yield message("The speaker has no name.")


def _needs_reading(piece: Piece, cast: Cast, content: Content) -> bool:
    """Whether a question may only be made of it once a teacher has read it, whatever else speaks for it."""
    return piece.lemma in _LOOSE or _is_headline(piece, content) or leans(piece, cast, content, _opening(piece, cast))


def _is_headline(piece: Piece, content: Content) -> bool:
    """Whether the line ends like a headline, whose words lack articles, and is no quotation from end to end."""
    ends = piece.line.sentence.text.rstrip("”\"’'»)").endswith((".", "!", "?", "…"))
    return not ends and not content.sentence


def _is_noun(piece: Piece) -> bool:
    cue = piece.line.passage.text[slice(*piece.saying.cue)].lower()
    return not piece.lemma and (cue in NOUNS or cue.removesuffix("s") in NOUNS)


def _reason(piece: Piece) -> Message:
    text = piece.line.passage.text
    cue = " ".join(text[slice(*piece.saying.cue)].split())
    if not cue or not piece.has_cue:
        return message("The words stand in quotation marks.") if piece.whole else message("The line names its source.")
    return message("The words “{words}” say that somebody said it.", words=cue)


def _confidence(doubts: list[Message], content: Content) -> Confidence:
    if content.is_vague:
        return Confidence.LOW
    reasons = len(doubts) + bool(content.doubts)
    return [Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW][min(reasons, 2)]
