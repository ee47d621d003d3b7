"""Speech without a verb of saying: according to X, as reported by X, in X’s view, a headline’s “– X” and “X: …”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.facts import Mode
from quiz.domain.reading.clauses import Phrase, owner_before, phrase_before
from quiz.domain.reading.clauses.words import DETERMINERS, POSSESSIVES, is_adverb, listed
from quiz.domain.reading.speech.attributed import Attributed, trimmed
from quiz.domain.reading.speech.contents import opens_quotation
from quiz.domain.reading.speech.cues import DOCUMENTS, VERBS
from quiz.domain.reading.speech.embedded import rest_of_relative
from quiz.domain.reading.speech.endings import carries_on, ends_after
from quiz.domain.reading.speech.halves import begins_before_source
from quiz.domain.reading.speech.sources import accepted, source_after, source_before
from quiz.domain.reading.speech.units import Unit

_REPORTED = listed(
    "reported noted stated announced described claimed told revealed explained confirmed mentioned put seen"
)
_AS_X_REPORTED = listed(
    "reported reports noted notes stated said says put puts revealed explained wrote observed predicted warned pointed sees see saw "
    "tells argued admitted acknowledged recalled conceded"
)
_USED = listed("likes liked loves loved used")  # “as the general liked to say”
_VIEWS = listed(
    "view opinion words account telling estimate reading judgement judgment eyes mind book assessment reckoning calculation "
    "perspective standpoint viewpoint interpretation"
)
_FEWEST_WORDS = 3
_LONGEST_SOURCE = 25
_LONGEST_SIGNATURE = 120
_APPOSED = re.compile(r",\s(?:(?:[A-Z][\w.’'-]*\s?){1,4}|(?:which|who|whose|an?)\s[^,;:“\"]{2,90}),")
_PARTING = re.compile(r",|:(?=\s)")
_TITLE_DASH = re.compile(r"\s[–—-]\s(?P<source>[A-Z][\w.&’']*(?:\s[A-Z][\w.&’']*){0,3})$")
_SIGNED = re.compile(
    r"[”\"»]\s*[–—―-]+\s*(?P<source>(?:[a-z][\w-]+\s){0,4}[A-Z][\w.&’'-]*(?:\s[\w.&’'-]+){0,5})"
    r"(?:,\s(?:on|in|to|at|speaking|after)\s[^,;:“\"]{2,60})?\W*$"
)
_SHOWN = re.compile(
    r",\s(?P<source>(?:[A-Z][\w’'-]*\s){1,5}?)(?P<cue>Says?|Shows?|Finds?|Warns?|Claims?|Reveals?|Suggests?|Reports?)$"
)
_OPENED = re.compile(r"(?P<source>(?:[A-Z][\w’'-]+\s){0,3}[A-Z][\w’'-]+):\s(?![“‘\"'])")
_TRANSCRIPT = re.compile(r"[“\"]?(?P<source>[A-Z][A-Z.’' -]{2,30}):\s")


def lead_ins(unit: Unit) -> Iterator[Attributed]:
    """What such words attribute in the unit, in order."""
    yield from _signed(unit)
    for place in range(len(unit.grammar.words)):
        if not unit.is_quoted(place):
            cue = _cue_at(unit, place)
            found = _attributed(unit, *cue) if cue else None
            if found is not None:
                yield found


def _cue_at(unit: Unit, place: int) -> tuple[Phrase, Phrase] | None:
    """The cue that begins there, and its source."""
    word, following = unit.grammar.small(place), unit.grammar.small(place + 1)
    if word == "according" and following == "to":
        return _whose_word(unit, place) or _with_source(unit, place, place + 2)
    if word == "as":
        return _as_reported(unit, place) or _concerned(unit, place)
    if word in {"in", "by", "after", "to", "on", "from"}:
        return _in_the_view(unit, place) or _heard(unit, place)
    return _believed(unit, place) if word == "if" else None


def _whose_word(unit: Unit, place: int) -> tuple[Phrase, Phrase] | None:
    """What “according to which” points back to: “a report by its experts, according to which …”."""
    if unit.grammar.small(place + 2) not in {"which", "whom"}:
        return None
    end = place - (unit.grammar.small(place - 1) == ",")
    named = accepted(unit, phrase_before(unit.grammar, end) or owner_before(unit.grammar, end))
    if named is None:
        return None
    papers = (at for at in range(named.first + 1, named.last) if unit.grammar.small(at) in DOCUMENTS)
    heads = [at - 1 for at in papers if unit.grammar.small(at - 1) in DETERMINERS]
    return Phrase(place, place + 3), Phrase(max([named.first, *heads]), named.last)


def _with_source(unit: Unit, first: int, last: int) -> tuple[Phrase, Phrase] | None:
    source = source_after(unit, last)
    return (Phrase(first, last), source) if source else None


def _as_reported(unit: Unit, place: int) -> tuple[Phrase, Phrase] | None:
    """“as (first) reported by X”, “as X (first) reported,”."""
    verb = place + 1
    while is_adverb(unit.grammar.small(verb)):
        verb += 1
    if unit.grammar.small(verb) in _REPORTED and unit.grammar.small(verb + 1) in {"by", "in"}:
        return _with_source(unit, place, verb + 2)
    if not (place == 0 or unit.grammar.small(place - 1) in {",", "–", "—", '"', "”"}):
        return None
    for verb in range(place + 2, min(place + _LONGEST_SOURCE, len(unit.grammar.words))):
        usual = unit.grammar.small(verb) in _USED and unit.grammar.small(verb + 1) == "to"
        if unit.grammar.small(verb) in _AS_X_REPORTED or usual:
            source = source_before(unit, verb, place + 1)
            last = verb + 1 + 2 * usual
            last += unit.grammar.small(last) in {"it", "out"}
            return (Phrase(verb, last), source) if source else None
    return None


def _in_the_view(unit: Unit, place: int) -> tuple[Phrase, Phrase] | None:
    """“in the view of X”, “in X’s words”, “by X’s account”."""
    if unit.grammar.small(place + 1) == "the" and unit.grammar.small(place + 2) in _VIEWS:
        return _with_source(unit, place, place + 4) if unit.grammar.small(place + 3) == "of" else None
    if unit.grammar.small(place + 1) in POSSESSIVES:
        noun = place + 2 + (unit.grammar.small(place + 2) == "own")
        if _is_of_who_follows(unit, noun + 1):
            return None
        return (Phrase(noun, noun + 1), Phrase(place + 1, place + 2)) if unit.grammar.small(noun) in _VIEWS else None
    for noun in range(place + 2, min(place + 8, len(unit.grammar.words))):
        if unit.grammar.small(noun) in _VIEWS and unit.grammar.small(noun - 1) in {"'s", "’s", "’", "'"}:
            source = accepted(unit, Phrase(place + 1, noun - 1))
            return (Phrase(noun, noun + 1), source) if source else None
    return None


def _is_of_who_follows(unit: Unit, comma: int) -> bool:
    """Whether whoever “its” means follows and says so: “In its judgment, the tribunal held that …”."""
    own = next((one for one in unit.clauses if one.verb.is_finite and one.verb.first > comma), None)
    follows = own is not None and own.subject is not None and own.subject.first == comma + 1
    return follows and own is not None and own.verb.lemma in VERBS and unit.grammar.small(comma) == ","


def _heard(unit: Unit, place: int) -> tuple[Phrase, Phrase] | None:
    """“to hear X tell it”."""
    if unit.grammar.small(place + 1) != "hear":
        return None
    tells = (at for at in range(place + 3, place + _LONGEST_SOURCE) if unit.grammar.small(at) == "tell")
    verb = next((at for at in tells if unit.grammar.small(at + 1) == "it"), None)
    source = accepted(unit, Phrase(place + 2, verb)) if verb is not None else None
    return (Phrase(place, verb + 2), source) if verb is not None and source else None


def _concerned(unit: Unit, place: int) -> tuple[Phrase, Phrase] | None:
    """“as far as X is concerned”."""
    if [unit.grammar.small(at) for at in range(place + 1, place + 3)] != ["far", "as"]:
        return None
    for verb in range(place + 4, min(place + _LONGEST_SOURCE, len(unit.grammar.words))):
        if unit.grammar.small(verb) in {"is", "are", "was", "were"} and unit.grammar.small(verb + 1) == "concerned":
            source = source_before(unit, verb, place + 3)
            return (Phrase(place, verb + 2), source) if source else None
    return None


def _believed(unit: Unit, place: int) -> tuple[Phrase, Phrase] | None:
    """“if X is to be believed”."""
    for verb in range(place + 2, min(place + _LONGEST_SOURCE, len(unit.grammar.words))):
        words = [unit.grammar.small(at) for at in range(verb, verb + 4)]
        if words[0] in {"is", "are"} and words[1:] == ["to", "be", "believed"]:
            source = source_before(unit, verb, place + 1)
            return (Phrase(verb, verb + 4), source) if source else None
    return None


def _attributed(unit: Unit, cue: Phrase, source: Phrase) -> Attributed | None:
    first, last = min(cue.first, source.first), max(cue.last, source.last)
    if unit.grammar.small(first - 1) in {"as", "if", "by", "in"}:
        first -= 1
    if unit.grammar.small(cue.last - 1) in {"which", "whom"}:
        content = trimmed(unit.text, unit.grammar.words[cue.last - 1].end, unit.end)
        return Attributed(content, unit.grammar.span(cue), unit.grammar.span(source), Mode.REPORTED)
    content = trimmed(unit.text, *(rest_of_relative(unit, Phrase(first, last)) or _content(unit, first, last)))
    if unit.word_count(*content) < _FEWEST_WORDS:
        return None
    return Attributed(content, unit.grammar.span(cue), unit.grammar.span(source), Mode.REPORTED)


def _content(unit: Unit, first: int, last: int) -> tuple[int, int]:
    """What stands after words that open the sentence, before words that end it, or around words in its middle."""
    end = unit.grammar.words[last - 1].end
    if first < 2:
        named = _APPOSED.match(unit.text, end, unit.end)
        end = named.end() - 1 if named else end
        if unit.grammar.verb_at(last) is None and unit.first_statement > last and _opens_there(unit, last):
            return unit.starts[last], _end_before_another(unit, last)
        mark = _PARTING.search(unit.text, end, min(unit.end, end + _LONGEST_SOURCE * 6))
        return (mark.start() if mark else end), _end_before_another(unit, last)
    interrupts = carries_on(unit, last) or (unit.grammar.small(last) == "," and opens_quotation(unit, last + 1))
    at_the_end = not interrupts and (ends_after(unit, last) or unit.grammar.small(first - 1) not in {",", "–", "—"})
    return begins_before_source(unit, first, last), (unit.starts[first] if at_the_end else unit.end)


def _opens_there(unit: Unit, place: int) -> bool:
    """Whether the words begin there with no comma before them: “In Dosan’s opinion | Oslo broke its word, which …”."""
    return any(one.verb.is_finite and one.has_own_subject and one.first == place for one in unit.clauses)


def _end_before_another(unit: Unit, first: int) -> int:
    """Where the words end: at a semicolon behind which somebody else speaks, else with the sentence."""
    for place in range(first, len(unit.grammar.words)):
        if unit.grammar.small(place) == ";" and not unit.is_quoted(place):
            after = next((one for one in unit.clauses if one.verb.first > place and one.verb.is_finite), None)
            says = after is not None and after.has_own_subject and after.verb.lemma in VERBS
            return unit.starts[place] if says else unit.end
    return unit.end


def _signed(unit: Unit) -> Iterator[Attributed]:
    """What a name signs: “…” – X, a headline’s “… – X”, and the name in capitals that opens a line of a transcript."""
    near = max(unit.start, unit.end - _LONGEST_SIGNATURE)
    shown = _SHOWN.search(unit.text, near, unit.end)
    if shown is not None:
        content, source = trimmed(unit.text, unit.start, shown.start()), trimmed(unit.text, *shown.span("source"))
        yield Attributed(content, shown.span("cue"), source, Mode.REPORTED)
        return
    found = _SIGNED.search(unit.text, near, unit.end) or _title_dash(unit)
    if found is not None:
        content = trimmed(unit.text, unit.start, found.start("source"))
        if unit.word_count(*content) > _FEWEST_WORDS:
            mark = trimmed(unit.text, content[1], found.start("source"))[0]
            yield Attributed(content, (mark, mark), found.span("source"), Mode.REPORTED)
        return
    headline = _headline(unit)
    if headline is not None:
        yield headline
        return
    opened = _TRANSCRIPT.match(unit.text, unit.start, unit.end)
    if opened is not None:
        content = trimmed(unit.text, opened.end(), unit.end)
        if content[0] < content[1]:
            yield Attributed(
                content, (opened.end("source"), opened.end("source") + 1), opened.span("source"), Mode.CLAIMED
            )


def _headline(unit: Unit) -> Attributed | None:
    """“Thorn: Norland ‘will never leave’ the pact”."""
    found = _OPENED.match(unit.text, unit.start, unit.end)
    if found is None or unit.text[unit.end - 1] in ".!?:":
        return None
    content = trimmed(unit.text, found.end(), unit.end)
    told = any(clause.verb.is_finite for clause in unit.clauses) and unit.word_count(*content) > _FEWEST_WORDS
    mark = found.end("source")
    return Attributed(content, (mark, mark + 1), found.span("source"), Mode.CLAIMED) if told else None


def _title_dash(unit: Unit) -> re.Match[str] | None:
    if unit.text[unit.end - 1] in '.!?”"':
        return None
    found = _TITLE_DASH.search(unit.text, max(unit.start, unit.end - _LONGEST_SIGNATURE), unit.end)
    is_credit = found is not None and unit.text[found.start() - 1] in ".!?"  # “…,” he said. — Agencies
    return None if is_credit else found
