"""Acts between states and bodies that are worth a fact also where no date stands beside them."""

from __future__ import annotations

from quiz.domain.reading.clauses import Clause, Tense
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.tellings import Telling

_DEFINITE = listed(
    "resign abdicate summon recall expel invade annex occupy ratify seize sanction blockade overthrow assassinate oust depose nationalise "
    "nationalize extradite mobilise mobilize besiege bomb shell liberate capture boycott disarm dissolve veto"
)
"""Hardly ever said of anything else."""
_OTHERS = listed(
    "sign sever cut close open suspend withdraw return offer ask turn appeal elect deploy send impose lift launch host "
    "attack freeze halt resume break appoint arrest detain block approve adopt "
    "scrap reimpose reinstate readmit invoke grant cancel postpone visit invite evacuate intervene negotiate"
)
_IN_LEADS = listed("hand reach reject admit agree condemn complete finish begin start end vote pass extend expand")
"""In the first sentence of a report these tell the news."""
_DECIDED = listed("vote pass approve adopt impose extend suspend")
"""There these need nothing beside them."""
_MATTERS = listed(
    "ambassador ambassadors envoy envoys embassy consulate diplomat diplomats border borders frontier treaty pact agreement "
    "accord protocol charter convention declaration ceasefire truce sanctions embargo talks negotiations troops soldiers "
    "forces peacekeepers delegation mission observers inspectors invasion offensive war operation exercise exercises base "
    "bases relations ties membership parliament election elections referendum purchase dispute complaint tariffs suspension quotas"
)
"""With one of these, or another actor, the other verbs tell an act."""
_PERFECT = frozenset(["has", "have", "had"])
_MOST_HEADLINES = 3
_STOPS = (".", "!", "?", ".”", '."')
_CONDITIONS = frozenset(["if", "unless", "whether", "until", "as", "that", "before"])


def is_act(line: Line, clause: Clause, told: Telling) -> bool:
    """Whether the clause tells a definite act of a named actor that took place."""
    verb = clause.verb
    if told.actor is None or verb.negated or verb.tense is not Tense.PAST or clause.opener in _CONDITIONS:
        return False
    if verb.lemma in _DEFINITE:
        return True
    is_old = bool(_PERFECT.intersection(verb.auxiliaries)) and not _is_lead(line)
    if line.is_person(told.actor) or is_old:
        return False  # whoever “has sent” troops did so at some time or other, but in the news itself
    is_lead = _is_lead(line)
    if is_lead and verb.lemma in _DECIDED:
        return True
    words = {line.small(place) for place in range(told.first, told.last)}
    is_told = verb.lemma in _OTHERS or (verb.lemma in _IN_LEADS and is_lead)
    return is_told and (told.target is not None or bool(words & _MATTERS))


def _is_lead(line: Line) -> bool:
    """Whether it is the first whole sentence of the text, which tells the news: all before it are headlines."""
    before = line.passage.sentences[: line.sentence.index]
    return len(before) <= _MOST_HEADLINES and not any(each.text.rstrip().endswith(_STOPS) for each in before)


def is_definite(clause: Clause) -> bool:
    """Whether the verb alone tells such an act."""
    return clause.verb.lemma in _DEFINITE
