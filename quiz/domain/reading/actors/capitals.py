"""Whether a capital stands for its state or is the place: “Minsk and Yerevan are allies”, “recalled to Yerevan”."""

from __future__ import annotations

from quiz.domain.reading.actors.lines import Line
from quiz.domain.reading.actors.sorts import Naming
from quiz.domain.reading.annotations import MentionForm
from quiz.domain.reading.gazetteer.tables import words

_WHERE = words(
    "a an in at near around outside inside across within through via into towards toward throughout downtown central suburban leaving left reached visited visiting visit entered"
)
_MOVING = words("""
called convened recalled return returned returns returning flew fly flying flies travelled traveled travel travels travelling went go goes going come came comes arrived arrive arrival drove drive sailed moved
move moving brought bring took take sent send summoned fled flee headed heading trip visit journey flight flights way train road convoy dispatched ambassador envoy invited escorted deported evacuated
""")
_GIVING = words(
    "offered offer offers sold sell gave give promised supplied deliveries delivered supply sale sales exports close loyal ally support aid message warning appeal note letter according"
)
_PLACE_AFTER = words(
    "suburb region street airport area district based-in university square stadium museum hotel office headquarters residents streets protests airport conference summit meeting"
)
_AFTER_DATELINE = frozenset({",", "(", "–", "—", "-", ".", "/", ""})
_CLOSING = frozenset({".", "!", "?", "…", "”", '"'})
_SHORTEST = 3
_PARTS = words("city capital streets outskirts centre center north south east west km kilometres kilometers miles")
_LOOKING_BACK = 8
_LONGEST_DATELINE = 12


def form_of_capital(line: Line, naming: Naming) -> MentionForm:
    """Whether that naming of a capital means the state or the place."""
    before, after = line.word(naming.first - 1).lower(), line.word(naming.last).lower()
    if before in _WHERE or after in _PLACE_AFTER or after == "-" or _is_dateline(line, naming):
        return MentionForm.PLACE
    if before in {"to", "from", "for"} and _moves(line, naming.first - 1, before):
        return MentionForm.PLACE
    if line.word(naming.first - 2).lower() in _PARTS:
        return MentionForm.PLACE
    return MentionForm.CAPITAL


def _is_dateline(line: Line, naming: Naming) -> bool:
    """“MANILA (Reuters) —”, or a line that is only the name of the place."""
    after = line.word(naming.last)
    alone = naming.name.isupper() or len(line.tokens) < _SHORTEST
    if naming.first == 0 and after == ":" and line.word(len(line.tokens) - 1) in _CLOSING:
        return True  # “Lima: Peru closed its border.”
    return _is_before_news(line, naming) or (naming.first == 0 and alone and after in _AFTER_DATELINE)


def _is_before_news(line: Line, naming: Naming) -> bool:
    """“Nairobi, 3 May (Reuters) – Peru and …”: whether only names, days and marks stand around it up to a dash."""
    if naming.first > _LONGEST_DATELINE:
        return False
    opening = line.words(0, _LONGEST_DATELINE)
    dash = next((at for at, word in enumerate(opening) if word in {"–", "—"}), 0)
    is_dateline = not any(word[0].islower() or word == "." for word in opening[:dash])
    return naming.last <= dash and is_dateline and line.word(dash + 1)[:1].isupper()


def _moves(line: Line, at: int, link: str) -> bool:
    """Whether the nearest word of moving or giving before “to” or “from” is one of moving."""
    for word in reversed(line.words(at - _LOOKING_BACK, at)):
        if word.lower() in _GIVING:
            return False
        if word.lower() in _MOVING:
            return True
        if word in {",", ";", ":"}:
            break
    return False
