"""Facts in words: actors with their article, a fact as a clause without its date, dates as adverbs, leads for questions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from quiz.domain import steps
from quiz.domain.clause_names import PEOPLE
from quiz.domain.facts import Actor, ActorKind, Attribution, Fact, FactKind, Mode
from quiz.domain.happenings import lasts
from quiz.domain.partial_dates import PartialDate, Precision, display
from quiz.domain.questions import Material
from quiz.domain.wording import (
    announced_once,
    cited,
    inside,
    is_description,
    is_told_with_article,
    said,
    told_by,
    with_article,
)

_ARTICLE = re.compile(r"(?:the|an?)\b", re.IGNORECASE)
_TREATY = re.compile(r"\b(?:treat|pact|charter|agreement|convention|article|protocol)", re.IGNORECASE)
_OWES = r"(?:must|bound|pledged|promised|agreed)\b"
_EACH = re.compile(rf"\b(?:members?|states|countr(?:y|ies)|part(?:y|ies)|signator(?:y|ies))\b.*\b{_OWES}", re.I)
_ANY_OF_THEM = re.compile(
    r"(?P<who>(?:An?|Any|Each|Every|All|The) (?:[a-z-]+ ){0,3}?(?:member|state|country|party|signatory|parties|countries|signatories)s?"
    r"(?: (?:state|country|that|which|wishing|willing|leaving)\b[^,;“”]*?)?) (?:must|has to|have to|(?:is|are) bound to)\b"
)
_PROPER = 5  # letters that a proper adjective shares with the name it comes from: “Belarusian”
_COMMON = re.compile(
    r"(?:Who|Whom|Which|What|When|To|Of|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|\w+teen|(?:Twen|Thir|For|Fif|Six|Seven|Eigh|Nine)ty(?:-\w+)?|Hundreds|Thousands|Dozens|Several|Many|Most|All|Half|Only|None"
    r"|Annual|Armed|Leaked|Retired|(?:Deliver|Famil|Part|Suppl)ies|Withdrawal|Fighting"
    r"|(?:Aircraft|Demonstrator|Diplomat|Document|Drone|Email|Expert|Export|Government|Inspector|Leader|Letter|Minister|Neighbour"
    r"|Official|Observer|Power|Report|Sanction|Shipment|Soldier|State|Talk|Troop|Warship)s)"
)
_OF_REGIONS = frozenset({"European", "African", "Asian", "American", "Arab", "Western", "Nordic", "Baltic", "Balkan"})
_ASIDES = {
    Mode.STORY: "according to the story",
    Mode.REPORTED: "as reported by {actor}",
    Mode.CLAIMED: "according to {actor}",
    Mode.ANNOUNCED: "as announced by {actor}",
}


def capital(text: str) -> str:
    """The text with a capital first letter, the rest as it is."""
    return text[:1].upper() + text[1:]


def named(actor: Actor, material: Material) -> str:
    """The actor's name as it stands inside a sentence: “the CSTO”, “Armenia”, as the story itself writes it."""
    words = _described(actor.name, material) if is_description(actor) else actor.name
    told = with_article(actor, words)
    if told != words and is_description(actor) and _is_known(words, material):
        return f"the {words}"
    if actor.kind is ActorKind.PERSON or _ARTICLE.match(words):
        return told
    return f"the {words}" if is_told_with_article(words, material.written) else told


def source(actor: Actor, material: Material) -> str:
    """The actor's name as that of a source: “documents cited in the story”."""
    return cited(actor, named(actor, material))


def _is_known(words: str, material: Material) -> bool:
    """Whether the story speaks of “the government”, and never of “a government”."""
    known, some = (
        re.search(rf"\b{article} {re.escape(words)}(?![\w-])", material.written, re.I) for article in ("the", "an?")
    )
    return known is not None and some is None


def _described(name: str, material: Material) -> str:
    first = name.split()[0]
    proper = any(actor.name[:_PROPER] == first[:_PROPER] for actor in material.actors if actor.name != name)
    of_a_people = first in PEOPLE or first in _OF_REGIONS
    inside_a_sentence = of_a_people or re.search(rf"(?<=[a-z,] ){re.escape(capital(first))}\b", material.text)
    return name if proper or inside_a_sentence else name[:1].lower() + name[1:]


def clause(fact: Fact, material: Material) -> str:
    """The fact as a clause without its date and without who reports it: “Belarus supplied arms to Azerbaijan”.

    A claim's clause names its speaker.
    """
    names = {name: named(actor, material) for name, actor in fact.actors()}
    if fact.kind is FactKind.OBLIGATION:
        names["debtor"] = owing(fact, material)
    text = fact.text
    words = text("what")
    match fact.kind:
        case FactKind.EVENT:
            pass
        case FactKind.ROLE:
            words = f"{names['holder']} {held(fact)} {text('role')}"
        case FactKind.TRANSFER:
            words = f"{names['supplier']} supplied {text('goods')} to {names['recipient']}"
        case FactKind.MEMBERSHIP:
            words = f"{names['member']} {steps.told(fact)} {names['alliance']}"
        case FactKind.OBLIGATION:
            words = f"{_under(fact, names)}{names['debtor']} must {text('duty')}"
        case FactKind.CLAIM:
            words = f"{names['speaker']} {said(text('content'))}"
    return words.strip().rstrip(".")


