"""Indirect speech as a clause that follows “said that”, with everybody named who can be named."""

from __future__ import annotations

from collections.abc import Sequence

from quiz.domain.facts import Mode
from quiz.domain.messages import Message, message
from quiz.domain.reading.claims.left_out import left_out
from quiz.domain.reading.claims.pieces import Piece
from quiz.domain.reading.claims.values import OWN_WORDS, Content, all_names, longest_quotation, pronoun, typographic
from quiz.domain.reading.clauses import Clause, Phrase
from quiz.domain.reading.clauses.bare import is_titled
from quiz.domain.reading.clauses.verbs import verb
from quiz.domain.reading.clauses.words import (
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTATION_MARKS,
    SUBORDINATORS,
    is_adverb,
    is_time,
    listed,
)
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.gazetteer.plain_words import PLAIN_WORDS
from quiz.domain.reading.statements.references import settled
from quiz.domain.reading.statements.rewording import Edit, inside, read_as, reworded

_OPENING = listed("that but and however so yet still also because")
_SURE = listed(
    "say tell add note argue insist warn claim stress explain state believe think write announce confirm reply"
)
_AMOUNTS = listed("more less fewer some about nearly almost hundreds thousands dozens most half several")
_LONG = 7
_FEWEST_IN_TITLES = 2
_ASKING = listed("what whatever whom how where why")
_NOUNS_AND_VERBS = listed("mention use talk work trade help support aid debate vote")
_OF_SEVERAL = listed("have are were do")
_LINKING = listed("be seem appear take become remain")


def indirect(piece: Piece, cast: Cast) -> Content | None:
    """Indirect speech, with everybody named who can be named; the speaker stays “he”, “she” or “it”."""
    first, last = piece.first, piece.last
    if piece.line.small(first) == "that" and piece.line.small(first + 1) == ",":
        return None  # “That, says Dosan, is a fairy tale”
    if _stands_for_what_lacks(piece):
        return None
    while piece.line.small(first) in _OPENING and first + 1 < last:
        first += 1 + (piece.line.small(first + 1) == ",")
    own = next((clause for clause in piece.clauses if clause.has_own_subject and clause.first >= first), None)
    if _leaves_out_itself(piece, first):
        rest = reworded(piece.line.passage.text, *piece.line.span(first, last))
        who = pronoun(cast.actors[piece.speaker]) or cast.names[piece.speaker]
        return Content(typographic(f"{who} {rest}"), longest_quotation(piece))
    if not _begins_with(piece, own, first):
        return None
    edits, doubts, vague = _names(piece, cast, own, first, last)
    words = reworded(piece.line.passage.text, *piece.line.span(first, last), [*edits, *left_out(piece, own)])
    return Content(_inside(piece, first, typographic(words)), longest_quotation(piece), tuple(doubts), vague)


def _stands_for_what_lacks(piece: Piece) -> bool:
    """Whether a question word before the speaker takes the place of what the clause lacks: “what more he thinks they can do”."""
    source = piece.line.place_of(piece.saying.source[0])
    before = {piece.line.small(source - 1), piece.line.small(source - 2) if source > 1 else ""}
    asks = piece.line.small(source - 1) in _ASKING or (before & _ASKING and before & {"more", "else", "exactly"})
    return piece.has_cue and bool(asks) and piece.start > piece.saying.cue[0]


def _leaves_out_itself(piece: Piece, first: int) -> bool:
    """Whether a headline leaves out that the speaker does it: “Norland says blocks talks with Ostia”."""
    is_headline = not piece.line.sentence.text.rstrip("”\"’'»)").endswith((".", "!", "?", "…"))
    known = verb(piece.line.small(first))
    is_third = known is not None and known.known and piece.line.small(first) == f"{known.lemma}s"
    after = piece.line.words[first + 1] if first + 1 < piece.last else None
    begins_object = after is not None and (after.is_capitalised or after.text in DETERMINERS | _NOUNS_AND_VERBS)
    is_only = not any(first < group.first < piece.last for group in piece.line.grammar.groups)
    beside = piece.has_cue and first == piece.line.place_of(piece.saying.cue[1])
    return is_headline and beside and is_third and (begins_object or is_only) and piece.lemma in _SURE


def _begins_with(piece: Piece, clause: Clause | None, first: int) -> bool:
    """Whether the piece begins with that clause, or with when and where it holds: no noun with something said of it."""
    if piece.line.small(piece.first - 1) == "that":
        return True
    if clause is None and _is_existential(piece, first):
        return True
    if clause is None:
        fewest = _FEWEST_IN_TITLES if is_titled(piece.line.words) else _LONG
        return (piece.lemma in _SURE or not piece.lemma) and piece.last - first > fewest and _has_a_verb(piece, first)
    word = piece.line.words[first]
    adverbial = word.text.lower() in PREPOSITIONS | SUBORDINATORS | {"there"} or is_adverb(word.text.lower())
    return clause.first == first or adverbial or is_time(word) or piece.lemma in _SURE


def _has_a_verb(piece: Piece, first: int) -> bool:
    """Whether one of the words can carry a clause, though its subject was not found: no “a visit by its president”."""
    return any(
        (group.is_finite and group.last <= piece.last) or piece.line.small(group.first) in {"to", "being"}
        for group in piece.line.grammar.groups
        if first <= group.first
    ) or is_titled(piece.line.words)


