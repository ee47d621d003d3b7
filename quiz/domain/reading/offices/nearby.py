"""Whose an office is that the words beside the name do not say: “President | Ada Berg |” of the state told of just before."""

from __future__ import annotations

from dataclasses import replace

from quiz.domain.facts import ActorKind
from quiz.domain.reading.annotations import Mention
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.offices.phrases import Role
from quiz.domain.reading.offices.words import is_one_of_a_kind
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.parties import head

_REACHING = frozenset(["of", "for", "at", "in", "former", "ex", "'s", "’s"])


def lacks_owner(role: Role) -> bool:
    """Whether it is an office that nobody holds but for some state or body, and the words do not say for which."""
    words = _words(role)
    return role.of is None and is_one_of_a_kind(words) and not _REACHING.intersection(words)


def owned(line: Line, cast: Cast, role: Role, holder: int, place: int) -> Role | None:
    """The role with whose it is: the holder’s state, else the only state told of just before; None where neither is known."""
    if not lacks_owner(role):
        return role
    state = None if _is_of_a_body(role) else cast.country_of(holder)
    if state is None:
        state = _told_before(line, cast, place, ActorKind.ALLIANCE if _is_of_a_body(role) else ActorKind.COUNTRY)
    if state is None or state == holder or _is_held_by_another(cast, role, holder, state):
        return None
    words = role.words.split(" ", 1)[1]
    return replace(role, words=f"the {words} of {cast.names[state]}", of=state, is_read=True)


def _is_held_by_another(cast: Cast, role: Role, holder: int, state: int) -> bool:
    """Whether the text gives that office of that state to somebody else: “U.S. President Bill Clinton” and “President Clerides”."""
    office = {*_words(role)}
    others = (one for index, one in enumerate(cast.actors) if index != holder and cast.country_of(index) == state)
    return any(office <= {*held.lower().split()} for one in others for held in one.roles)


def _words(role: Role) -> list[str]:
    return role.words.lower().replace("-", " ").split()[1:]


def _is_of_a_body(role: Role) -> bool:
    return {"secretary", "general"} <= {*_words(role)}


def _told_before(line: Line, cast: Cast, place: int, kind: ActorKind) -> int | None:
    """The only one of that kind named before in the sentence, else in the sentence before it."""
    for mentions in (line.mentions(0, place), _in_sentence_before(line)):
        named = {mention.actor for mention in mentions if cast.actors[mention.actor].kind is kind}
        if named:
            return named.pop() if len(named) == 1 and not _acts_on(line, named, place) else None
    return None


def _in_sentence_before(line: Line) -> tuple[Mention, ...]:
    index = line.sentence.index
    if not index:
        return ()
    before = line.passage.sentences[index - 1]
    if "\n" in line.passage.text[before.end : line.sentence.start]:
        return ()  # a paragraph begins anew
    return line.passage.actors.inside(before.start, before.end)


def _acts_on(line: Line, named: set[int], place: int) -> bool:
    """Whether it does something to the one at that place, and so is hardly his: “Norland thanked President …”."""
    subjects = (clause.subject for clause in line.clauses if clause.subject and clause.verb.first < place)
    return any(head(line, subject) in named for subject in subjects if subject.last <= place)
