"""Read the text of a ``.story`` file: its header, its sections and its actors."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from quiz.domain.facts import Actor, ActorKind, Fact
from quiz.domain.formats.story_text.fact_blocks import Block, Known, fact_of, one_of
from quiz.domain.formats.story_text.lines import Line, Numbered, Problems, checked_key, filled, named
from quiz.domain.formats.story_text.values import ACTORS, FACTS, HEADER, TEXT, StoryFile
from quiz.domain.reading.sentences import split

_REQUIRED = ("slug", "title", "language")


def read(text: str) -> StoryFile:
    """The story in the text of a ``.story`` file. Raises StoryFormatError with all problems of the file."""
    problems = Problems()
    sections = _sections(_file_lines(text), problems)
    header = _header(sections[""], problems)
    body = _body(sections[TEXT], problems)
    actors = _actors(sections[ACTORS], problems)
    facts = _facts(sections[FACTS], Known(body, split(body), actors), problems)
    problems.raise_if_any()
    return StoryFile(
        slug=header["slug"],
        title=header["title"],
        publisher=header.get("publisher", ""),
        published=_day(header.get("published", "")),
        language=header["language"],
        summary=header.get("summary", ""),
        text=body,
        actors=tuple(actors.values()),
        facts=facts,
    )


def _file_lines(text: str) -> list[str]:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _sections(lines: Sequence[str], problems: Problems) -> dict[str, Numbered]:
    """The numbered lines under each section's name, those of the header under the empty name."""
    sections: dict[str, Numbered] = {"": []}
    current = ""
    for number, line in enumerate(lines, 1):
        if not line.startswith("=="):
            sections[current].append((number, line))
            continue
        with problems.of(number):
            current = _section_name(line, sections)
            sections[current] = []
    for name in (TEXT, ACTORS, FACTS):
        if name not in sections:
            problems.add(len(lines), f"There is no section “== {name} ==”.")
            problems.raise_if_any()
    return sections


def _section_name(line: str, sections: Mapping[str, Numbered]) -> str:
    name = line.strip().removeprefix("==").removesuffix("==").strip()
    if name in sections:
        msg = f"There is a section “{name}” already."
        raise ValueError(msg)
    if name not in (TEXT, ACTORS, FACTS):
        msg = (
            f"There is no section “{name}”; sections are {TEXT}, {ACTORS} and {FACTS}. Put a backslash before a line of "
            "the story that begins with “==”."
        )
        raise ValueError(msg)
    return name


def _header(lines: Numbered, problems: Problems) -> dict[str, str]:
    header: dict[str, str] = {}
    for line in named(lines, problems):
        with problems.of(line.number):
            _refuse_a_strange_name(line, header)
            header[line.name] = line.value
            _check_value(line)
    for name in _REQUIRED:
        if not header.get(name):
            problems.add(1, f"The header needs a line “{name}: …”.")
    return header


def _refuse_a_strange_name(line: Line, header: Mapping[str, str]) -> None:
    if line.name not in HEADER:
        msg = f"The header has no “{line.name}”; it has {', '.join(HEADER)}."
        raise ValueError(msg)
    if line.name in header:
        msg = f"The header has a line “{line.name}” already."
        raise ValueError(msg)


def _check_value(line: Line) -> None:
    if line.name == "slug" and line.value:
        checked_key(line.value)
    if line.name == "published":
        _day(line.value)


def _day(value: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(value) if value else None
    except ValueError:
        msg = f"“{value}” is not a day; write it like 2024-06-14, or leave it empty where it is not known."
        raise ValueError(msg) from None


def _body(lines: Numbered, problems: Problems) -> str:
    text = "\n".join(line.removeprefix("\\") for _, line in lines).strip("\n")
    if not text.strip():
        problems.add(lines[0][0] if lines else 1, "The story has no text.")
    return text


def _actors(lines: Numbered, problems: Problems) -> dict[str, Actor]:
    actors: dict[str, Actor] = {}
    owners: dict[str, str] = {}
    for number, line in filled(lines):
        with problems.of(number):
            actor = _actor(line)
            _refuse_a_taken_name(actor, actors, owners)
            actors[actor.key] = actor
    return actors


def _actor(line: str) -> Actor:
    key, *rest = (part.strip() for part in line.split("|"))
    if len(rest) not in {2, 3} or not rest[1]:
        msg = f"“{line.strip()}” is not an actor; write “key | kind | name | alias; alias”."
        raise ValueError(msg)
    aliases = [alias.strip() for alias in rest[2].split(";")] if len(rest) == 3 else []
    kind = one_of(ActorKind, rest[0], "kind of actor")
    return Actor(checked_key(key), rest[1], kind, tuple(alias for alias in aliases if alias))


def _refuse_a_taken_name(actor: Actor, actors: Mapping[str, Actor], owners: dict[str, str]) -> None:
    if actor.key in actors:
        msg = f"There is an actor “{actor.key}” already."
        raise ValueError(msg)
    for name in actor.names:
        owner = owners.setdefault(name.casefold(), actor.key)
        if owner != actor.key:
            msg = f"“{name}” already stands for “{owner}”; a name stands for one actor only."
            raise ValueError(msg)


def _facts(lines: Numbered, known: Known, problems: Problems) -> tuple[Fact, ...]:
    facts = (fact_of(block, known, problems) for block in _blocks(lines, problems))
    return tuple(fact for fact in facts if fact)


def _blocks(lines: Numbered, problems: Problems) -> list[Block]:
    blocks: dict[str, Block] = {}
    block: Block | None = None
    for line in named(lines, problems):
        with problems.of(line.number):
            if line.name == "fact":
                block = Block(line.number, line.value)
                _refuse_a_taken_key(block, blocks)
                blocks[block.key] = block
            elif block is None:
                msg = f"The line “{line.name}” belongs to no fact; begin a fact with “fact: its-key”."
                raise ValueError(msg)
            else:
                block.add(line)
    return list(blocks.values())


def _refuse_a_taken_key(block: Block, blocks: Mapping[str, Block]) -> None:
    if checked_key(block.key) in blocks:
        msg = f"There is a fact “{block.key}” already."
        raise ValueError(msg)
