"""Forms of English verbs: a table of the irregular ones, a list of the common regular ones, and rules for endings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Flag, auto
from functools import cache, lru_cache

from quiz.domain.reading.clauses.words import listed


class Form(Flag):
    """What a word can be as a form of its verb; “said” is past and participle."""

    BASE = auto()
    THIRD = auto()
    PAST = auto()
    PARTICIPLE = auto()
    ING = auto()


@dataclass(frozen=True, slots=True)
class Verb:
    """A word as a form of a verb; ``known`` where the verb is in the lists, else only its ending tells."""

    lemma: str
    forms: Form
    known: bool = True


# base, past, participle
_IRREGULAR = """
arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become; begin began begun;
bend bent bent; bet bet bet; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown; break broke broken;
bring brought brought; broadcast broadcast broadcast; build built built; burn burnt burnt; burst burst burst; buy
bought bought; cast cast cast; catch caught caught; choose chose chosen; cling clung clung; come came come; cost cost
cost; cut cut cut; deal dealt dealt; dig dug dug; draw drew drawn; drink drank drunk; drive drove driven; eat ate
eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found; flee fled fled; fly flew
flown; forbid forbade forbidden; forecast forecast forecast; foresee foresaw foreseen; forget forgot forgotten;
forgive forgave forgiven; freeze froze frozen; get got got; give gave given; go went gone; grow grew grown; hang hung
hung; hear heard heard; hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; keep kept kept; know knew known;
lay laid laid; lead led led; learn learnt learnt; leave left left; lend lent lent; let let let; lie lay lain; light lit
lit; lose lost lost; make made made; mean meant meant; meet met met; mislead misled misled; overcome overcame overcome;
oversee oversaw overseen; overthrow overthrew overthrown; pay paid paid; plead pled pled; put put put; quit quit quit;
read read read; rebuild rebuilt rebuilt; repay repaid repaid; ride rode ridden; ring rang rung; rise rose risen; run
ran run; say said said; see saw seen; seek sought sought; sell sold sold; send sent sent; set set set; shake shook
shaken; shed shed shed; shoot shot shot; show showed shown; shrink shrank shrunk; shut shut shut; sing sang sung; sink
sank sunk; sit sat sat; sleep slept slept; slide slid slid; speak spoke spoken; spend spent spent; split split split;
spread spread spread; stand stood stood; steal stole stolen; stick stuck stuck; strike struck struck; strive strove
striven; swear swore sworn; sweep swept swept; swim swam swum; swing swung swung; take took taken; teach taught taught;
tear tore torn; tell told told; think thought thought; throw threw thrown; undergo underwent undergone; understand
understood understood; undertake undertook undertaken; uphold upheld upheld; wake woke woken; wear wore worn; win won
won; withdraw withdrew withdrawn; withhold withheld withheld; withstand withstood withstood; write wrote written
"""
_REGULAR = """
abandon abide abolish abrogate absorb abstain accede accept accompany accuse achieve acknowledge acquire act add address adhere admit adopt
advance advise affirm agree aid aim alarm allege allow amend announce annex answer appeal appear applaud apply appoint
approve argue arm arrange arrest arrive ask assemble assert assess assign assist assume assure attack attempt attend
attribute authorise authorize avoid award back ban base battle belong believe belittle betray blame blast block boast
bomb boycott brand breach brief call campaign cancel capture care carry cause caution cease celebrate challenge change
charge circulate cite claim clarify clash clear close collapse collect command comment commit compare compel compensate
complain complete comply concede concern conclude condemn conduct confer confirm confiscate confront congratulate
conquer consider consist consult contact contain contend continue contradict contribute control convene cooperate
correct corroborate counter cover create credit criticise criticize cross dare date debate decide declare decline
defeat defend define delay deliver demand denounce deny deploy deport deride describe deserve destroy detain detect
determine develop die disagree disappear disarm disclose discuss dismiss disperse display dispute dissolve divide
donate doubt drop dub echo elaborate elect emerge emphasise emphasize enable encourage end endorse engage ensure enter
entitle escape establish estimate evacuate exchange exclude exercise exist expand expect expel explain exploit explode
export express extend face fail favor favour fear file finance fine finish fire follow force freeze fulfil fulfill fund
gain gather govern grant greet guarantee guard hail halt hand happen head help hint honor honour hope host identify
ignore imagine imply import impose improve include increase indicate inform initiate insist inspect install instruct
intend interpret intervene introduce invade invest investigate invite invoke involve issue join joke judge jump justify
kick kidnap kill label lack lament land last launch lecture liberate lift like limit link list live lobby locate look
love maintain manage march mark mediate mention mobilise mobilize mock modernise modernize monitor mourn move murder
muse name need negotiate note notice notify oblige observe obtain occupy occur offer open operate oppose order organise
organize oust outline owe own parade participate pass patrol perform permit persuade place plan play pledge point post
postpone praise pray predict prefer prepare present press pressure prevent proceed proclaim produce prohibit project
promise promote pronounce propose protect protest prove provide provoke publish pull purchase pursue push qualify
question quip raise rally ratify reach react reaffirm realise realize reassure rebuff recall receive reckon recognise
recognize recommend reconsider record recover reduce refer reflect reform refuse refute regard regret reinforce reiterate
reject relate release relocate rely remain remark remember remind remove renew renounce repeat replace reply report
repress repudiate request require rescue resign resist resolve respect respond restore restrict resume retain retire
retort retreat return reveal reverse review rule sanction save scold scrap seal secure seem seize separate serve settle
share shell shift ship shout sign signal slam snub sound specify speculate sponsor stage start state station stay stem
stop stress struggle submit succeed suffer suggest summarise summarize summon supervise supply support surrender
survive suspect suspend sustain target tend term terminate test testify thank threaten tie tolerate torture touch
transfer transport travel treat trigger try turn tweet underline underscore unite unveil urge use utter vacate value
veto view violate visit voice volunteer vote vow wage wait walk want warn watch welcome wish witness wonder work worry
wound yell
bar beg consent contravene dishonour dismantle dispatch disregard evade extradite flout implement implore infringe
neglect obligate omit prescribe renege shirk stipulate undermine
"""
# The last letter is doubled: “admitted”, “planning”.
_DOUBLING = (
    "abet admit ban bar beg omit chat commit compel confer defer drop equip expel nod occur fulfil permit plan prefer quip refer scrap \
ship slam snub stop submit transfer grab rob stun"
)
_BE = {
    "be": Form.BASE,
    "am": Form.THIRD,
    "is": Form.THIRD,
    "are": Form.THIRD,
    "was": Form.PAST,
    "were": Form.PAST,
    "been": Form.PARTICIPLE,
    "being": Form.ING,
}
_HAVE = {"have": Form.BASE, "has": Form.THIRD, "had": Form.PAST | Form.PARTICIPLE, "having": Form.ING}
_DO = {"do": Form.BASE, "does": Form.THIRD, "did": Form.PAST, "done": Form.PARTICIPLE, "doing": Form.ING}
_NO_ED = listed(
    "bed red shed speed need seed feed weed breed hundred indeed exceed proceed succeed sacred naked kindred wicked "
    "crooked rugged beloved aged united alleged so-called unnamed unidentified unprecedented armed allied limited"
)
_NO_ING = listed(
    "during king thing nothing something anything everything morning evening ceiling spring string wing ring "
    "building meeting wedding pudding sterling shilling sibling darling outstanding ongoing upcoming willing "
    "beijing according regarding concerning notwithstanding pending lightning duckling"
)
_VOWELS = "aeiou"


def verb(word: str) -> Verb | None:
    """The word as a form of a verb, or None where it is none."""
    return _verb(word.lower())


def forms_of(lemma: str) -> frozenset[str]:
    """All forms of a verb of the lists."""
    return _forms_by_lemma().get(lemma, frozenset())


@cache
def _lexicon() -> dict[str, Verb]:
    found: dict[str, Verb] = {}
    for word, lemma, form in _entries():
        known = found.get(word)
        if known is None or known.lemma == lemma:
            found[word] = Verb(lemma, form if known is None else known.forms | form)
    return found


@cache
def _forms_by_lemma() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for word, known in _lexicon().items():
        found.setdefault(known.lemma, set()).add(word)
    return {lemma: frozenset(words) for lemma, words in found.items()}


def _entries() -> Iterator[tuple[str, str, Form]]:
    for lemma, table in (("be", _BE), ("have", _HAVE), ("do", _DO)):
        yield from ((word, lemma, form) for word, form in table.items())
    for line in _IRREGULAR.split(";"):
        base, past, participle = line.split()
        yield from _regular_endings(base, with_ed=False)
        yield past, base, Form.PAST
        yield participle, base, Form.PARTICIPLE
    for base in _REGULAR.split():
        yield from _regular_endings(base)


def _regular_endings(base: str, *, with_ed: bool = True) -> Iterator[tuple[str, str, Form]]:
    if base.endswith(("cel", "bel", "vel", "nal", "rel")):  # American “cancel, canceled”, British “cancelled”
        yield base + "ling", base, Form.ING
        yield base + "led", base, Form.PAST | Form.PARTICIPLE
    stem = base + base[-1] if base in _DOUBLING_WORDS else base
    consonant_y = base.endswith("y") and base[-2] not in _VOWELS
    yield base, base, Form.BASE
    yield _third(base, consonant_y=consonant_y), base, Form.THIRD
    yield _ing(stem), base, Form.ING
    if with_ed:
        past = base[:-1] + "ied" if consonant_y else stem.removesuffix("e") + "ed"
        yield past, base, Form.PAST | Form.PARTICIPLE


def _third(base: str, *, consonant_y: bool) -> str:
    if consonant_y:
        return base[:-1] + "ies"
    return base + "es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else base + "s"


def _ing(stem: str) -> str:
    if stem.endswith("ie"):
        return stem[:-2] + "ying"
    if stem in _IRREGULAR_DOUBLING:
        return stem + stem[-1] + "ing"
    return stem + "ing" if stem.endswith(("ee", "ye")) or len(stem) < 3 else stem.removesuffix("e") + "ing"


_DOUBLING_WORDS = listed(_DOUBLING)
_IRREGULAR_DOUBLING = listed(
    "begin bet cut dig forbid forget get hit let put quit run set shed shut sit split swim win"
)


@lru_cache(maxsize=8192)
def _verb(word: str) -> Verb | None:
    known = _lexicon().get(word)
    if known is not None:
        return known
    if _ends_as(word, "ed", _NO_ED):
        return Verb(word[:-2], Form.PAST | Form.PARTICIPLE, known=False)
    if _ends_as(word, "ing", _NO_ING):
        return Verb(word[:-3], Form.ING, known=False)
    return None


def _ends_as(word: str, ending: str, exceptions: Iterable[str]) -> bool:
    return word.endswith(ending) and len(word) > len(ending) + 2 and word.isalpha() and word not in exceptions
