"""The words that tell who all belongs to an alliance: “the league groups …”, “… make up the pact”, “the five-member bloc of …”."""

from __future__ import annotations

from quiz.domain.facts import Relation
from quiz.domain.reading.duties.masking import pattern
from quiz.domain.reading.duties.membership_words import MEMBERS, WORDS

_SMALL = r"(?:(?:what (?:was|is) (?:then|now)(?: plain| still)?|tiny|small|neutral|neighbouring|landlocked|later|now|also|finally|[a-z]+-[a-z]+) )?"
_WHEN = r"(?: (?:since|in|on|from) <date>)?"
_NEXT = r"(?:,? and,? |, |; (?=<party>(?:[;.]| and |, (?=<party>|and )))|,? as well as |,? plus,? |,? along with |,? together with | & )(?:(?:since|in|on|from|later|then|finally),? (?:<date>,? )?|as (?:the|its) [a-z]+(?: [a-z]+)?,? )?"
_LISTED = rf"{_SMALL}<party>{_WHEN}(?:{_NEXT}{_SMALL}<party>{_WHEN}(?!['’]))"
LIST = rf"(?P<members>{_LISTED}{{1,40}})"
ONE_OR_MORE = rf"(?P<members>{_LISTED}{{0,40}})(?!['’])"
_TIED = rf"(?P<members>{_LISTED}{{0,40}}(?: (?:with|to) {_LISTED}{{0,40}})?)(?!['’])"
_NATIONS = r"(?:states|countries|nations|members|republics|islands|neighbours|neighbors|partners|powers|allies|monarchies|governments)"
_LED = rf"(?: (?:only|just))?(?: (?:the |all |just |only )?(?:<number> )?(?:[A-Za-z-]+ )?{_NATIONS}(?:[:,]| [–—-])?(?: namely)?)?"
_HOLDS = (
    r"(?:compris(?:es?|ed)|bound|grouped|linked|united|counted|included|brought together|groups?(?: together)?|unites?|includes?|brings? together|counts|numbers|links|binds|encompasses|embraces"
    r"|gathers|ties(?: together)?|joins|consists of|(?:has|have) (?:since )?(?:consisted of|been made up of|grouped|united|bound|linked|included)|is made up of|is composed of|is comprised of)"
)
_NOW = r"(?:now |today |currently |also |still )*"
_AT_FIRST = r"(?:originally|initially|at first|at the outset)"
_NOT_YET = (
    r"(?<!former )(?<!non-)(?<!new )(?<!aspiring )(?<!candidate )(?<!potential )(?<!associate )(?<!observer )"
    r"(?<!prospective )(?<!future )"
)
_NOT_OF = (
    r"(?<! for )(?<! with )(?<! by )(?<! against )(?<! from )(?<! of )(?<! of the )(?<! for the )(?<! with the )(?<! by the )(?<! against the )(?<! from the )"
    r"(?<!\w)(?!(?:for|with|by|against|from|of) )"
)
_MEMBERS = (
    r"(?P<cue>[Mm]ember(?:s| states| countries| nations| governments)|[Ss]ignatories|[Pp]arties|[Pp]artner states"
    r"|[Pp]artners)"
)
NO_LIST = r"(?!\A[A-Z][a-z]+s (?:of|to|in|under) [^,:(]{1,80}, )"
"""“Members of the pact, Norland and Ostia met” lists three that met as well as it names two members."""
LISTS = [
    (
        Relation.MEMBER,
        r"(?P<members><party>)(?:,| –) (?P<alliance>[Tt]he (?:[a-z-]+ )?<heads>|<name>|its)(?:['’]s?)? (?:[a-z-]+ ){0,2}"
        r"(?P<cue>members?|recruits?|entrants?|signator(?:y|ies))(?=(?P<aside>)[,.;)]| –)",
    ),
    (
        Relation.FOUNDED,
        rf"{_NOT_OF}(?P<alliance><alliance>|\A[Ii]t)(?:, [^,;]{{1,60}},)?,? (?:(?:which|that) )?{_AT_FIRST} (?P<cue>{_HOLDS}){_LED} (?>{_TIED})(?! (?:among|as) )",
    ),
    (
        Relation.MEMBER,
        rf"{_NOT_OF}(?P<alliance><alliance>|\A[Ii]t)(?:, [^,;]{{1,60}},)?,? (?:(?:which|that) )?{_NOW}(?P<cue>{_HOLDS}){_LED} (?>{_TIED})(?! (?:among|as) )",
    ),
    (
        Relation.MEMBER,
        rf"(?P<alliance><name>),? (?:an?|the) (?:[A-Za-z0-9-]+ ){{1,5}}?(?:which|that) {_NOW}(?P<cue>{_HOLDS}){_LED} "
        rf"{ONE_OR_MORE}(?P<aside>)",
    ),
    (
        Relation.MEMBER,
        rf"{LIST},? (?:together |jointly |now |today )?(?P<cue>make up|form|constitute|comprise|round out|complete|remain in) (?P<alliance><pact>)",
    ),
    (
        Relation.MEMBER,
        rf"{NO_LIST}\b{_NOT_YET}{_MEMBERS}(?: (?:of|to|in) (?P<alliance><alliance>))?(?: (?:today|now|currently|at present|<date>))?"
        rf"(?:(?: are(?: today| now| currently| <date>)?(?: all)?:?|:| [–—-]|,)(?:,? (?:namely|at present|currently|today|now|in all))? | \(){LIST}",
    ),
    (
        Relation.MEMBER,
        rf"(?P<alliance>\b[Tt]he (?:(?:<number>|\d+)-(?:member|nation|state|country|strong|power)|tripartite|trilateral) "
        rf"(?:[a-z-]+ )?<heads>) (?P<cue>of|between|among|comprising|grouping|linking|made up of){_LED} {LIST}",
    ),
    (
        Relation.MEMBER,
        rf"(?P<alliance><alliance>),? in which {ONE_OR_MORE} (?:is|are) (?:an? |both |all |also |still )?(?:[a-z]+ )?"
        r"(?P<cue>partners?|members?|allies|parties)\b",
    ),
    (
        Relation.MEMBER,
        rf"(?P<alliance><alliance>),? of which {ONE_OR_MORE} (?:is|are|has been|have been|remains?) (?:both |all |also "
        r"|still )?(?:an? )?(?:[a-z]+ )?(?P<cue>members?|part)\b",
    ),
    (
        Relation.MEMBER,
        r"\b(?:[Ff]ellow|[Pp]act|[Aa]lliance|[Bb]loc|[Cc]o-)[ -]?(?P<cue>members?(?: states?)?|partners?|signator(?:y|ies))"
        rf"(?:,| –| \(|:)? {ONE_OR_MORE}",
    ),
    (
        Relation.FOUNDED,
        rf"\b(?P<cue>(?:[Ff]ound(?:er|ing)|[Oo]riginal) (?:members?|member states|states|signatories|parties)),? (?:such as |including |like )?{ONE_OR_MORE}",
    ),
    (
        Relation.MEMBER,
        rf"\b{_NOT_YET}(?P<cue>[Mm]ember (?:states?|countries|country|nations?)|[Pp]artner states?),? "
        rf"(?:such as |including |like )?{ONE_OR_MORE}",
    ),
    (
        Relation.MEMBER,
        rf"(?P<members><parties>)(?:,| \(| –| —) (?:itself |themselves |also |too |both |all )?(?:an? |the )?{WORDS}"
        rf"(?P<cue>{MEMBERS})(?: (?:of|to) it)?(?=(?P<aside>)[,.;)]|\Z| –)",
    ),
]
PLACED_LISTS = [(relation, pattern(words)) for relation, words in LISTS]