def _names(
    piece: Piece, cast: Cast, own: Clause | None, first: int, last: int
) -> tuple[list[Edit], Sequence[Message], bool]:
    """The edits that name those meant by pronouns, what was read as whom, and whether somebody could not be told."""
    subject = own.subject if own else None
    if own is None and _is_existential(piece, first):  # “there would be no talks”
        told = settled(piece.line, cast, Phrase(first, first + 1), first + 1, last)
        return ([], (), True) if told is None else (list(told.edits), told.read, False)
    if own is None or subject is None or _has_pronoun(piece, first, own.first):
        return [], (message("Who does something in it was not found."),), True
    if _is_empty_it(piece, own):  # “it would be wrong to oppose him”
        subject = Phrase(own.verb.first, own.verb.last)
    told = settled(piece.line, cast, subject, subject.last, last)
    if told is None and piece.together and piece.line.text(subject.first, subject.last) == "they":
        names = all_names(cast, piece.together)
        return [Edit(*piece.line.span(subject.first, subject.last), names)], (read_as("they", names),), False
    if told is None:
        return [], (), True
    name = cast.names[piece.speaker]
    if piece.is_view and any(edit.start == piece.start and edit.words == name for edit in told.edits):
        return [], (), True  # “For Norland, it remains a shield” does not tell of Norland
    own_words = _own_pronoun(piece, cast, subject)
    text = piece.line.passage.text
    speaks = OWN_WORDS.get(text[slice(*piece.saying.source)].lower(), frozenset())  # “It said its boats …”
    kept = [
        edit
        for edit in told.edits
        if edit.words not in {name, f"{name}’s", f"{name}’"}
        and edit.start != own_words
        and not (piece.has_cue and text[edit.start : edit.end].lower() in speaks)
    ]
    if any(_is_of_somebody_before(piece, cast, edit) for edit in kept):
        return kept, told.read, True
    changed = {text[edit.start : edit.end] for edit in kept}
    return kept, [words for words in told.read if any(words.startswith(f"“{one}”") for one in changed)], False


def _is_of_somebody_before(piece: Piece, cast: Cast, edit: Edit) -> bool:
    """Whether “its” was read as the name of a body that the sentence does not name."""
    text, sentence = piece.line.passage.text, piece.line.sentence
    if text[edit.start : edit.end].lower() not in {"its", "their"}:
        return False
    here = piece.line.passage.actors.inside(sentence.start, sentence.end)
    return not any(edit.words.startswith(cast.names[one.actor]) for one in here)


def _is_existential(piece: Piece, first: int) -> bool:
    """Whether “there would be …” opens the words."""
    verb_there = piece.line.grammar.verb_at(first + 1)
    return piece.line.small(first) == "there" and verb_there is not None and verb_there.lemma in _LINKING


def _has_pronoun(piece: Piece, first: int, last: int) -> bool:
    """Whether those tokens, in front of the subject that was found, mean somebody who was not looked for."""
    return any(piece.line.small(place) in PRONOUNS for place in range(first, last))


def _own_pronoun(piece: Piece, cast: Cast, subject: Phrase) -> int:
    """Where the subject begins that is a pronoun for the speaker: “Norland said it would …”; -1 where it is none."""
    word = piece.line.small(subject.first)
    if subject.last - subject.first != 1 or word not in {"he", "she", "it", "they"}:
        return -1
    fits = pronoun(cast.actors[piece.speaker]) in {word, ""} and (
        word != "it" or piece.saying.mode is not Mode.REPORTED
    )
    return piece.line.span(subject.first, subject.last)[0] if fits and piece.has_cue else -1


def _is_empty_it(piece: Piece, clause: Clause) -> bool:
    """Whether the subject “it” only stands for a clause that follows."""
    if clause.subject is None or piece.line.small(clause.subject.first) != "it" or clause.verb.lemma not in _LINKING:
        return False
    return any(piece.line.small(place) in {"that", "to", "for"} for place in range(clause.verb.last, piece.last))


def _inside(piece: Piece, first: int, words: str) -> str:
    """The words as they stand after “said that”."""
    small = piece.line.small(first)
    begins = words.split(" ", 1)[0].lower() == small
    if begins and small in _AMOUNTS:  # “Fewer than half”, “MORE than 90 soldiers”
        return small + words[len(small) :]
    if begins and _is_common(piece, first):
        return words[:1].lower() + words[1:]
    if begins and (small in PRONOUNS | SUBORDINATORS | {"there"} or is_adverb(small)) and small != "i":
        return words[:1].lower() + words[1:]
    return inside(words)


def _next_said(piece: Piece, first: int) -> int:
    """The place of the next word that is said, past who says so between commas and a mark: “Rules, she said, “| are | …”."""
    line, place = piece.line, first + 1
    if line.small(place) == "," and piece.has_cue and line.place_of(piece.saying.cue[0]) > first:
        place = line.place_of(max(piece.saying.cue[1], piece.saying.source[1]))
    while place < piece.last and line.small(place) in QUOTATION_MARKS | {","}:
        place += 1
    return place


def _is_common(piece: Piece, first: int) -> bool:
    """Whether the word has its capital only because it opens the sentence: “Talks resume”."""
    line, word = piece.line, piece.line.words[first]
    if word.start != line.sentence.start or not word.text[1:].islower() or line.mentions(first, first + 1):
        return False
    small = word.text.lower()
    plain = small in PLAIN_WORDS or small.removesuffix("s") in PLAIN_WORDS or f" {small} " in line.passage.text
    follows = line.words[first + 1] if first + 1 < len(line.words) else None
    is_doing = small.endswith("s") and line.small(_next_said(piece, first)) in _OF_SEVERAL  # “Divers have looted”
    return (plain or is_doing) and (follows is None or not follows.is_capitalised)
