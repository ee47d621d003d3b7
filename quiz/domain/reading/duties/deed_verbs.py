"""The verbs that tell of what is owed: what each says of a duty, which of its arguments owes it, and what its object must be."""

from __future__ import annotations

import re

from quiz.domain.facts import Kept
from quiz.domain.reading.duties.deed_meaning import Meaning
from quiz.domain.reading.duties.deed_objects import (
    A_WORD_GIVEN,
    ACCESS,
    ALONE,
    ARMS,
    AT_HAND,
    AT_ONCE,
    ATTENTION,
    BARRED,
    BEYOND,
    CENT,
    COMMITTED,
    COURT,
    DAYS_TO,
    DEADLINE,
    DEBTS,
    DUTY,
    END,
    ESCAPE,
    EXCUSE,
    EXTENSION,
    FAULT,
    FEET,
    FOR,
    FOR_HELP,
    GAP,
    GATES,
    GIFT,
    GOING_ON,
    GOODS,
    HELP,
    ITS_PART,
    JOINT_WORK,
    KEPT_WAITING,
    LATE,
    LATE_WITH,
    LEAVE,
    LEFT,
    LIMIT,
    MATTER,
    MEETING,
    NO_MENTION,
    NO_QUESTION,
    NOT_TO_AN_END,
    NOTICE,
    OF_A_DUTY,
    OF_A_PAPER,
    ON_ITSELF,
    OPENED,
    OTHERS,
    PAPER,
    PAYMENT,
    QUICK_TO,
    READY,
    REQUEST,
    REQUESTS,
    SHUT,
    SILENT,
    SOLE,
    SOMETHING,
    SOMETHING_OWED,
    SUPPLIES,
    TARGET,
    THE_PACT,
    THROUGH,
    TO_ACT,
    TO_DO,
    TO_HELP,
    TO_NOTHING,
    TO_THE_AID,
    UNDONE,
    UNTIL,
    WAITING,
)
from quiz.domain.reading.duties.deeds import Sort

_NO, _YES = Kept.NO, Kept.YES
_CHARGE = Meaning(Sort.CHARGE, Kept.DISPUTED, by_object=True, loose=True, needs=OF_A_DUTY)
_THREAT = Meaning(Sort.BREACH, loose=True, needs=TO_DO)
_ASK = Meaning(Sort.REQUEST, by_object=True)
_LIKE = Meaning(Sort.REQUEST, by_object=True, loose=True)
_FAIL = Meaning(Sort.FAILURE, _NO)
_SORRY = Meaning(Sort.FAILURE, _NO, loose=True, admits=True)
_SLACK = Meaning(Sort.FAILURE, _NO, loose=True)


def _asks(needs: re.Pattern[str]) -> Meaning:
    return Meaning(Sort.REQUEST, by_object=True, loose=True, needs=needs)


def _owns_up(needs: re.Pattern[str]) -> Meaning:
    return Meaning(Sort.FAILURE, _NO, loose=True, needs=needs, admits=True)


def _tied(sort: Sort, kept: Kept, needs: re.Pattern[str]) -> Meaning:
    return Meaning(sort, kept, needs=needs, plain=False)


def _fails(needs: re.Pattern[str]) -> Meaning:
    return Meaning(Sort.FAILURE, _NO, loose=True, needs=needs)


