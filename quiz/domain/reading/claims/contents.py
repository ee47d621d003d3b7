"""What was said as a clause that follows “said that”."""

from __future__ import annotations

import re
from dataclasses import replace

from quiz.domain.facts import Mode
from quiz.domain.reading.annotations import Quotation
from quiz.domain.reading.claims.blame import blamed
from quiz.domain.reading.claims.frames import JUDGED_FOR, accused, done_or_not, intended
from quiz.domain.reading.claims.indirect import indirect
from quiz.domain.reading.claims.naming import called
from quiz.domain.reading.claims.nominals import OF_NOUNS, nominal
from quiz.domain.reading.claims.pieces import Piece
from quiz.domain.reading.claims.relative import of_relative
from quiz.domain.reading.claims.requests import requested
from quiz.domain.reading.claims.said_to import said_to
from quiz.domain.reading.claims.values import Content, exact
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.statements.rewording import is_balanced

_NAMING = listed(
    "call describe refer label brand dub characterise characterize portray consider regard dismiss deem view see tout hail denounce deride decry condemn ridicule mock"
)
_CHARGES = listed(
    "report reports charge charges allegation allegations accusation accusations claim claims suggestion suggestions idea notion "
    "rumour rumours rumor rumors speculation assertion assertions complaint complaints argument arguments criticism story stories "
    "insinuation insinuations contention impression fear fears concerns"
)
_ANSWERS = listed("deny dismiss reject refute dispute rebut contradict")
_OF_DEEDS = listed("deny admit acknowledge confess concede")
_INTENT = listed("promise vow pledge threaten swear undertake")
_WARNING = listed("warn inform notify advise remind assure")
_NEAR = 3
_SPEAKERS_OWN = listed("i me my mine myself we us our ours ourselves you your yours")
# “He conceded that he had not” leaves out what another sentence tells.
_LEFT_UNSAID = listed("not had did does was were is are has have would could will")
_CONDITION = re.compile(r"(?:If|When|Unless|Once|While|Because|Although|Until|Should)\b")
"""What a comma follows where the verb of saying that stood there is left out: “If they come,” she said, “we shall go”."""
_TWO_WORDS = re.compile(
    r"“(?:(?:I|We|They|He|She|It)\s\w+ed\b|(?:I|We|They|You|He|She|It|That|There)[’'](?:m|s|re|ll|ve|d)\s)"
)

_FEWEST_WORDS = 3


def content_of(piece: Piece, cast: Cast) -> Content | None:
    """The piece as a clause; None where it is none: a question in other words, a fragment, an offer."""
    asked = requested(piece, cast)
    if asked is not None:
        return asked if is_balanced(asked.words) else None
    if (
        _asks(piece)
        or _points_at_all_before(piece)
        or (piece.lemma == "point" and piece.line.small(piece.first - 1) == "to")
    ):
        return None  # “records point to three sales”
    charge = _answered(piece)
    if charge is None:
        return None
    told = replace(piece, start=piece.line.span(charge, charge + 1)[0]) if charge else piece
    if not charge and _is_told_of_a_thing(piece):
        return None
    found = _closed(indirect(told, cast) if charge else _content(piece, cast))
    if found is None or not is_balanced(found.words) or _is_too_short(found.words):
        return None
    if found.words.rsplit(" ", 1)[-1].lower() in _LEFT_UNSAID or _is_told_of_something(piece):
        return None
    cue = piece.line.passage.text[slice(*piece.saying.cue)].lower()
    if piece.lemma == "doubt" or cue in {"doubt", "doubts"}:
        return replace(found, words=f"it was doubtful that {found.words}")
    is_denied = charge or (piece.saying.mode is Mode.DENIED and piece.lemma != "dismiss")
    return _denied(found) if is_denied else found


def _closed(found: Content | None) -> Content | None:
    """The content with the mark that closes a quotation which goes on in the next sentence: “a trap, because “we pay.””"""
    if found is None or found.sentence:
        return found
    opened = found.words.replace('"', "“") if found.words.count('"') == 1 else found.words
    is_open = opened.count("“") == opened.count("”") + 1 and opened.rfind("“") > opened.rfind("”")
    return replace(found, words=f"{opened}”") if is_open and opened.rfind("“") < len(opened) - _FEWEST_WORDS else found


def _is_too_short(words: str) -> bool:
    """Whether they say too little; a subject with its verb is enough: “Norland abstained”, ““It’s finished””."""
    fewest = _FEWEST_WORDS - (words[:1].isupper() or _TWO_WORDS.match(words) is not None)
    return len(words.split()) < fewest


def _content(piece: Piece, cast: Cast) -> Content | None:
    relative = of_relative(piece, cast) or said_to(piece, cast)
    if relative is not None:
        return relative
    if piece.lemma in JUDGED_FOR:
        judged = accused(piece, cast, "for") or blamed(piece, cast) or _judged_as(piece, cast)
        if judged is not None:
            return judged
    precedes = piece.whole is not None and piece.end <= piece.saying.cue[0]  # “A trap,” was how Dosan described it
    if (piece.lemma in _NAMING or _is_rejected_as(piece)) and not precedes:
        return called(piece, cast)
    warns_of = piece.lemma in {"warn", "complain"} and piece.line.small(piece.first - 1) in {"of", "about"}
    if piece.whole is not None and not (piece.lemma in OF_NOUNS or warns_of):
        signed = piece.has_cue and not piece.lemma  # “Fish know no borders” – skipper Tor Dahl
        says = piece.clauses or piece.rest or _is_utterance(piece.whole.text) or signed
        return _quoted(piece, piece.whole) if says else None
    if piece.lemma == "accuse":
        return accused(piece, cast)
    if piece.lemma in _INTENT and piece.line.small(piece.first) == "to":
        return intended(piece, cast)
    gerund = done_or_not(piece, cast) if piece.lemma in _OF_DEEDS else None
    return gerund or nominal(piece, cast) or indirect(piece, cast)


