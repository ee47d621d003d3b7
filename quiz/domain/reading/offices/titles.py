"""Roles beside a name: titles in front of it, and phrases between commas before or after it."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.facts import ActorKind
from quiz.domain.messages import joined, message
from quiz.domain.reading.annotations import Confidence, Mention
from quiz.domain.reading.clauses import Phrase, phrase_before
from quiz.domain.reading.clauses.articles import is_one_of_a_kind
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.gazetteer.heads import ORGANS
from quiz.domain.reading.gazetteer.titles import HONORIFICS
from quiz.domain.reading.offices.callings import by_calling, is_modifier
from quiz.domain.reading.offices.holding import Holding
from quiz.domain.reading.offices.nearby import owned
from quiz.domain.reading.offices.phrases import Role, role_in
from quiz.domain.reading.offices.title_places import (
    LINKS,
    is_title_of_next,
    owner_start,
    past_ranks,
    title_start,
)
from quiz.domain.reading.offices.words import HEADS, TIMES, WITHIN_TITLES
from quiz.domain.reading.statements.lines import Line

_STOPS = frozenset([",", ";", ".", ":", "–", "—", ")", "(", "who", "whose", "which", "said", "says", '"', "“", "”", ""])
_HONORIFICS = frozenset(word.lower() for word in HONORIFICS)
_LONGEST_LEAD = 12
_OPENING = frozenset(["the", "its", "his", "her", "their"])
_OWNING = frozenset(["its", "his", "her", "their"])
_LONGEST_PHRASE = 18
_LONGEST_NAME = 5


def beside_names(line: Line, cast: Cast) -> Iterator[Holding]:
    """The roles that stand right beside a name, in the order of the names."""
    for mention in line.mentions(0, len(line.words)):
        if cast.actors[mention.actor].name.split()[-1].islower():
            continue  # “the commission’s secretary” is described, not named
        if cast.actors[mention.actor].kind is ActorKind.PERSON:
            yield from _title(line, cast, mention)
        yield from by_calling(line, cast, mention)
        yield from _phrase_before(line, cast, mention)
        yield from _phrase_after(line, cast, mention)


def _title(line: Line, cast: Cast, mention: Mention) -> Iterator[Holding]:
    """“Armenian Prime Minister | Nikol Pashinyan”, “Foreign Minister | Sergei Lavrov | of Russia”."""
    name, end = line.place_of(mention.start), line.place_of(mention.end)
    last = _past_place(line, past_ranks(line, name))
    title = title_start(line, last)
    if title == last or not any(line.small(place) in HEADS for place in range(title, last)):
        return
    if is_modifier(line, title - 1) and not (title > 1 and line.words[title].is_capitalised):
        return  # “a fisheries policy | chief”
    if title > 0 and line.words[title - 1].text in ORGANS and not line.mentions(title - 1, title):
        return  # “the Union (EU) Commission | Chairman”
    first = owner_start(line, title)
    if _is_of_another(line, first):
        return
    role = role_in(line, cast, first, past_ranks(line, name), mention.actor)
    if role is None:
        return
    owner = None if role.of is not None else _owner_after(line, end)
    if owner is not None:
        named = _definite(role.words) if is_one_of_a_kind(role.words.lower().split()[1:]) else role.words
        role, end = Role(f"{named} of {cast.names[owner.actor]}", owner.actor), line.place_of(owner.end)
    yield from _owned(line, cast, mention, role, first, end)


def _is_of_another(line: Line, first: int) -> bool:
    """Whether the title is that of whom the person serves: “spokesman for the | Ostian president | Ada Berg”."""
    link = first - 1 - (line.small(first - 1) == "the")
    return line.small(link) in {"for", "to"} and line.small(link - 1) in HEADS and link > 0


def _past_place(line: Line, last: int) -> int:
    """Where the title ends, without where it is held: “special envoy | for Norland|”."""
    place = line.mentions(max(0, last - _LONGEST_NAME), last)
    if not place or place[-1].end != line.words[last - 1].end or line.is_person(place[-1].actor):
        return last
    link = line.place_of(place[-1].start) - 1
    link -= line.small(link) == "the"
    return link if line.small(link) in {"to", "for", "in"} and line.small(link - 1) in HEADS else last


def _owner_after(line: Line, end: int) -> Mention | None:
    if line.small(end) != "of":
        return None
    after = line.mentions(end + 1, min(end + 5, len(line.words)))
    return after[0] if after and line.place_of(after[0].start) in {end + 1, end + 2} else None


def _definite(words: str) -> str:
    return "the " + words.split(" ", 1)[1]


def _owned(line: Line, cast: Cast, mention: Mention, role: Role, first: int, end: int) -> Iterator[Holding]:
    """The role, of the state that the person belongs to where the words beside the name do not say whose it is."""
    confidence = Confidence.HIGH
    why = message("The title stands before the name: “{words}”.", words=line.text(first, end))
    country = cast.country_of(mention.actor)
    if role.of is None and country is not None:
        role = Role(f"{_definite(role.words)} of {cast.names[country]}", country)
        confidence = Confidence.MEDIUM if _is_told_near(line, country, mention) else Confidence.LOW
        why = joined(why, message("Which country it is was read elsewhere in the text."))
    elif role.of is None:
        confidence = Confidence.LOW
        why = joined(why, message("Whose it is the text does not say here."))
    found = owned(line, cast, role, mention.actor, first)
    if found is not None:
        linked = "was" if "then" in {line.small(first), line.small(first - 1)} else "is"
        yield Holding(mention.actor, found.words, found.of, first, end, confidence, why, linked, is_aside=True)


def _is_told_near(line: Line, country: int, mention: Mention) -> bool:
    """Whether the country is named in the person's own paragraph, before the name."""
    paragraph = line.passage.text.rfind("\n", 0, mention.start) + 1
    return any(each.actor == country for each in line.passage.actors.inside(paragraph, mention.end))


