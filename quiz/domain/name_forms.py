"""What else an actor is called when somebody types its name: a surname, “Mr Lapshin”, “Valletta Treaty”, an acronym.

A short form counts wherever it is nobody else's among the actors beside it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

from quiz.domain.facts import Actor, ActorKind
from quiz.domain.mentions import by_own_names
from quiz.domain.names import folded
from quiz.domain.wording import is_description

_PREFIX = re.compile(r"^(?:[Aa]l|[Ee]l)-(?=[A-Z])")
_PACT = (
    r"(?:Treaty|Pact|Accord|Convention|Protocol|Compact|Agreement|Charter|Arrangement|Guarantee|Declaration|Commitment"
    r"|Moratorium|Covenant|Memorandum|Concord|Pledge)"
)
_OF_A_PLACE = re.compile(rf"(?:.* )?({_PACT}) of ((?:(?:the )?[A-Z][\w’'-]*)(?: [A-Z][\w’'-]*)*)")
_ON_A_MATTER = re.compile(rf"(.+ {_PACT}) (?:on|for|against|concerning) .+")
_WITH_A_MATTER = re.compile(rf"([A-Z][\w’'-]+(?: (?!Free\b)[A-Z][\w’'-]+)?) [A-Z][\w’'-]* ({_PACT})")
_SAYS_WHAT_FOR = re.compile(
    r"(?:Mutual|Collective|Common|General|Joint|Treaty|United|Central|North\w*|South\w*|East\w*|West\w*)\b"
)
_TITLE = re.compile(
    r"(?:(?:prime|foreign|defen[cs]e|interior|finance|energy|deputy|vice|former|acting) )*"
    r"(?:mr|mrs|ms|miss|mx|dr|doctor|prof|professor|sir|dame|lord|lady|king|queen|prince|princess|president|minister"
    r"|premier|chancellor|senator|general|colonel|major|captain|admiral|ambassador|governor|judge|secretary"
    r"|chair(?:man|woman|person)|spokes(?:man|woman|person)) (?=\w)"
)
_SAYS_ONLY_WHAT_IT_IS = re.compile(rf"{_PACT}|Organi[sz]ation|Alliance|Ministry|Government|Office|Department")
_LEAST_ACRONYM = 3  # letters


def right_names(actor: Actor, beside: Iterable[Actor], text: str = "") -> tuple[str, ...]:
    """The actor's names, its own first, and each short form that is no one else's among the actors beside it.

    A form that depends on how the story writes counts only where its text is given; “the Treaty” answers no “which treaty”.
    """
    others = (other for other in beside if other.key != actor.key)
    theirs = {folded(name) for other in others for name in (*other.names, *_forms(other, text))}
    own = [*actor.aliases, *_forms(actor, text)] if actor.kind is ActorKind.PERSON else _forms(actor, text)
    always = [actor.name] if actor.kind is ActorKind.PERSON else by_own_names(actor).names
    return tuple(dict.fromkeys([*always, *(form for form in own if folded(form) not in theirs)]))


def namesakes(actor: Actor, beside: Iterable[Actor], text: str = "") -> tuple[str, ...]:
    """The full names of others who are called by a short form of the actor's."""
    own = {folded(form) for form in _forms(actor, text)}
    return tuple(
        other.name
        for other in beside
        if other.key != actor.key and own & {folded(name) for name in (*other.names, *_forms(other, text))}
    )


def untitled(typed: str) -> str:
    """A folded name without the title in front: “mr lapshin”, “prime minister berg”."""
    bare = typed
    while found := _TITLE.match(bare):
        bare = bare[found.end() :]
    return bare


def is_shared(typed: str, accepted: Iterable[str], others: Collection[str]) -> bool:
    """Whether what is typed, folded, ends a right name and the name of another as well: there are two Phiris."""
    return _ends(typed, accepted) and _ends(typed, others)


def _ends(typed: str, names: Iterable[str]) -> bool:
    return any(folded(name).endswith(f" {typed}") for name in names)


@lru_cache(maxsize=4096)
def _forms(actor: Actor, text: str) -> tuple[str, ...]:
    """Kept, since every question about an actor asks for the forms of all others beside it."""
    if is_description(actor) or actor.kind is ActorKind.COUNTRY:
        return ()
    if actor.kind is ActorKind.PERSON:
        return tuple(_of_a_person(actor, text))
    return tuple(form for name in actor.names for form in _of_a_body(name, text))


def _of_a_person(actor: Actor, text: str) -> Iterator[str]:
    """The surname, of two words too, and the given name where the story calls its bearer by it alone."""
    words = actor.name.split()
    for first in range(1, len(words)):
        yield " ".join(words[first:])
    if len(words) > 1 and (bare := _PREFIX.sub("", words[-1])) != words[-1]:
        yield bare
    alone = rf"(?<!\w){re.escape(words[0])}(?![\w’'-]*\w)(?! {re.escape(words[1])})" if len(words) > 1 else ""
    if alone and words[0] in text and re.search(alone, text):
        yield words[0]


def _of_a_body(name: str, text: str) -> Iterator[str]:
    """“Valletta Treaty” for the Treaty of Valletta, “Banjul Convention” for one on landmines, what the story calls “the CMST”."""
    if found := _OF_A_PLACE.fullmatch(name):
        yield f"{found[2]} {found[1]}"
        yield f"{found[1]} of {found[2]}"
    if found := _ON_A_MATTER.fullmatch(name):
        yield found[1]
        name = found[1]
    if (found := _WITH_A_MATTER.fullmatch(name)) and not _SAYS_WHAT_FOR.match(name):
        yield f"{found[1]} {found[2]}"
    initials = "".join(re.findall(r"\b[A-Z]", name))
    if len(initials) >= _LEAST_ACRONYM and re.search(rf"\b{initials}\b", text):
        yield initials
    if called := _called_in_short(name, text):
        yield called


def _called_in_short(name: str, text: str) -> str:
    """The last word of a name where the story says it with “the” and a capital: “the Ledger”."""
    last = name.split()[-1]
    if " " not in name or not last[:1].isupper() or _SAYS_ONLY_WHAT_IT_IS.fullmatch(last):
        return ""
    return last if re.search(rf"\b[Tt]he {re.escape(last)}(?![\w-]| [A-Z])", text) else ""