def _judged_as(piece: Piece, cast: Cast) -> Content | None:
    """“blasted the step as “theatre””: what is judged is called something."""
    says_what = any(piece.line.small(place) == "as" for place in range(piece.first + 1, piece.last))
    return called(piece, cast) if says_what and piece.whole is None and not piece.clauses else None


def _answered(piece: Piece) -> int | None:
    """The place behind “that” in “dismissed suggestions by its rivals that …”; 0 where no charge is answered, None where its words are not told."""
    if piece.lemma not in _ANSWERS or piece.whole is not None:
        return 0
    verb = min((clause.verb.first for clause in piece.clauses), default=piece.last)
    that = next((place for place in range(piece.first + 1, verb) if piece.line.small(place) == "that"), 0)
    told = {piece.line.small(place) for place in range(piece.first, that)}
    following = piece.line.grammar.verb_at(that + 1)
    if not told & _CHARGES or that + 1 >= piece.last:
        return 0
    return None if following and following.is_finite else that + 1  # “dismissed the report that blamed its navy”


def _is_told_of_a_thing(piece: Piece) -> bool:
    """Whether what is denied is a thing of which only a relative clause tells: “rejected a note that claimed …”."""
    if piece.lemma not in _ANSWERS or piece.whole is not None or not piece.clauses:
        return False
    verb = piece.clauses[0].verb.first
    return verb > piece.first + 1 and piece.line.small(verb - 1) in {"that", "which", "who"}


def _is_rejected_as(piece: Piece) -> bool:
    """Whether it is “rejects the step as “theatre””: what is rejected is called something."""
    is_reason = piece.line.small(piece.first - 1) == ":"  # “rejects it: nobody paid”
    return piece.lemma == "reject" and piece.saying.mode is not Mode.DENIED and not is_reason


def _points_at_all_before(piece: Piece) -> bool:
    """Whether “That” alone is the subject: “That requires a vote, she added”, which no “said that” can open."""
    following = piece.line.grammar.verb_at(piece.first + 1)
    opens = piece.first < len(piece.line.words) and piece.line.words[piece.first].text == "That"
    return opens and piece.whole is None and following is not None and following.is_finite


def _asks(piece: Piece) -> bool:
    text = piece.line.passage.text
    if piece.lemma == "demand" and piece.line.text(piece.first, piece.last).lower().startswith("to know"):
        return True
    asked = text[piece.start : piece.end].rstrip("”\"’' ").endswith("?")
    return piece.whole is None and (asked or piece.lemma in {"ask", "wonder", "question", "inquire"})


def _is_utterance(words: str) -> bool:
    """Whether the quotation is a sentence of its own, though its verb is not known."""
    return words.rstrip()[-1:] in ",.!?" and len(words.split()) >= _FEWEST_WORDS


def _denied(content: Content) -> Content:
    return replace(content, words=f"it was not true that {content.words}")


def _quoted(piece: Piece, whole: Quotation) -> Content:
    """A quotation as it stands, in quotation marks; an interrupted one in one piece."""
    text = piece.line.passage.text
    words = exact(text[max(piece.start, whole.start) : min(piece.end, whole.end)])
    if piece.rest is not None:
        mark = "," if _CONDITION.match(words) and not words.endswith(",") else ""
        words = f"{words}{mark} {exact(piece.rest.text)}"
    within = _single(words)
    ended = re.sub(r"\.’$", "’.", within)
    sentence = f"“{ended}.”" if within[-1:].isalnum() else f"“{ended}”"
    return Content(f"“{within}”", words, sentence=sentence if words[:1].isupper() else "")


def _single(words: str) -> str:
    """The words with single marks in place of double ones, as they stand inside quotation marks."""
    return re.sub(r'"([^"]*)"', r"‘\1’", words).replace("“", "‘").replace("”", "’")


def _is_told_of_something(piece: Piece) -> bool:
    """Whether somebody is warned of a thing, which is no clause: “warned the ministry of cracked pipes”."""
    if piece.lemma not in _WARNING or piece.line.small(piece.first - 1) == "that":
        return False
    of = next((place for place in range(piece.first, piece.last) if piece.line.small(place) == "of"), piece.last)
    return piece.first < of <= piece.first + _NEAR and not any(
        piece.line.small(place) in {",", ";"} for place in range(piece.first, of)
    )


def speaks_for_itself(words: str) -> bool:
    """Whether the words mean the speaker or the hearer, outside quotation marks."""
    outside = re.sub(r"“[^”]*”", " ", words)
    return bool(_SPEAKERS_OWN.intersection(re.findall(r"[a-z]+", outside.lower())))
