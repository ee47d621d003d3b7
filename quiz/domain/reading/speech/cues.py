"""The words that put other words into somebody's mouth: verbs with what may follow them, and nouns.

What may follow is written with one letter each: ``c`` a clause (“said that …”, “said it would …”), ``t`` an infinitive
(“promised to …”), ``o`` a noun phrase (“announced a boycott”), ``f`` “of” (“accused Minsk of …”), ``a`` “as”
(“described it as …”), ``n`` a name for somebody (“called him “our man””), ``g`` “-ing” (“denied sending”), ``d`` a person
who is told (“told reporters that …”), ``h`` “that” alone (“holds that …”).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from quiz.domain.facts import Mode
from quiz.domain.reading.clauses.words import listed


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb that tells of speech: how its speaker stands to the words, and what may follow it."""

    mode: Mode
    follows: str

    def takes(self, what: str) -> bool:
        """Whether that may follow the verb."""
        return what in self.follows


_VERBS = {
    (
        Mode.CLAIMED,
        "c",
    ): "say add explain reply respond answer continue quip joke remark note observe point stress emphasise "
    "emphasize underline underscore reiterate repeat conclude testify declare mention muse insist maintain contend argue "
    "assert allege claim suggest hint imply boast believe think fear reckon elaborate retort counter concede "
    "acknowledge admit complain lament joke speculate estimate predict forecast volunteer clarify feel hope worry agree "
    "charge mutter anticipate opine posit affirm reaffirm recall remember tweet write post state comment specify caution shout "
    "expect suspect recount put contradict object protest react snap grumble whisper plead "
    "fume thunder scoff sneer bluster surmise aver avow profess vouch attest bemoan crow gloat brag interject intone enthuse insinuate divulge "
    "hypothesise theorise conjecture postulate rejoin riposte concur disagree moan groan gripe whine bewail marvel exult",
    (Mode.CLAIMED, "g"): "admit acknowledge concede confess recall remember mention",
    (
        Mode.CLAIMED,
        "h",
    ): "hold provide stipulate prescribe infer deduce calculate gather ascertain certify decree judge deem submit venture hazard "
    "echo assume presume suppose imagine signal intimate confess recognise recognize regret accept restate trumpet highlight outline preach",
    (
        Mode.CLAIMED,
        "cd",
    ): "tell inform remind warn assure reassure notify advise persuade convince brief teach",
    (Mode.ANNOUNCED, "d"): "promise",
    (Mode.CLAIMED, "cq"): "ask wonder question inquire",
    (Mode.CLAIMED, "p"): "speak talk warn complain",
    (Mode.CLAIMED, "v"): "put",
    (Mode.CLAIMED, "k"): "document detail",
    (
        Mode.CLAIMED,
        "e",
    ): "express voice renew restate reiterate reaffirm repeat stress underline signal declare emphasise emphasize underscore highlight",
    (Mode.CLAIMED, "q"): "describe recount remember recall detail document relate",
    (Mode.CLAIMED, "of"): "accuse",
    (
        Mode.CLAIMED,
        "ob",
    ): "blame criticise criticize condemn denounce slam blast praise hail mock applaud defend attack deride "
    "decry rebuke ridicule laud tout rip oppose support endorse fault commend thank",
    (
        Mode.CLAIMED,
        "an",
    ): "dismiss describe call dub label brand characterise characterize portray depict refer cite consider regard "
    "view hail denounce pronounce deem see",
    (Mode.CLAIMED, "l"): "liken compare",
    (Mode.CLAIMED, "t"): "expect",
    (Mode.CLAIMED, "ct"): "urge demand recommend order instruct propose request tell ask warn advise",
    (
        Mode.ANNOUNCED,
        "cot",
    ): "announce confirm reveal disclose pledge vow promise threaten swear unveil proclaim "
    "offer decide plan intend rule",
    (Mode.DENIED, "h"): "doubt",
    (Mode.DENIED, "cog"): "deny dismiss reject refute dispute rebut",
    (Mode.CLAIMED, "og"): "propose demand urge recommend",
    (Mode.REPORTED, "co"): "report show find indicate learn",
}
_NOUNS = {
    Mode.CLAIMED: "claim accusation allegation assertion argument warning belief statement suggestion complaint charge fear "
    "insistence view contention opinion conviction admission remark comment prediction concern hope demand call confidence "
    "disappointment regret surprise dismay satisfaction astonishment relief frustration outrage doubt suspicion expectation understanding conclusion observation reminder assurance impression worry alarm certainty conjecture",
    Mode.ANNOUNCED: "announcement promise pledge vow threat confirmation decision offer notice word notification assertion",
    Mode.DENIED: "denial rejection",
    Mode.REPORTED: "report finding revelation",
}


