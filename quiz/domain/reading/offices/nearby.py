"""Whose an office is that the words beside the name do not say: “President | Ada Berg |” of the state told of just before."""

from __future__ import annotations

import re
from dataclasses import replace

from quiz.domain.facts import ActorKind
from quiz.domain.reading.actors.references import antecedent
from quiz.domain.reading.annotations import Mention, Saying
from quiz.domain.reading.clauses import Tense
from quiz.domain.reading.clauses.articles import is_one_of_a_kind
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.duties.envoys import met_as_counterparts
from quiz.domain.reading.offices.phrases import Role
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.parties import head

_LANDS = frozenset(["country", "nation", "government", "republic", "kingdom"])
_FORETELLING = listed(
    "warn warned warns warning predict predicted predicts fear feared fears expect expected expects doubt doubted doubts "
    "accuse accused accuses suspect suspected suspects allege alleged alleges hope hoped hopes claim claimed claims"
)
_HAVING = frozenset(["have", "get"])  # “Norland has a new president, …”
_OF_A_PORTFOLIO = re.compile(r"\bof (?:state|staff)\b")
_REACHING = frozenset(
    ["of", "opposition", "party", "junta", "rebel", "militia", "pope", "for", "at", "in", "former", "ex", "'s", "’s"]
)


def lacks_owner(role: Role) -> bool:
    """Whether it is an office that nobody holds but for some state or body, and the words do not say for which."""
    words = _words(role)
    reaching = _OF_A_PORTFOLIO.sub("", " ".join(words)).split()
    is_owned = any(word.endswith(("'s", "’s")) for word in words) or _REACHING.intersection(reaching)
    return role.of is None and is_one_of_a_kind(words) and not is_owned


def owned(line: Line, cast: Cast, role: Role, holder: int, place: int) -> Role | None:
    """The role with whose it is: the holder’s state, else the only state told of just before; None where neither is known."""
    if not lacks_owner(role):
        return role
    state = None if _is_of_a_body(role) else cast.country_of(holder)
    if state is None:
        state = _told_before(line, cast, place, ActorKind.ALLIANCE if _is_of_a_body(role) else ActorKind.COUNTRY)
    if state is None and not _is_of_a_body(role):
        state = _spoken_for(line, cast, holder) or _of_dateline(line, cast, place)
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
    own, before = line.mentions(0, place), _in_sentence_before(line)
    for mentions, is_own in ((own, True), (before, False)):
        told = [mention for mention in mentions if cast.actors[mention.actor].kind is kind]
        named = {mention.actor for mention in told}
        if named:
            is_other = bool(named & met_as_counterparts(line.passage, line.sentence)) or (
                is_own and any(_is_dealt_with(line, mention) for mention in told)
            )
            return named.pop() if len(named) == 1 and not is_other and not _acts_on(line, named, place) else None
    return None


def _is_dealt_with(line: Line, mention: Mention) -> bool:
    """Whether others deal with that one: “talks with | Norland | since President Ada Berg took office”."""
    return line.small(line.place_of(mention.start) - 1) in {"with", "against"}


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
    begun = [clause.subject for clause in line.clauses if clause.subject is not None]
    if any(subject.first <= place < subject.last for subject in begun):
        return False
    acting = (clause for clause in line.clauses if clause.verb.lemma not in _HAVING and clause.verb.first < place)
    subjects = (clause.subject for clause in acting if clause.subject)
    return any(head(line, subject) in named for subject in subjects if subject.last <= place)


def _spoken_for(line: Line, cast: Cast, holder: int) -> int | None:
    """The state in whose name the holder speaks: “Norland will send ships, President | Ada Berg | said”, “said the country …”."""
    for saying in (saying for saying in line.sayings if saying.speaker == holder):
        begun = [clause for clause in line.clauses if saying.start <= line.words[clause.verb.first].start < saying.end]
        if not begun or begun[0].subject is None or not begun[0].has_own_subject:
            continue
        subject, verb = begun[0].subject, begun[0].verb
        named = head(line, subject)
        is_pledge = verb.tense is Tense.FUTURE or "would" in {
            line.small(place) for place in range(verb.first, verb.last)
        }
        if (
            is_pledge
            and named is not None
            and cast.actors[named].kind is ActorKind.COUNTRY
            and _is_pledging(line, saying)
        ):
            return named
        if line.small(subject.first) == "the" and line.small(subject.first + 1) in _LANDS:
            words, (start, _) = line.text(subject.first, subject.last), line.span(subject.first, subject.last)
            return antecedent(line.passage.actors, line.passage.sentences, line.passage.text, start, words)
    return None


def _is_pledging(line: Line, saying: Saying) -> bool:
    """Whether the speaker says what his own side does, and does not warn of what another might."""
    return _FORETELLING.isdisjoint(line.passage.text[slice(*saying.cue)].lower().split())


def _of_dateline(line: Line, cast: Cast, place: int) -> int | None:
    """The state where the story was written, if nothing else was named before: “OSTBURG — President | Ada Berg | said”."""
    before = line.passage.actors.inside(line.sentence.start, line.words[0].start)
    states = {mention.actor for mention in before if cast.actors[mention.actor].kind is ActorKind.COUNTRY}
    return states.pop() if len(states) == 1 and not line.mentions(0, place) else None
