"""Deeds under the alliance that they are owed under, joined where two of them tell of one duty."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial

from quiz.domain.facts import Kept, Mode
from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.duties.agreed_duties import agreed_duties, meant_duties
from quiz.domain.reading.duties.answers import OUTCOMES, Frame, answered
from quiz.domain.reading.duties.appeals import appeals
from quiz.domain.reading.duties.attribution import accuses_itself, attribution, hearsay
from quiz.domain.reading.duties.bonds import is_alliance, known_as
from quiz.domain.reading.duties.by_sentence import intended_in, told_by_noun, told_in
from quiz.domain.reading.duties.charges import accusations, charges, rejects, suffered
from quiz.domain.reading.duties.contact_clauses import is_contact_clause, with_whole_duty
from quiz.domain.reading.duties.debtors import Who
from quiz.domain.reading.duties.deeds import UNTOLD, Deed, Sort
from quiz.domain.reading.duties.denials import denials
from quiz.domain.reading.duties.doubtful import is_doubtful
from quiz.domain.reading.duties.forfeits import forfeits
from quiz.domain.reading.duties.gaps import gaps
from quiz.domain.reading.duties.laid_down import laid_down
from quiz.domain.reading.duties.masking import ALLIANCE, Line
from quiz.domain.reading.duties.named_breaches import named_breaches
from quiz.domain.reading.duties.no_duties import owes_nothing
from quiz.domain.reading.duties.nominal_duties import nominal_duties
from quiz.domain.reading.duties.notices import notices
from quiz.domain.reading.duties.outcomes import outcomes
from quiz.domain.reading.duties.paid_up import paid_up
from quiz.domain.reading.duties.promised_things import apart_from_things
from quiz.domain.reading.duties.promises import promises
from quiz.domain.reading.duties.provisions import provisions
from quiz.domain.reading.duties.refusals import refusals
from quiz.domain.reading.duties.reproaches import reproaches
from quiz.domain.reading.duties.same_things import same_things
from quiz.domain.reading.duties.sentence_acts import acts
from quiz.domain.reading.duties.setting import Setting
from quiz.domain.reading.duties.shortfalls import nominals, shortfalls
from quiz.domain.reading.duties.sums import sums
from quiz.domain.reading.duties.sureness import how_sure
from quiz.domain.reading.duties.things_told import promised_things
from quiz.domain.reading.duties.told_by_topic import told_by_topic, topic_of
from quiz.domain.reading.duties.told_quotes import told_quotes


def frames(setting: Setting, lines: list[Line]) -> list[Frame]:
    """All duties of the passage, each once for its sentence."""
    found: list[Frame] = []
    for line in lines:
        rules = (told_by_noun, told_quotes, partial(told_by_topic, setting.topic, setting.pending.doing))
        others = (_joined(_under(setting, line, rule(line))) for rule in rules)
        here = _by_verbs(setting, line) or next(filter(None, others), [])
        setting.members |= {(frame.alliance, frame.deed.debtor.actor) for frame in here}
        setting.told |= {line.sentence.index for _ in here[:1]}
        setting.topic |= {word for frame in here for word in topic_of(frame.deed)}
        found += here
    rejecting = {who.actor for line in lines for act in acts(line) for who in rejects(act)}
    borne_out = (frame for frame in answered(found) if not is_doubtful(setting, frame))
    return [_disputed(frame, rejecting) for frame in borne_out]


def _by_verbs(setting: Setting, line: Line) -> list[Frame]:
    """What the rules tell, and what verbs alone tell, or say of the future, in the clauses that no rule knows."""
    known = _with_gaps(setting, line, _under(setting, line, _deeds(setting, line)))
    for rule in (agreed_duties, meant_duties, intended_in, told_in, nominal_duties):
        told = _with_gaps(setting, line, _under(setting, line, rule(line)))
        known += [one for one in told if all(_is_apart(one, each) for each in known)]
    return _joined(known)


def _with_gaps(setting: Setting, line: Line, found: list[Frame]) -> list[Frame]:
    """The frames with those of others who are told to have done the same, or not, by the verb of one of them."""
    told = [(frame, list(gaps(line, frame.deed))) for frame in found]
    return [each for frame, deeds in told for each in (_under(setting, line, deeds) if deeds else [frame])]


def _is_apart(one: Frame, other: Frame) -> bool:
    """Whether its verb does not stand in what the other tells."""
    return one.deed.cue[0] >= other.deed.end or one.deed.cue[1] <= other.deed.cue[0]


def _under(setting: Setting, line: Line, deeds: Iterable[Deed]) -> list[Frame]:
    found = []
    for deed in apart_from_things(line, deeds):
        frame = _frame(setting, line, deed)
        if frame is not None:
            setting.pending.note(line.sentence.index, frame.deed)
            found.append(frame)
    return found


def _disputed(frame: Frame, rejecting: set[int]) -> Frame:
    """A charge as disputed where whom it is laid against rejects it."""
    is_charge = frame.deed.kept is Kept.NO and frame.said_by is not None
    if is_charge and frame.deed.debtor.actor in rejecting:
        return replace(frame, deed=replace(frame.deed, kept=Kept.DISPUTED))
    return frame


_RULES = (
    laid_down,
    provisions,
    promises,
    outcomes,
    shortfalls,
    charges,
    suffered,
    appeals,
    refusals,
    paid_up,
    reproaches,
    forfeits,
    denials,
)


def _deeds(setting: Setting, line: Line) -> Iterator[Deed]:
    found = [*promised_things(line), *sums(line), *named_breaches(line)]
    known = [deed.cue for deed in found]
    for act in acts(line):
        if is_contact_clause(act) or act.verb in known:
            continue
        told = list(same_things(act, setting.pending)) or [deed for rule in _RULES for deed in rule(act)]
        is_promise = any(deed.sort is Sort.PROMISE for deed in told)
        found += [deed for deed in told if not (is_promise and deed.loose)] or accusations(act)
    yield from found
    for notice in (*nominals(line), *notices(line)):
        if not any(deed.start < notice.end and notice.start < deed.end for deed in found):
            yield notice


def _frame(setting: Setting, line: Line, deed: Deed) -> Frame | None:
    settled = setting.pending.settled(line.sentence.index, deed) if deed.unnamed else deed
    if settled is None:
        return None
    deed = _of_main(setting, line, setting.pending.completed(line, settled))
    if owes_nothing(setting, line, deed):
        return None
    meant = None if line.means_another_treaty else _alliance(setting, line, deed)
    said = attribution(line, deed)
    if meant is None:
        return None
    if said is None:
        deed, said, meant = hearsay(line, deed), (Mode.STORY, None), (meant[0], Confidence.LOW)
    alliance, confidence = meant
    mode, said_by = said
    if mode is not Mode.DENIED and accuses_itself(line, deed, said_by):
        return None
    if mode is Mode.DENIED and deed.kept in {Kept.YES, Kept.NO}:
        deed = replace(deed, kept=Kept.DISPUTED)
    if deed.sort is Sort.DUTY and said_by is not None:
        confidence = Confidence.LOW
    return Frame(line, deed, alliance, confidence, mode, said_by)


def _of_main(setting: Setting, line: Line, deed: Deed) -> Deed:
    """The deed with the members of the story’s alliance as its debtor, where the members of some other were only guessed."""
    main, debtor = setting.main, deed.debtor
    is_body = is_alliance(setting.cast.actors[debtor.actor])
    asks_itself = is_body and deed.sort is Sort.REQUEST and debtor.actor == deed.subject.actor
    is_guess = (
        debtor.is_group and not debtor.sure and debtor.actor not in line.named_between(0, len(line.masked), ALLIANCE)
    )
    if main is None or main == debtor.actor or not (asks_itself or is_guess):
        return deed
    members = Who(main, f"members of {setting.cast.names[main]}", sure=False, is_group=True)
    return replace(deed, debtor=members, subject=members if deed.subject == debtor else deed.subject)


def _alliance(setting: Setting, line: Line, deed: Deed) -> tuple[int, Confidence] | None:
    """The alliance under which it is owed, and how sure that is; None where the text ties it to none."""
    if deed.treaty is not None:
        is_named = deed.treaty in line.named_between(0, len(line.masked))
        return deed.treaty, how_sure(deed, named=is_named and deed.debtor.sure)
    near = line.alliance_near(deed.cue[0])
    if is_alliance(setting.cast.actors[deed.debtor.actor]) and (
        deed.debtor.is_group or deed.debtor.actor != deed.subject.actor or setting.main in {None, deed.debtor.actor}
    ):
        is_of_many = known_as(setting.cast.actors[deed.debtor.actor]) is not None and not deed.debtor.sure
        return deed.debtor.actor, how_sure(deed, named=deed.debtor.sure, is_of_many=is_of_many)
    if (
        near is not None
        and deed.loose
        and deed.sort is Sort.KEEPING
        and setting.is_outsider(near[0], deed.debtor.actor)
    ):
        return None
    if near is not None and near[0] == deed.subject.actor and setting.main not in {None, near[0]}:
        return setting.main or near[0], Confidence.LOW
    if near is not None:
        return near[0], how_sure(deed, named=near[1] and deed.debtor.sure)
    own = setting.alliance_of(deed.debtor.actor, line.sentence.end)
    meant = setting.meant_before(line.sentence.index) if own is None else own
    if meant is None or not _belongs_here(setting, line, deed, meant):
        return None
    return meant, Confidence.LOW


def _belongs_here(setting: Setting, line: Line, deed: Deed, alliance: int) -> bool:
    """Whether a sentence that names no alliance tells of one all the same."""
    is_member, index = setting.binds(alliance, deed.debtor.actor), line.sentence.index
    if deed.sort is Sort.DUTY and not deed.plain and line.saying(*deed.cue) is not None:
        return is_member and setting.is_central and alliance == setting.main
    if deed.loose:
        return setting.is_close(index) and not (
            deed.sort is Sort.KEEPING and setting.is_outsider(alliance, deed.debtor.actor)
        )
    if deed.plain:
        return is_member or setting.is_central or setting.is_close(index)
    return setting.is_close(index) or ((is_member or setting.is_central) and setting.is_near(index))


def _joined(found: list[Frame]) -> list[Frame]:
    """The frames of one sentence, those of one debtor joined."""
    joined: dict[int, Frame] = {}
    for frame in sorted(found, key=lambda each: (each.deed.sort, each.deed.start)):
        first = joined.get(frame.deed.debtor.actor)
        if first is None:
            joined[frame.deed.debtor.actor] = frame
        elif frame.deed.sort is first.deed.sort and frame.deed.sort in {Sort.DUTY, Sort.PROMISE}:
            if frame.deed.duty not in first.deed.duty:
                joined[-len(joined) - 1] = frame
        else:
            other = with_whole_duty(frame.line, frame.deed)
            joined[frame.deed.debtor.actor] = replace(first, deed=_with(first.deed, other))
    return sorted(joined.values(), key=lambda each: each.deed.start)


def _with(first: Deed, other: Deed) -> Deed:
    """A deed with what another of the same sentence adds: what called for it, or what was done about it."""
    whole = f"{other.subject.words} {other.said}"
    trigger = first.trigger or (whole if other.sort is Sort.REQUEST and first.sort in OUTCOMES else "")
    rest = first.said.partition(" ")[2]
    is_told = other.said in first.said or f" {other.said.partition(' ')[0]} " in f" {rest} "
    is_answer = other.sort in {Sort.OFFER, *OUTCOMES} and first.sort in OUTCOMES and not is_told
    done = first.done or (whole if is_answer else "")
    duty = other.duty if first.duty == UNTOLD else first.duty
    start, end = min(first.start, other.start), max(first.end, other.end)
    return replace(
        first, duty=duty, trigger=trigger, done=done, creditor=first.creditor or other.creditor, start=start, end=end
    )
