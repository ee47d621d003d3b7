"""What verbs say without a clause: accused of …, called …, promised to …, as clauses that follow “said that”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quiz.domain.facts import ActorKind, Mode
from quiz.domain.messages import Message, message
from quiz.domain.reading.actors.references import antecedent
from quiz.domain.reading.claims.pieces import Piece
from quiz.domain.reading.claims.values import Content, all_names, longest_quotation, pronoun, typographic
from quiz.domain.reading.clauses import Phrase, Shape
from quiz.domain.reading.clauses.verbs import Form, forms_of, verb
from quiz.domain.reading.clauses.words import is_adverb, listed
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.speech.descriptions import kind_of
from quiz.domain.reading.statements.parties import head
from quiz.domain.reading.statements.references import settled
from quiz.domain.reading.statements.rewording import Edit, read_as, reworded
from quiz.domain.reading.statements.subjects import is_plural

JUDGED_FOR = listed(
    "blame criticise criticize fault condemn denounce slam blast attack rebuke praise hail commend applaud thank mock"
)
"""They say what somebody did with “for”: “criticised Norland for leaving”."""
_DENYING = listed("not never")
_POINTING = listed("the it him her them his its their")


def accused(piece: Piece, cast: Cast, preposition: str = "of") -> Content | None:
    """“the bloc of failing …”, or “the bloc for failing …”, as “the bloc had failed …”."""
    places = range(piece.first, piece.last)
    of = next((place for place in places if _is_gerund_after(piece, place, preposition)), None)
    if of is None:
        return _guilty(piece, cast) if preposition == "of" else None
    gerund = of + 1
    while piece.line.small(gerund) == "not" or is_adverb(piece.line.small(gerund)):
        gerund += 1
    done = "" if piece.line.small(gerund) == "having" else _participle(piece.line.small(gerund))
    verb_at = piece.line.place_of(piece.saying.cue[0])
    whom = without_aside(piece, Phrase(piece.first, verb_at if piece.first < verb_at < of else of))  # “was accused of”
    named = settled(piece.line, cast, whom, of + 1, piece.last)
    if not (done or piece.line.small(gerund) == "having") or gerund + 1 > piece.last:
        return _guilty(piece, cast) if preposition == "of" else None
    edits = named.edits if named else ()
    text = piece.line.passage.text
    actor, who, read = meant(piece, cast, whom, edits)
    between = piece.line.text(of + 1, gerund) + " " if gerund > of + 1 else ""
    rest = (
        reworded(text, *piece.line.span(gerund + 1, piece.last), [*edits, *_further(piece, gerund)])
        if gerund + 1 < piece.last
        else ""
    )
    doubt = message("“{words}” was turned into a clause.", words=f"{preposition} {piece.line.text(of + 1, gerund + 1)}")
    words = typographic(" ".join(f"{who} had {between}{done} {rest}".split()))
    doubts = (doubt, *read, *(named.read if named else ()))
    return Content(words, longest_quotation(piece), doubts, named is None, actor)


def _guilty(piece: Piece, cast: Cast) -> Content | None:
    """“the bloc of a breach of faith” as “the bloc was guilty of a breach of faith”."""
    places = [place for place in range(piece.first + 1, piece.last - 1) if piece.line.small(place) == "of"]
    if not places:
        return None
    belongs = len(places) > 1 and kind_of(piece.line.text(piece.first, places[0])) is ActorKind.PERSON
    of = places[belongs]  # “leaders of the bloc of a breach of faith”
    verb_at = piece.line.place_of(piece.saying.cue[0])
    whom = without_aside(piece, Phrase(piece.first, verb_at if piece.first < verb_at < of else of))
    named = settled(piece.line, cast, whom, of, piece.last)
    edits = named.edits if named else ()
    actor, who, read = meant(piece, cast, whom, edits)
    was = "were" if is_plural(piece.line, whom) else "was"
    rest = reworded(piece.line.passage.text, *piece.line.span(of, piece.last), edits)
    doubts = (message("What somebody is accused of was turned into a clause."), *read, *(named.read if named else ()))
    return Content(typographic(f"{who} {was} guilty {rest}"), longest_quotation(piece), doubts, named is None, actor)


def without_aside(piece: Piece, whom: Phrase) -> Phrase:
    """The phrase without what commas add to it: “Rwanda, a fellow member,”."""
    comma = next((place for place in range(whom.first + 1, whom.last) if piece.line.small(place) == ","), None)
    last = whom.last
    for date in piece.line.dates:  # “accused Oslo on Sunday of lying”
        first = piece.line.place_of(date.start)
        if whom.first < first < whom.last <= piece.line.place_of(date.end):
            last = first - (piece.line.small(first - 1) in {"on", "in"})
    if last > whom.first + 2 and is_adverb(piece.line.small(last - 1)):  # “praised the crews, especially | for staying”
        last -= 1 + (piece.line.small(last - 2) == ",")
    whom = Phrase(whom.first, last) if whom.first < last else whom
    closed = comma is not None and piece.line.small(whom.last - 1) == "," and comma < whom.last - 1
    return Phrase(whom.first, comma) if closed and comma is not None else whom


def _further(piece: Piece, gerund: int) -> Iterator[Edit]:
    """What else somebody is accused of: “and of failing” as “and had failed”."""
    for place in range(gerund + 1, piece.last):
        is_joined = piece.line.small(place - 1) in {"and", "but", "then", "or"} or piece.line.small(place - 1) == ","
        of = piece.line.small(place) == "of"
        group = piece.line.grammar.verb_at(place + of)
        done = _participle(piece.line.small(place + of)) if group and group.shape is Shape.ING else ""
        if is_joined and done and (of or piece.line.small(place - 1) != ",") and place + of < piece.last:
            yield Edit(*piece.line.span(place, place + of + 1), f"had {done}")


def meant(
    piece: Piece, cast: Cast, phrase: Phrase, edits: Sequence[Edit]
) -> tuple[int | None, str, tuple[Message, ...]]:
    """Whom the phrase means, in words that name it, and what was read as whom."""
    passage, span = piece.line.passage, piece.line.span(phrase.first, phrase.last)
    words = piece.line.text(phrase.first, phrase.last)
    if phrase.last - phrase.first <= 2 and piece.line.small(phrase.first) in _POINTING:
        actor = antecedent(passage.actors, passage.sentences, passage.text, span[0], words)
        if actor is not None:
            return actor, cast.names[actor], (read_as(words, cast.names[actor]),)
    return head(piece.line, phrase), reworded(passage.text, *span, edits), ()


def _is_gerund_after(piece: Piece, place: int, preposition: str) -> bool:
    if piece.line.small(place) != preposition:
        return False
    after = place + 1
    while piece.line.small(after) == "not" or is_adverb(piece.line.small(after)):
        after += 1
    group = piece.line.grammar.verb_at(after)
    one_word = group is not None and (group.last == group.first + 1 or piece.line.small(after) == "having")
    return group is not None and group.shape is Shape.ING and one_word


def _participle(gerund: str) -> str:
    known = verb(gerund)
    if known is None or not known.known:
        return ""
    fitting = [word for word in forms_of(known.lemma) if (form := verb(word)) and Form.PARTICIPLE in form.forms]
    return min(fitting, key=lambda word: (not word.endswith("ed"), word), default="")


def done_or_not(piece: Piece, cast: Cast) -> Content | None:
    """“denied sending arms”, “admitted having sent arms” as the clause that is denied or admitted: “it had sent arms”."""
    group = piece.line.grammar.verb_at(piece.first)
    who, first = pronoun(cast.actors[piece.speaker]) or cast.names[piece.speaker], piece.first
    if group is None or group.shape is not Shape.ING or first + 1 >= piece.last:
        return None
    done = "" if piece.line.small(first) == "having" else _participle(piece.line.small(first))
    if not done and piece.line.small(first) != "having":
        return None
    rest = reworded(piece.line.passage.text, *piece.line.span(first + 1, piece.last))
    words = typographic(" ".join(part for part in (who, "had", done, rest) if part))
    is_denied = piece.saying.mode is Mode.DENIED
    doubt = (
        message("What was denied was turned into a clause.")
        if is_denied
        else message("What was admitted was turned into a clause.")
    )
    return Content(words, longest_quotation(piece), (doubt,))


def further_aims(piece: Piece) -> Iterator[int]:
    """The “to” of what else somebody promises or is asked: “to respect the border, to pay and to leave”."""
    for place in range(piece.first + 1, piece.last):
        verb_there = piece.line.grammar.verb_at(place)
        opens = verb_there is not None and verb_there.shape is Shape.INFINITIVE and verb_there.first == place
        before = place - 1 if piece.line.small(place - 1) not in _DENYING else place - 2
        if opens and piece.line.small(before) in {",", "and", "or"} and piece.line.small(place) == "to":
            yield place


def intended(piece: Piece, cast: Cast) -> Content | None:
    """“to send troops” as “it would send troops”, “never to send troops” as “it would never send troops”."""
    own = pronoun(cast.actors[piece.speaker]) or cast.names[piece.speaker]
    who = all_names(cast, piece.together) if piece.together else own
    if not who or piece.first + 1 >= piece.last:
        return None
    further = [Edit(*piece.line.span(place, place + 1)) for place in further_aims(piece)]
    words = reworded(piece.line.passage.text, *piece.line.span(piece.first + 1, piece.last), [*piece.asides, *further])
    before = piece.line.small(piece.first - 1)
    would = f"would {before}" if before in _DENYING else "would"
    doubt = message("What was promised was turned into a clause.")
    return Content(typographic(f"{who} {would} {words}"), longest_quotation(piece), (doubt,))