def _verbs() -> Iterator[tuple[str, Cue]]:
    for (mode, follows), lemmas in _VERBS.items():
        for lemma in lemmas.split():
            yield lemma, Cue(mode, follows)


def _joined() -> Mapping[str, Cue]:
    """Each verb once, with all that may follow it; its first mode holds."""
    found: dict[str, Cue] = {}
    for lemma, cue in _verbs():
        known = found.get(lemma)
        found[lemma] = Cue(known.mode, known.follows + cue.follows) if known else cue
    return found


VERBS: Mapping[str, Cue] = _joined()
NOUNS: Mapping[str, Mode] = {noun: mode for mode, nouns in _NOUNS.items() for noun in nouns.split()}
UNITS_OF_TIME = listed(
    "day week month year hour evening morning night decade fortnight autumn spring summer winter time"
)
# Thoughts rather than words.
THOUGHTS = listed(
    "believe think fear feel hope worry expect doubt suspect reckon consider regard view see want plan intend decide"
)
VIEWED = listed("for to")
"""They open what somebody thinks: “For Norland, the pact is a shield”."""
# Adjectives that say what somebody thinks of a thing: “considers the step unlawful”.
JUDGEMENTS = listed(
    "unlawful lawful illegal legal invalid valid void unfair unacceptable acceptable unjust unconstitutional illegitimate "
    "legitimate binding necessary unnecessary inevitable essential vital impossible dangerous irresponsible unwise wrong "
    "laughable absurd ridiculous baseless groundless unfounded false untrue nonsense outrageous shameful premature exaggerated hypocritical cynical "
    "reckless provocative historic disastrous unhelpful regrettable unforgivable scandalous childish dishonest unrealistic "
    "dead obsolete useless worthless meaningless null defunct unworkable unenforceable outdated insufficient inadequate"
)
# They say something with an infinitive alone: “promised to send troops”.
OF_INTENT = listed("announce pledge vow promise threaten swear undertake offer urge demand propose")
# What is written says, states and shows.
OF_DOCUMENTS = listed(
    "say state show read reveal indicate confirm suggest report describe note warn find detail document"
)
DOCUMENTS = listed(
    "package letter note report document statement memo memorandum study poll survey treaty article law text record file "
    "invoice passport minutes paper agreement communique communiqué resolution charter transcript cable e-mail email message "
    "indictment dossier leak filing complaint declaration constitution pact clause analysis assessment book post tweet "
    "story editorial headline clip video footage recording ad advert advertisement tape film broadcast programme website "
    "figure data statistic calculation estimate manifest factsheet ledger inventory image photograph chart log list table "
    "bulletin circular brochure leaflet pamphlet diary essay column interview speech press-release release receipt contract "
    "invoice annex appendix summary excerpt telegram memoir biography index tally count cargo-manifest page presentation paperwork review audit inquiry slide database submission investigation probe inspection research"
)
# Nouns that tell a deed: “denied the use of mines”.
DEEDS = listed(
    "use sale sales delivery deliveries deployment supply shipment shipments transfer transfers attack attacks shelling bombing killing "
    "killings torture abuse abuses violation violations breach breaches smuggling presence involvement withdrawal suspension "
    "dispatch existence construction purchase export exports import imports payment payments release removal closure blockade "
    "boycott mobilisation mobilization recall expulsion exercise exercises agreement talks plan plans links contacts contact deal"
)
FINDINGS = listed("found finds showed shows learned learnt reported reports indicated indicates")
OF_PAPERS = listed("release publish issue obtain broadcast air post circulate")
"""What is done with papers in which something is said: “said in a report released today”."""
# They bind rather than claim.
TREATIES = listed("treaty charter pact agreement protocol convention constitution law article clause accord")
# Whoever does this speaks, whatever the noun: “the announcer said”.
SPOKEN = listed(
    "said says say told added adds argued argues argue insisted insists insist warned warns warn stated states wrote writes claimed "
    "claim conceded concedes concede admitted admits admit believed believes believe feared fears fear complained complains "
    "complain denied denies deny recalled recalls doubt doubts doubted replied replies retorted retorts hoped hope hopes"
)