def mid_clause(fact: Fact, material: Material) -> str:
    """The clause as it stands inside a sentence: a common word in front loses its capital, a name keeps it."""
    return mid(clause(fact, material), material)


def mid(words: str, material: Material) -> str:
    """The words as they stand inside a sentence; a first word that the story also writes small is a common one."""
    first, _, rest = words.partition(" ")
    common = _COMMON.fullmatch(first) or _has_word(material.text, first.lower())
    return f"{first[:1].lower()}{first[1:]} {rest}" if common and not rest[:1].isdigit() else inside(words)


@lru_cache(maxsize=4096)
def _has_word(text: str, word: str) -> bool:
    return re.search(rf"\b{re.escape(word)}\b", text) is not None


def held(fact: Fact) -> str:
    """“is”, or “was” for a role that somebody has no more: “the defence minister at the time”."""
    role = re.escape(fact.text("role"))
    return "was" if re.search(rf"\b(?:was|served as) (?:the |an? )?{role}", fact.statement) else "is"


def _under(fact: Fact, names: Mapping[str, str]) -> str:
    """By what an obligation is owed, as the opening of its clause; empty where the alliance itself owes it."""
    alliance = fact.actor("alliance")
    if alliance is None or (alliance == fact.actor("debtor") and not owing_by_its_words(fact)):
        return ""
    if any(name in names["debtor"] for name in alliance.names):
        return ""
    return (
        f"under {names['alliance']}, "
        if _TREATY.search(names["alliance"])
        else f"under the rules of {names['alliance']}, "
    )


def owing(fact: Fact, material: Material) -> str:
    """Who owes: an actor, those of the members whom the duty concerns, or the members of an alliance that stands for them."""
    debtor = fact.actor("debtor")
    name = named(debtor, material) if debtor else ""
    return owing_by_its_words(fact) or (f"the members of {name}" if owed_by_all(fact) else name)


def owing_by_its_words(fact: Fact) -> str:
    """Those of an alliance's members whom the duty concerns: “a member wishing to leave”; empty where an actor is named."""
    found = _ANY_OF_THEM.match(fact.statement)
    return inside(found["who"]) if found else ""


def owed_by_all(fact: Fact) -> bool:
    """Whether the members of the alliance owe it rather than the alliance itself."""
    debtor = fact.actor("debtor")
    if debtor is None or debtor != fact.actor("alliance"):
        return False
    itself = "|".join(re.escape(name) for name in debtor.names)
    return bool(_EACH.search(fact.statement)) and not re.search(
        rf"(?<!of )(?<!of the )\b(?:{itself}) {_OWES}", fact.statement
    )


def on(date: PartialDate) -> str:
    """The date as it tells when: “on 12 June”, “in September 2022”, “between 2018 and 2022”, “around 1994”."""
    return when(display(date), date.precision)


def at(fact: Fact, date: PartialDate) -> str:
    """The date of the fact as it tells when: “on 12 June”, “since April 2018”."""
    return f"since {display(date)}" if lasts(fact) else on(date)


def when(words: str, precision: Precision) -> str:
    """A displayed date of that precision as it tells when."""
    if words.startswith(("between ", "around ")):
        return words
    return f"on {words}" if precision is Precision.DAY else f"in {words}"


def sentence(words: str) -> str:
    """The words as a sentence: a capital in front, a full stop behind unless they end with a mark of their own."""
    return capital(stopped(words))


def stopped(words: str) -> str:
    """The words with a full stop behind unless they end with a mark of their own."""
    return words if words.rstrip("”’").endswith((".", "?", "!")) else f"{words}."


def led(fact: Fact, words: str, material: Material) -> str:
    """A clause about the fact with the lead that the fact's attribution asks for."""
    by = fact.attribution.actor
    mode = announced_once(fact.attribution.mode, fact.text("relation"))
    return told_by(mode, by, mid(words, material), source(by, material)) if by else words


def attributed(fact: Fact, material: Material) -> str:
    """The fact's statement with its speaker; a claim's own statement names the speaker already."""
    return fact.statement if fact.kind is FactKind.CLAIM else led(fact, fact.statement, material)


def told(fact: Fact, words: str, material: Material) -> str:
    """A sentence with those words about the fact, opened by who says so where it is not the story itself."""
    return sentence(led(fact, words, material))


def dated(fact: Fact, words: str, at: str, material: Material) -> str:
    """The same, with the words for a time in front: “On 12 June, …”."""
    return told(fact, f"{at}, {mid(words, material)}", material)


def asked(fact: Fact, question: str, material: Material) -> str:
    """A question about the fact, opened by who says so where it is not the story itself."""
    return capital(led(fact, question, material))


def by_the_story(fact: Fact, question: str, material: Material) -> str:
    """A question about the fact, opened by who says so, be it the story itself."""
    return asked(fact, question, material) if fact.attribution.actor else f"According to the story, {question}"


def aside(attribution: Attribution, material: Material) -> str:
    """Who says so, as words that close a question: “according to the story”, “as reported by Politico”.

    Raises KeyError for a denial, of which nothing can be asked so.
    """
    by, mode = attribution.actor, attribution.mode
    told_of = Mode.CLAIMED if mode is Mode.REPORTED and by and is_description(by) else mode
    return _ASIDES[told_of].format(actor=source(by, material) if by else "")