def _phrase_after(line: Line, cast: Cast, mention: Mention) -> Iterator[Holding]:
    """“Ilham Aliyev, | the President of Azerbaijan|,”."""
    name, end = line.place_of(mention.start), line.place_of(mention.end)
    end = _past_home(line, end)
    if line.small(end) not in {",", "("}:
        return
    is_bracketed, begin = line.small(end) == "(", end + 1
    if line.small(begin).isdigit() and line.small(begin + 1) == ",":
        begin += 2  # “Ada Berg, 54, the foreign minister, …”
    last = _phrase_end(line, begin)
    is_closed = line.small(last) in _STOPS - {
        "said",
        "says",
    }  # “Sweden, the newspaper wrote, …” is no phrase of its own
    is_closed = is_closed and (not is_bracketed or line.small(last) == ")")
    if is_closed and is_title_of_next(line, begin, last):
        return
    role = role_in(line, cast, begin, last, mention.actor) if is_closed and last > begin else None
    found = owned(line, cast, role, mention.actor, name) if role else None
    if role is not None and found is not None:
        why = message("A phrase beside the name says so: “{words}”.", words=line.text(begin, last))
        linked = "was" if line.small(begin) == "then" else "is"
        sureness = _sureness(role, found)
        yield Holding(mention.actor, found.words, found.of, name, last, sureness, why, linked, is_aside=True)


def _past_home(line: Line, end: int) -> int:
    """Past where somebody comes from: “Senator Ada Berg | of Norland|, the chair of …”."""
    home = line.mentions(end + 1, min(end + _LONGEST_NAME, len(line.words)))
    if line.small(end) not in {"of", "from"} or end + 1 >= len(line.words):
        return end
    if home and line.place_of(home[0].start) == end + 1:
        return line.place_of(home[0].end)
    return end + 2 if line.words[end + 1].is_capitalised and line.small(end + 2) == "," else end


def _phrase_end(line: Line, first: int) -> int:
    last = first
    while last - first < _LONGEST_PHRASE and line.small(last) not in _STOPS:
        group = line.grammar.verb_at(last)
        if group is not None and group.is_finite:
            break
        last += 1
    return last


def _phrase_before(line: Line, cast: Cast, mention: Mention) -> Iterator[Holding]:
    """“|The country’s president|, Ilham Aliyev,”."""
    name, end = _with_honorific(line, line.place_of(mention.start)), _past_home(line, line.place_of(mention.end))
    if line.small(name - 1) != "," or line.small(end) not in {",", "", ".", ")", "("}:
        return
    for phrase in _phrases_to(line, name - 1):
        if _is_beside_another(line, phrase):
            return
        role = role_in(line, cast, phrase.first, phrase.last, mention.actor)
        found = owned(line, cast, role, mention.actor, phrase.first) if role else None
        if role is not None and found is not None:
            why = message("A phrase beside the name says so: “{words}”.", words=line.text(phrase.first, phrase.last))
            sureness = _sureness(role, found)
            yield Holding(mention.actor, found.words, found.of, phrase.first, end, sureness, why, is_aside=True)
            return


def _is_beside_another(line: Line, phrase: Phrase) -> bool:
    """Whether it tells of the person before it: “Ada Berg, | then director of the agency |, Norex”."""
    comma = phrase.first - 1 - (line.small(phrase.first - 1) in TIMES)
    named = line.mentions(max(0, comma - _LONGEST_NAME), comma) if line.small(comma) == "," else ()
    return bool(named) and named[-1].end == line.words[comma - 1].end and line.is_person(named[-1].actor)


def _phrases_to(line: Line, comma: int) -> Iterator[Phrase]:
    """The noun phrases that may end there, the surest first, then the longest: “by | the head of the agency|, …”."""
    phrase = phrase_before(line.grammar, comma)
    if phrase is not None:
        yield phrase
    first, begins = comma, list[int]()
    while first and comma - first < _LONGEST_LEAD and _goes_on(line, first - 1):
        first -= 1
        is_begun = line.small(first) in _OPENING or bool(_named_from(line, first))
        is_part = line.small(first - 1) in LINKS and line.small(first - 2) in WITHIN_TITLES
        if is_begun and not (is_part or (line.small(first - 1) == "and" and line.small(first) not in _OWNING)):
            begins.append(first)
    yield from (Phrase(begin, comma) for begin in reversed(begins))


def _goes_on(line: Line, place: int) -> bool:
    return line.small(place) not in _STOPS and line.grammar.verb_at(place) is None


def _named_from(line: Line, place: int) -> bool:
    return any(mention.start == line.words[place].start for mention in line.mentions(place, place + 1))


def _with_honorific(line: Line, name: int) -> int:
    """Where “Dr Ana Pelu” begins."""
    name = past_ranks(line, name)
    before = name - 1 - (line.small(name - 1) == ".")
    is_title = line.small(before) in _HONORIFICS or (line.small(before) in HEADS and line.words[before].is_capitalised)
    return before if before >= 0 and is_title else name


def _sureness(role: Role, found: Role) -> Confidence:
    if found is not role:
        return Confidence.LOW  # whose it is was read from the words around
    return Confidence.MEDIUM if role.of is None or role.is_read else Confidence.HIGH