CLASSES: tuple[tuple[Meaning, str], ...] = (
    (Meaning(Sort.LEAVING, needs=NOTICE), "give serve"),
    (Meaning(Sort.LEAVING, loose=True, needs=LEAVE), "threaten"),
    (_owns_up(EXCUSE), "blame cite plead point+to"),
    (_owns_up(FAULT), "admit acknowledge concede express regret take accept"),
    (
        _ASK,
        "request urge beg implore petition exhort entreat call+on call+upon appeal+to appeal+for plead remind invoke trigger activate "
        "insist+on apply+for sue press+for",
    ),
    (_asks(OTHERS), "turn+to look+to"),
    (_LIKE, "press pressure lobby demand protest instruct call+for encourage write+to"),
    (_asks(NO_QUESTION), "ask summon warn"),
    (_asks(TO_DO), "tell invite want order expect"),
    (_asks(PAPER), "lodge file submit send issue repeat renew hand+over register"),
    (_asks(HELP), "seek want propose invite"),
    (_asks(UNTIL), "give grant set"),
    (_asks(ATTENTION), "draw"),
    (_asks(FOR_HELP), "call"),
    (_asks(MEETING), "call convene"),
    (_asks(COURT), "refer take bring raise"),
    (Meaning(Sort.PROMISE), "promise pledge vow swear undertake commit guarantee"),
    (Meaning(Sort.PROMISE, loose=True, needs=TO_ACT), "agree consent"),
    (Meaning(Sort.PROMISE, needs=DUTY), "reaffirm renew confirm reiterate accept acknowledge recognise recognize"),
    (Meaning(Sort.OFFER, loose=True), "offer volunteer"),
    (Meaning(Sort.OFFER, loose=True, needs=AT_HAND), "place put make"),
    (
        Meaning(Sort.OFFER, loose=True, needs=READY),
        "stand be remain declare express reiterate confirm signal voice state affirm reaffirm indicate",
    ),
    (Meaning(Sort.OFFER, loose=True, needs=EXTENSION), "grant"),
    (Meaning(Sort.DUTY, loose=True, needs=DAYS_TO), "have"),
    (Meaning(Sort.BREACH, _NO, loose=True, needs=ARMS), "use lay plant test sell smuggle fire"),
    (Meaning(Sort.DEBT, needs=GOODS), "owe"),
    (Meaning(Sort.PROMISE, loose=True, needs=COMMITTED), "be remain stay feel consider regard"),
    (Meaning(Sort.PROMISE, loose=True, needs=ON_ITSELF), "take"),
    (Meaning(Sort.KEEPING, _YES, loose=True, needs=OTHERS), "notify inform consult alert"),
    (Meaning(Sort.KEEPING, _YES, loose=True, needs=END), "hold+up keep"),
    (Meaning(Sort.KEEPING, _YES, loose=True, needs=REQUESTS), "grant approve meet honour honor accept"),
    (Meaning(Sort.KEEPING, _YES, loose=True, needs=REQUEST), "answer heed"),
    (Meaning(Sort.KEEPING, _YES, loose=True, of=SOLE), "come reply respond answer help comply react turn+up show+up"),
    (Meaning(Sort.KEEPING, _YES, loose=True, needs=QUICK_TO), "be"),
    (Meaning(Sort.KEEPING, _YES, loose=True, needs=TARGET), "exceed overshoot surpass beat top"),
    (_THREAT, "threaten reserve+the+right"),
    (_tied(Sort.FAILURE, _NO, REQUEST), "turn+down turn+away reject refuse decline ignore rebuff dismiss deny"),
    (_tied(Sort.BREACH, _NO, SUPPLIES), "withhold hold+back hold+up cut+off shut+off stop halt suspend block freeze"),
    (_tied(Sort.KEEPING, _YES, TO_THE_AID), "come rush hurry"),
    (Meaning(Sort.FAILURE, _NO, needs=SOMETHING), "refuse decline"),
    (_FAIL, "withhold neglect default shirk"),
    (_fails(MATTER), "delay postpone skip boycott ignore overlook evade cancel obstruct hamper hinder disregard"),
    (
        _SLACK,
        "stall lag dawdle hold+back hold+up turn+away turn+back rule+out look+away look+the+other+way let+down side+with",
    ),
    (_fails(ACCESS), "reject deny block veto refuse turn+down dismiss rebuff oppose"),
    (
        _fails(BARRED),
        "switch+off turn+off disconnect close shut seize detain impose ban bar confiscate restrict impound levy",
    ),
    (
        _fails(GOODS),
        "stop halt suspend cut cut+off interrupt freeze reduce divert retain withdraw recall hold slash conceal hide dump "
        "halve pull+out bring+home take+home call+home",
    ),
    (_fails(SILENT), "remain stay stand keep look sit"),
    (_fails(LATE), "take wait arrive come answer reply respond"),
    (_fails(FEET), "drag"),
    (_fails(LATE_WITH), "be fall run"),
    (_fails(LEFT), "leave"),
    (_fails(KEPT_WAITING), "keep leave"),
    (_fails(ESCAPE), "let leave allow"),
    (_fails(OTHERS), "shut+out lock+out keep+out freeze+out snub abandon rebuff"),
    (Meaning(Sort.KEEPING, _YES, loose=True, needs=PAYMENT), "make complete"),
    (Meaning(Sort.KEEPING, _YES, loose=True, needs=GOING_ON), "go continue keep carry"),
    (_fails(TO_HELP), "cease stop quit discontinue"),
    (Meaning(Sort.BREACH, _NO, loose=True, needs=BEYOND), "touch take keep draw use catch hold divert pump emit fish"),
    (Meaning(Sort.FAILURE, _NO, loose=True, needs=TO_NOTHING, of=A_WORD_GIVEN), "come go remain lead"),
    (Meaning(Sort.KEEPING, _YES, loose=True, needs=CENT, by_other=True), "see"),
    (Meaning(Sort.KEEPING, _YES, loose=True, needs=GAP), "make make+up cover close bridge"),
    (_fails(JOINT_WORK), "walk+out+on walk+out+of pull+out+of storm+out+of stay+away+from"),
    (Meaning(Sort.FAILURE, _NO, loose=True, needs=NO_MENTION, of=OF_A_PAPER), "make say contain"),
    (Meaning(Sort.FAILURE, _NO, loose=True, of=OF_A_PAPER), "omit leave+out"),
    (Meaning(Sort.FAILURE, _NO, loose=True, needs=SHUT, of=GATES), "stay remain be lie sit exist stand"),
    (_fails(DUTY), "miss fall exceed escape dodge"),
    (_fails(LIMIT), "exceed overfish overshoot surpass"),
    (
        Meaning(Sort.KEEPING, _YES, needs=DUTY),
        "meet honour honor fulfil fulfill respect observe uphold discharge satisfy follow comply abide+by stick+to live+up+to stand+by "
        "stay+within adhere+to keep+to keep",
    ),
    (
        Meaning(Sort.KEEPING, _YES, loose=True),
        "dispatch despatch deploy mobilise mobilize step+in rescue evacuate refund repay reimburse "
        "assist defend compensate waive rush+to escort",
    ),
    (Meaning(Sort.KEEPING, _YES, loose=True, needs=NOT_TO_AN_END), "come+to"),
    (
        Meaning(Sort.KEEPING, _YES, loose=True, needs=GIFT),
        "deliver hand+over hand+to supply dispatch despatch donate contribute transfer ship distribute lend",
    ),
    (
        Meaning(Sort.KEEPING, _YES, loose=True, needs=GOODS),
        "deliver hand+over send pay provide supply release transfer return lift restore contribute share publish report "
        "destroy scrap dismantle extend host train settle clear lend donate ship give increase raise double shut+down fly+in fly airlift truck wire remit discharge load build install "
        "complete finish repair restore rebuild bring "
        "help support take+in give+back resume restart reinstate accept admit disclose spend cover ratify submit pump pass+on hand+back",
    ),
    (Meaning(Sort.KEEPING, _YES, loose=True, needs=OPENED), "open reopen"),
    (Meaning(Sort.KEEPING, _YES, loose=True, needs=AT_ONCE), "answer reply respond help pay deliver"),
    (Meaning(Sort.KEEPING, _YES, loose=True, needs=THROUGH), "let allow permit"),
    (Meaning(Sort.KEEPING, _YES, loose=True, needs=ITS_PART), "do carry bear shoulder"),
    (
        Meaning(Sort.BREACH, _NO),
        "violate flout betray desert infringe contravene renege backtrack go+back+on sell+out sidestep",
    ),
    (
        Meaning(Sort.BREACH, _NO, needs=DUTY),
        "break breach tear+up disregard circumvent undermine bypass trample dishonour",
    ),
    (Meaning(Sort.BREACH, _NO, loose=True), "cheat"),
    (Meaning(Sort.KEEPING, _YES, loose=True, needs=ALONE), "comply cooperate oblige"),
    (_SORRY, "apologise apologize"),
    (Meaning(Sort.FAILURE, _NO, loose=True, needs=ALONE, of=SOMETHING_OWED), "miss"),
    (_fails(UNDONE), "be remain go stay"),
    (Meaning(Sort.BREACH, Kept.DISPUTED, loose=True, needs=DEBTS), "deny dispute contest"),
    (_CHARGE, "accuse blame fault reproach charge criticise criticize condemn slam chide rebuke scold lambast"),
    (Meaning(Sort.KEEPING, _YES, by_object=True, loose=True, needs=FOR), "thank praise commend applaud credit"),
    (Meaning(Sort.CHARGE, Kept.DISPUTED, by_object=True, loose=True, needs=OF_A_DUTY), "complain deplore"),
    (Meaning(Sort.KEEPING, _YES, loose=True, needs=GOODS, by_other=True), "receive get obtain"),
    (Meaning(Sort.FAILURE, _NO, loose=True, needs=WAITING, by_other=True), "wait await lack"),
    (
        Meaning(Sort.KEEPING, _YES, loose=True, of=SOMETHING_OWED),
        "arrive begin start resume reach land flow come materialise materialize show+up turn+up",
    ),
    (Meaning(Sort.FAILURE, _NO, loose=True, of=SOMETHING_OWED), "stop cease fall drop dwindle end dry fail"),
    (Meaning(Sort.FAILURE, _NO, loose=True, of=DEADLINE), "pass lapse expire"),
    (Meaning(Sort.LEAVING, loose=True, needs=LEAVE), "notify inform announce decide vote plan consider"),
    (Meaning(Sort.LEAVING, needs=THE_PACT), "denounce suspend freeze leave quit exit withdraw pull+out terminate"),
)
