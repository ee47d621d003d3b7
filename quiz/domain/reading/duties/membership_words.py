"""The words that tell of membership, as patterns over masked text."""

from __future__ import annotations

import re

from quiz.domain.facts import Relation
from quiz.domain.reading.duties.masking import pattern

_MEMBERS = r"(?:(?:member|partner|signatory) (?:states?|countries|nations|governments)|members?|part(?:y|ies)|signator(?:y|ies)|belligerents)"
_NOT_QUITE = r"former|aspiring|potential|prospective|candidate|associate|non-voting|future|would-be|not|no|never|longer|observer|ex|founding|founder|accepted|invited|proposed|approved|recognised|seen|as"
_WORDS = rf"(?:(?!(?:{_NOT_QUITE})\b)[a-z]+(?:-[a-z]+)* ){{0,3}}"
_AFTER = (
    r"(?=\Z|[.,;:!?)–—”\"]| [–—-] | (?:on|as|after|since|when|and|but|with|under|from|at|before|only|last|this|earlier"
    r"|later|despite|because|while|although|too|again|together|alongside|through|by|without|once|over|amid|two|three|more"
    r"|which|who|shortly|soon|until|following|during|or|against|voluntarily|formally|officially|altogether|entirely"
    r"|in(?! [a-z]+ing\b))\b| <date>)"
)
_BE = r"(?P<verb>is|are|remains?|(?:has|have) (?:been|remained))"
_BELONGS = [
    rf"\b{_BE} (?:both |all |still |also |now |already |each |itself |themselves |only )?(?:an? |the |one of (?:the )?)?"
    rf"{_WORDS}{_MEMBERS} (?:of|to|in) (?P<alliance><alliance>)(?! [a-z]+ (?:council|committee|summit))",
    rf"\b{_BE} (?:both |all |still |also |now |already )?(?:an? |the |two |three )?{_WORDS}(?P<alliance><name>) {_MEMBERS}(?! state of)\b",
    rf"\b{_BE} (?:an? |the )?(?:[a-z]+ )?{_MEMBERS}(?P<alliance>) (?=since <date>)",
    rf"\b{_BE} (?:both |all |still )?in (?P<alliance><name>){_AFTER}",
    r"\b(?P<verb>belongs?) to (?P<alliance><alliance>)",
    rf"\b{_BE} (?:both |all |still |also |now )?(?:a )?part of (?P<alliance><alliance>){_AFTER}",
    r"\b(?P<verb>holds?|retains?) (?:full )?membership (?:of|in) (?P<alliance><alliance>)",
]
_JOINED = [
    rf"\b(?P<verb>joined|re-?joined|acceded to|entered(?: into)?|signed up to) (?P<alliance><alliance>){_AFTER}",
    rf"\b(?P<verb>became) (?:an? |the |one of (?:the )?)?(?:[\w-]+ ){{0,3}}{_MEMBERS} (?:of|to|in) (?P<alliance><alliance>)",
    r"\b(?P<verb>became) (?:an? |the )?(?:[a-z-]+ ){0,2}(?P<alliance><name>) members?\b",
    rf"\b(?P<verb>became) (?P<alliance>its|their|the <heads>['’]s|<name>['’]s?) (?:[\w-]+ )?{_MEMBERS}\b",
    r"\b(?:was|were|been) (?P<verb>re-?admitted|admitted|accepted|taken|received) (?:back )?(?:in)?to (?P<alliance><alliance>)",
    r"\b(?P<verb>joined|re-?joined|acceded|came aboard|signed up|came in)(?P<alliance>)(?=,? (?:again )?(?:in |on )?<date>)",
    r"\b(?:joined|aboard|acceded|admitted|entered|became)\b[^.;]{0,80}?\b(?P<verb>followed)(?P<alliance>)(?=,? (?:in |on )?<date>)",
    r"\b(?P<verb>returned) to (?P<alliance><name>)(?= as (?:a |its )| after [a-z]+ years)",
]
_LEFT = [
    rf"\b(?P<verb>left|quit|exited|abandoned|departed(?: from)?|withdrew from|(?:pulled|walked|stormed|dropped) out of|withdrawn from"
    rf"|broke away from|seceded from|renounced|denounced) (?P<alliance><alliance>){_AFTER}",
    rf"\b(?P<verb>ceased to be|stopped being|is no longer|are no longer) (?:an? )?(?:[a-z-]+ ){{0,2}}{_MEMBERS} (?:of|to|in) (?P<alliance><alliance>)",
    r"\b(?P<verb>left|withdrew|dropped out|pulled out|walked out)(?P<alliance>)(?=,? (?:it |again )?(?:in |on )?<date>)",
    r"<date>,? (?:it|they|<party>) (?P<verb>left|withdrew|quit)(?P<alliance>)(?=[.,;]|\Z| for (?:good|the))",
    r"\b(?P<verb>took back|taken back|withdrew|withdrawn) (?:its|their) (?P<alliance>)(?:signatures?|membership)\b",
    r"\b(?P<verb>ended|gave up|withdrew) (?:its|their) membership (?:of|in|from) (?P<alliance><alliance>)",
]
_NOT_RENEWED = [
    r"\b(?P<verb>did not renew|didn['’]t renew|chose not to renew|declined to renew|refused to renew|failed to renew|never renewed"
    r"|opted not to renew|decided not to renew|did not extend|chose not to extend|declined to extend|refused to extend)"
    r" (?:its|their|the) (?:own )?(?:memberships?|participation|accession|signatures?)(?: (?:of|in|to|under) (?P<alliance><alliance>))?",
    r"\b(?P<verb>did not renew|chose not to renew|declined to renew|refused to renew|opted not to renew) (?P<alliance><alliance>)",
    r"\b(?P<verb>let) (?:its|their) membership (?:(?:of|in) (?P<alliance><alliance>) )?(?:lapse|expire|run out)",
]
_FOUNDED = [
    r"\b(?P<verb>(?:co-)?founded|formed|established|created|launched|set up) (?P<alliance><alliance>)(?! [a-z]+ (?:council|committee))",
    r"\b(?P<verb>signed) (?:the |a )?(?:founding )?(?:treaty|charter|pact|agreement|declaration|document|protocol|act)s? (?:that |which )?"
    r"(?:founded|founding|created|creating|established|establishing|set up|setting up|formed|forming) (?P<alliance><alliance>)",
    rf"\b{_BE} (?:both |all |also )?(?:an? |the |one of (?:the )?|among (?:the )?)?(?:[a-z-]+ )?(?:founding|founder) {_MEMBERS} of (?P<alliance><alliance>)",
    rf"\b(?P<verb>was|were) (?:both |all |also )?(?:an? |the |one of (?:the )?|among (?:the )?)?(?:[a-z-]+ )?(?:founding|founder) {_MEMBERS} of (?P<alliance><alliance>)",
]
BY_SUBJECT = [
    (relation, pattern(words))
    for relation, several in (
        (Relation.FOUNDED, _FOUNDED),
        (Relation.MEMBER, _BELONGS),
        (Relation.JOINED, _JOINED),
        (Relation.LEFT, _LEFT),
        (Relation.NOT_RENEWED, _NOT_RENEWED),
    )
    for words in several
]
_MANY = r"(?P<members><parties>)"
_TWO = r"(?P<members><party>(?:, <party>){0,40},? and <party>)"
_IN_PLACE = [
    (
        Relation.FOUNDED,
        r"(?P<alliance><alliance>)(?:,| \(| –)? (?:which )?(?:was |were )?(?:(?:originally|first) )?(?P<cue>founded|formed|established|created|set up"
        rf"|launched|signed into being)(?:,? (?:in|on) <date>,?)? by {_MANY}",
    ),
    (
        Relation.FOUNDED,
        rf"(?P<alliance><name>)[^;]{{0,40}}, (?:a|an|the) (?:[a-z-]+ ){{0,3}}<heads> (?:which|that) {_MANY} (?:had )?(?P<cue>founded|formed|established|created|set up)",
    ),
    (
        Relation.JOINED,
        rf"(?P<alliance><alliance>) (?:has |had )?(?:[a-z]+ly )?(?P<cue>admitted|took in|welcomed) {_MANY}(?=[.,;]| (?:in|on|as|into)\b| <date>)",
    ),
    (
        Relation.JOINED,
        rf"\b(?:since|after|following|with|on) {_MANY}['’]s? (?P<cue>accession to|entry (?:in)?to|admission (?:in)?to) (?P<alliance><alliance>)",
    ),
    (
        Relation.LEFT,
        rf"\b(?:since|after|following) {_MANY}['’]s? (?P<cue>withdrawal from|departure from|exit from) (?P<alliance><alliance>)",
    ),
    (
        Relation.JOINED,
        rf"(?:\A|[,;] )(?:[Aa]fter|[Ss]ince|[Oo]n|[Hh]aving|[Uu]pon) (?P<cue>joining|joined|acceding to|acceded to|entering) (?P<alliance><alliance>)(?:,? (?:in|on) <date>)?[^,;]{{0,40}}, {_MANY}",
    ),
    (
        Relation.LEFT,
        rf"(?:\A|[,;] )(?:[Aa]fter|[Ss]ince|[Hh]aving|[Uu]pon) (?P<cue>leaving|left|quitting|withdrawing from|withdrawn from|pulling out of) (?P<alliance><alliance>)(?:,? (?:in|on) <date>)?[^,;]{{0,40}}, {_MANY}",
    ),
    (
        Relation.MEMBER,
        rf"(?P<members>(?:<party>(?:, <party>){{0,40}},? and )?<party>)(?:,| \(| –| —) (?:all |both |like [\w\ue000-\ue00f]+ |itself |themselves |also |now )?(?:an? |the |one of (?:the )?)?"
        rf"{_WORDS}(?P<cue>{_MEMBERS}) (?:of|to) (?P<alliance><alliance>)",
    ),
    (
        Relation.MEMBER,
        r"(?P<members>(?:<party>(?:, <party>){0,40},? and )?<party>)(?:,| \(| –| —) (?:both |all |itself |also |now )?(?:an? |the )?(?:fellow )?(?P<alliance><name>) (?P<cue>members?)(?=[,.;)]| –| since)",
    ),
    (
        Relation.MEMBER,
        r"(?P<alliance><name>)['’]s? (?:[a-z]+ )?(?P<cue>members?),? (?P<members><parties>)(?=[ ,.;])(?!['’])",
    ),
    (
        Relation.MEMBER,
        rf"(?<!non-)(?P<alliance><name>) (?P<cue>members?(?: states?| countries| nations)?|signator(?:y|ies)),? (?:such as |including |like )?{_MANY}(?!['’])",
    ),
    (
        Relation.MEMBER,
        rf"\b(?:[Ff]ellow|[Pp]act|[Tt]reaty|[Aa]lliance|[Bb]loc) (?P<cue>members?|signator(?:y|ies)) {_MANY}(?!['’])",
    ),
    (
        Relation.MEMBER,
        rf"(?:\A|[,;] |\b(?:and|but|because|that) )[Aa]s (?:an? |the )?(?:fellow )?{_WORDS}(?P<cue>{_MEMBERS}) (?:of|to) (?P<alliance><alliance>)(?:,? since <date>)?, {_MANY}",
    ),
    (
        Relation.MEMBER,
        rf"\A(?:An? |The )?{_WORDS}(?P<cue>[Mm]ember|[Pp]arty|[Ss]ignatory) (?:(?:of|to) (?P<alliance><alliance>) )?since <date>, {_MANY}",
    ),
    (
        Relation.MEMBER,
        rf"\b(?P<cue>[Mm]embers?(?: states?| countries| nations)?|[Ss]ignatories|[Pp]arties)(?: (?:of|to) (?P<alliance><alliance>))?(?: (?:today|now|currently|at present|<date>))?"
        rf"(?: are(?: today| now| currently| <date>)?(?: all)?:?|:| [–—-]| \(|,)(?: namely)? {_TWO}",
    ),
    (
        Relation.MEMBER,
        rf"\b(?P<cue>[Mm]ember(?:s| states| countries| nations)|[Pp]arties|[Ss]ignatories) (?:(?:of|to) (?P<alliance><alliance>),? )?(?:such as|including|like|include) {_MANY}",
    ),
    (
        Relation.MEMBER,
        r"(?P<members><party>), (?:itself )?(?:an? )?(?:[a-z]+ )?(?P<cue>member|party|signatory)(?P<alliance>) since <date>",
    ),
    (
        Relation.MEMBER,
        rf"(?P<alliance><alliance>)(?:,| \(|,? which was| was) (?P<cue>signed)(?:,? (?:in|on) <date>)?(?: in [A-Z]\w+,?)? by {_TWO}(?!['’])",
    ),
    (
        Relation.LEFT,
        rf"\b[Tt]he (?:[a-z]+ )?(?P<cue>departure|withdrawal|exit) of {_MANY}(?: from (?P<alliance><alliance>))?(?=,? (?:in|on) <date>)",
    ),
    (
        Relation.JOINED,
        rf"\b[Tt]he (?:[a-z]+ )?(?P<cue>accession|admission|entry) of {_MANY}(?: (?:in)?to (?P<alliance><alliance>))?(?=,? (?:in|on) <date>)",
    ),
    (
        Relation.MEMBER,
        rf"(?P<alliance><name>)(?:,| \() ?(?:a|an|the) (?:[a-z-]+ ){{0,4}}<heads> (?P<cue>of|between|among|linking|that (?:includes|links|unites|groups)"
        rf"|comprising|uniting|made up of)(?: (?:the )?<number> (?:states|countries|nations)[:,]?)? {_TWO}(?!['’])",
    ),
    (
        Relation.MEMBER,
        rf"(?P<alliance><name>) (?P<cue>–|—|\() ?{_TWO}(?=[)–—]| [–—])",
    ),
    (
        Relation.MEMBER,
        rf"(?P<alliance><alliance>),? to which {_MANY} (?:also |both |all )?(?P<cue>belongs?|is a party|are parties)\b",
    ),
    (
        Relation.MEMBER,
        rf"(?P<alliance><alliance>),? of which {_MANY} (?:is|are) (?:both |all |also |still )?(?:an? )?(?P<cue>members?|part)\b",
    ),
    (
        Relation.JOINED,
        r"(?P<members><party>), (?P<cue>admitted|accepted)(?P<alliance>) (?:as [a-z ]+ )?(?:in |on )?<date>",
    ),
    (
        Relation.MEMBER,
        rf"\b[Tt]o (?P<alliance>it|<alliance>) (?P<cue>belong) {_MANY}",
    ),
    (
        Relation.MEMBER,
        rf"(?P<alliance><alliance>),? (?:now |today |currently |which )?(?P<cue>is made up of|is composed of|consists of|comprises|brings together|groups|unites|(?:also )?includes|numbers"
        rf"|links|binds|has (?:<number> )?(?:member states|members)(?: today)?[:,–]|counts|which groups) {_TWO}",
    ),
    (
        Relation.MEMBER,
        rf"(?P<alliance><alliance>)(?:, [^,;]{{1,60}},)? (?P<cue>(?:(?:signed|concluded|agreed|made) )?between) {_TWO}(?!['’])",
    ),
]
_IN_PLACE.append(
    (
        Relation.FOUNDED,
        rf"(?P<members>(?:<party>(?:, <party>){{0,40}},? and )?<party>)(?:,| \(| –| —) (?:all |both |itself |also |like [\w\ue000-\ue00f]+ )?(?:an? |the |one of (?:the )?)?(?:[a-z-]+ )?"
        rf"(?P<cue>(?:founding|founder) {_MEMBERS}) of (?P<alliance><alliance>)",
    )
)
PLACED = [(relation, pattern(words)) for relation, words in _IN_PLACE]
WORTH_READING = re.compile(
    r"\b(?:members?|membership|joined|re-?joined|joining|aboard|followed|came in|signature|took|taken|acced\w+|accession|entered|entering|entry|became|admi\w+|belongs?|part(?:y|ies)|signator\w+"
    r"|left|leaving|quit\w*|exit\w*|withdr\w+|pulled|walked|renew\w*|extend|lapse|found\w+|formed|establish\w+|created|set up|launched|between|signed"
    r"|consists|comprises|brings|groups|unites|links|binds|composed|made up|part of|welcomed|took in|departed|departure|return\w*|renounced|pulling"
    r"|ceased|counts|seceded|broke|abandoned|denounced|dropped|(?:is|are|been) in|comprising)\b|[–—(]",
    re.IGNORECASE,
)
