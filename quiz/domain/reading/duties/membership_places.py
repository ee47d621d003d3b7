"""The words that tell of membership where they stand: “Norland, a member of the pact”, “the six members are …”."""

from __future__ import annotations

from quiz.domain.facts import Relation
from quiz.domain.reading.duties.masking import pattern
from quiz.domain.reading.duties.membership_words import MEMBERS, WORDS

_MANY = r"(?P<members><parties>)"
_AMONG = r"(?:(?:a group of )?<number> (?:[a-z]+ ){0,2}(?:states|countries|nations|governments|neighbours|neighbors|members|kingdoms)(?:,? (?:including|among them|such as)|:| [–—-]) )?"
_TWO = r"(?P<members><party>(?:, <party>){0,40},? and <party>)"
_LONG = r"(?:[A-Za-z-]+ (?:[a-z]+ )?(?:days?|weeks?|months?|years?|decades?) |(?:[Ss]oon|[Ss]hortly|[Ll]ong|[Ii]mmediately|[Oo]nly|[Ee]ver) )?"
_IN_PLACE = [
    (
        Relation.MEMBER,
        r"(?P<members><parties>),? (?:itself |themselves |also |both |all |too )+(?P<cue>bound by|party to|parties to|part of|members of|in) (?P<alliance><name>)(?P<aside>)(?=[,.;)])",
    ),
    (
        Relation.MEMBER,
        rf"(?:\A|[,;] )[Ww]ith {_TWO}(?: both| all| now| already)* (?P<cue>in|inside|part of|members of|parties to|signed up to) (?P<alliance><name>),",
    ),
    (
        Relation.FOUNDED,
        r"(?P<alliance><alliance>)(?:,| \(| –)? (?:which )?(?:was |were )?(?:(?:originally"
        r"|first) )?(?P<cue>founded|formed|established|created|set up"
        rf"|launched|signed into being)(?:,? (?:in|on) <date>,?)? by {_AMONG}{_MANY}",
    ),
    (
        Relation.FOUNDED,
        rf"(?P<alliance><name>)[^;]{{0,40}}, (?:a|an|the) (?:[a-z-]+ ){{0,3}}<heads> (?:which"
        rf"|that) {_MANY} (?:had )?(?P<cue>founded|formed|established|created|set up)",
    ),
    (
        Relation.JOINED,
        r"(?P<alliance><alliance>) (?:has |had )?(?:since |also |later |then |[a-z]+ly )?(?P<cue>admitted|took in|taken in|let in|accepted"
        rf"|welcomed) {_MANY}(?=[.,;]| (?:in|on|as|into)\b| <date>)",
    ),
    *(
        (
            relation,
            rf"(?:\A|[,;] )(?:{_LONG}(?:[Aa]fter|[Ss]ince|[Oo]n|[Hh]aving|[Uu]pon|[Bb]y|[Bb]efore|[Uu]ntil) (?:it |they |the (?:country|state|republic) )?(?:had |has )?)?"
            rf"(?P<cue>{verbs}) (?P<alliance><alliance>)(?:,? (?:in|on) <date>)?[^,;]{{0,40}}, {_MANY}",
        )
        for relation, verbs in (
            (Relation.JOINED, "(?:[Rr]e-?)?[Jj]oin(?:ing|ed)|[Aa]cced(?:ing|ed) to|[Ee]nter(?:ing|ed)|signed up to"),
            (
                Relation.LEFT,
                "[Ll]eaving|left|[Qq]uit(?:ting)?|[Ww]ithdr(?:awing|ew|awn) from|[Pp]ull(?:ing|ed) out of|[Ww]alk(?:ing|ed) out of",
            ),
        )
    ),
    (
        Relation.MEMBER,
        r"(?<!non-)(?P<alliance><name>) (?P<cue>members?(?: states?| countries| nations)?|signator(?:y"
        rf"|ies)),? (?:such as |including |like )?{_MANY}(?!['’])",
    ),
    (
        Relation.MEMBER,
        r"(?:\A|[,;] |\b(?:and|but|because|that) )[Aa]s (?:an? "
        rf"|the )?(?:fellow )?{WORDS}(?P<cue>{MEMBERS}) (?:of"
        rf"|to) (?P<alliance><alliance>)(?:,? since <date>)?, {_MANY}",
    ),
    (
        Relation.MEMBER,
        rf"\A(?:An? |The )?{WORDS}(?P<cue>[Mm]ember|[Pp]arty|[Ss]ignatory) (?:(?:of"
        rf"|to) (?P<alliance><alliance>) )?since <date>, {_MANY}",
    ),
    (
        Relation.MEMBER,
        r"(?P<members><party>), (?:itself )?(?:an? )?(?:[a-z]+ )?(?P<cue>member|party"
        r"|signatory)(?P<alliance>) since <date>",
    ),
    (
        Relation.LEFT,
        r"\b[Tt]he (?:[a-z]+ )?(?P<cue>departure|withdrawal"
        rf"|exit) of {_MANY}(?: from (?P<alliance><alliance>))?(?=,? (?:in|on) <date>)",
    ),
    (
        Relation.MEMBER,
        rf"(?P<alliance><name>) (?P<cue>–|—|\() ?{_TWO}(?=[)–—]| [–—])",
    ),
    (
        Relation.MEMBER,
        r"(?P<alliance><name>) (?P<cue>\()(?P<members><party>(?:, <party>){2,40})\)",
    ),
    (
        Relation.MEMBER,
        rf"(?P<alliance><alliance>)(?:, an? [^,;]{{1,60}})?,? to which {_MANY} (?:also |both |all )?(?P<cue>belongs?|(?:is|are) (?:both |all |also )*(?:an? )?(?:full )?(?:part(?:y|ies)|signator(?:y|ies)|members?))\b",
    ),
    (
        Relation.JOINED,
        r"(?P<members><party>), (?P<cue>admitted|accepted)(?P<alliance>) (?:as [a-z ]+ )?(?:in |on )?<date>",
    ),
    (
        Relation.MEMBER,
        r"(?P<members><party>), (?:which has been |itself )?(?P<cue>in|part of) (?P<alliance><alliance>) since <date>",
    ),
    (
        Relation.MEMBER,
        rf"\b[Tt]o (?P<alliance>it|<alliance>) (?P<cue>belong) {_MANY}",
    ),
]
PLACED = [(relation, pattern(words)) for relation, words in _IN_PLACE]
