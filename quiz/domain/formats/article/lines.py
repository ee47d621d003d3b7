"""What a line shows by itself: that it is a button, a caption, a byline and so on, and no sentence of a story.

Only short lines are judged, and each as a whole, so that a sentence that happens to begin with such words stays.
"""

from __future__ import annotations

import datetime
import re

from quiz.domain.date_answers import read_answer
from quiz.domain.formats.article.values import Reason

_LONGEST = 400
_BULLET = re.compile(r"^[•*·–—>»›|-]\s+")
_ENDS_A_SENTENCE = re.compile(r"[.!?…][\"'”’»)\]]*$")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{4}}-\d\d-\d\d)"
)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?"
_TIME = r"(?:[\s,|·–—-]+(?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: ?\(?[A-Z]{2,5}\)?)?)?"
_PUBLISHED = r"(?:first |originally |last )?(?:published|posted|updated|modified|changed|edited)(?: on| at)?:? ?[^.]{0,60}\d[^.]{0,40}"

# A network’s name is a button beside others or behind a verb; as a line by itself it may be a heading.
_NETWORK = (
    r"(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|messenger|pinterest|flipboard|bluesky|mastodon|threads"
    r"|e-?mail|copy link|link copied|print|share|save|tweet|pin it)"
)
_NEWS = r"(?:stories|story|articles?|news|coverage|reading|content|posts?|topics?|links|videos?)"
_LETTERS = r"(?:newsletters?|e-?mails?|alerts?|briefings?|inbox|digest|updates)"
_AGENCY = r"(?:AP|AFP|Reuters|EPA(?:-EFE)?|Getty(?: Images)?|TASS|Xinhua|Anadolu|Shutterstock|Alamy|PA(?: Wire)?|DPA)"


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


def _rule(reason: Reason, *patterns: str, case: bool = False) -> tuple[Reason, re.Pattern[str]]:
    return reason, re.compile("|".join(f"(?:{pattern})" for pattern in patterns), 0 if case else re.IGNORECASE)


_RULES = (
    _rule(
        Reason.ADVERTISEMENT,
        r"\W*(?:advertisements?|advertising|adverts?|ads?|ad feedback|skip ads?|scroll to continue)\W*",
        r"\W*(?:sponsored|promoted|paid)(?: content| post| by [^.]{1,40})?\W*",
        r"\W*(?:(?:the )?(?:story|article|text) continues|continue reading|continues) (?:below|after)[^.]{0,40}\W*",
        r"continue reading\W*",
    ),
    _rule(
        Reason.SHARING,
        rf"{_NETWORK}(?:[\s,|·•/]+{_NETWORK})+",
        r"(?:please )?(?:share|tweet|e-?mail|print|save|send|like)(?: (?:this|the)(?: (?:article|story|page|post|news))?)?\W*",
        r"(?:share|tweet|e-?mail|send|save)(?: (?:this|the)(?: (?:article|story|page|post))?)? (?:on|via|with|to|by) [^.]{1,40}",
        r"(?:copy link|link copied|pin it|\d+ shares?)\W*",
    ),
    _rule(Reason.FORM, r"(?:follow|bookmark|listen|reply|expand|collapse)\W*"),
    _rule(
        Reason.MORE,
        r"(?:read|see|watch|listen|click|learn|find out)(?: here)?(?: for)? (?:more|also|next|on|the full story|here)"
        r"(?:\s*[:–—|>»→-].{0,200}|\W*)",
        r"also (?:read|see)(?:\s*[:–—|>»→-].{0,200}|\W*)",
        rf"(?:more (?:on|from|about|like|in) (?:this|the|our|us)?[^.]{{0,40}}|more {_NEWS})\W*",
        rf"(?:related|recommended|popular|latest|top|similar)(?: {_NEWS})(?:\s*[:–—|>»→-].{{0,200}}|\W*)",
        r"(?:related|recommended)(?:\s*[:–—|>»→-].{0,200}|\W*)",
        r"(?:recommended for you|you (?:may|might) (?:also )?(?:like|be interested in)|most (?:read|popular|viewed|shared))\W*",
        r"(?:trending(?: now)?|editor[’']s picks?|what to read next|further reading|don[’']t miss|in case you missed it)\W*",
    ),
    _rule(
        Reason.COOKIES,
        r"(?:this (?:site|website)|we(?: and our partners)?|our (?:site|website|partners)|by (?:continuing|using|clicking)"
        r"|to (?:give|offer|provide) you|if you continue)\b.{0,200}\bcookies?\b.{0,200}",
        r"(?:accept|reject|allow|manage|refuse|decline)(?: (?:all|my|your|necessary|only))*(?: cookies| all)\W*",
        r"cookie (?:policy|settings?|preferences|notice|consent)\W*",
    ),
    _rule(
        Reason.SIGNING_UP,
        rf"(?:sign up|subscribe|register)(?: (?:for|to|with))?\b.{{0,150}}\b{_LETTERS}\b.{{0,80}}",
        rf"(?:get|receive|have) (?:the|our|your)\b.{{0,150}}\b{_LETTERS}\b.{{0,80}}",
        r"(?:sign up|subscribe|log ?in|sign in|log ?out|register|join us|donate|support us|my account)(?: (?:here|now|today|free))?\W*",
        r"(?:already (?:a|have an?) .{1,30}\?.{0,40}|create (?:a|an|your) (?:free )?account.{0,60})",
        r"(?:become a (?:member|subscriber)|support (?:our|independent) journalism|follow us|download (?:our|the) app)[^.]{0,80}\W*",
        r"(?:enter your e-?mail|e-?mail address|thank you for (?:signing up|subscribing))[^.]{0,80}\W*",
    ),
    _rule(
        Reason.PICTURE,
        r"(?:photo(?:graph)?s?|images?|pictures?|picture credit|credits?|file photo|illustration|graphic|gallery|caption"
        r"|video|watch|listen)\s*:\s.{1,250}",
        r"image (?:source|caption|copyright|credit)\b,?.{0,250}",
        r"(?:photo(?:graph)?s?|images?|pictures?|illustration) (?:by|courtesy of) .{2,80}",
        r".{0,250}\((?:file )?(?:photo(?:graph)?|image|picture|credit)s?\s*(?:by|:)[^()]{2,80}\)\.?",
        r".{0,250}\b(?:photograph|photo|picture|image|credit)s?:\s[^.:]{2,60}\.?",
        r"\d+ (?:of|/) \d+",
    ),
    _rule(
        Reason.PICTURE,
        rf".{{0,250}}\({_AGENCY} (?:[Pp]hoto|[Ii]mage|[Ff]ile)[^()]{{0,60}}\)\.?",
        rf".{{0,250}}\((?:[^()]{{2,60}}/ ?{_AGENCY}|{_AGENCY} ?/[^()]{{2,60}})\)\.?",
        rf".{{0,60}}(?:/|via ){_AGENCY}\W*",
        case=True,
    ),
    _rule(
        Reason.COPYRIGHT,
        r"(?:©|\(c\)|copyright\b).{0,200}",
        r".{0,150}\ball rights reserved\b.{0,100}",
        r"(?:terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)|imprint|legal notice)\W*",
    ),
    _rule(
        Reason.COMMENTS,
        r"(?:\d+ comments?|comments?(?: \(\d+\))?|(?:leave|post|write|add) a (?:comment|reply)|(?:view|show|read)(?: all)? comments)\W*",
        r"(?:join the (?:conversation|discussion)|have your say)\W*",
    ),
    _rule(
        Reason.MENU,
        r"skip (?:to|past) .{1,40}",
        r"(?:(?:main |open |close |toggle )?(?:menu|navigation)|home(?: ?page)?|search|back to top|load more|show more|close)\W*",
        r"(?:next|previous)(?: (?:article|story|page|post))?(?:\s*[:→»›>]\s*.{0,120}|\W*)",
        r"(?:contact|about)(?: us)?\W*",
        r"home\s*[>›»/→].{1,150}",
        r"[^.!?>›»]{1,40}(?:[>›»][^.!?>›»]{1,40}){2,4}",
        r"(?:tags?|topics?|filed under|categor(?:y|ies)|keywords)\s*:.{1,200}",
    ),
    _rule(
        Reason.PUBLISHED,
        _PUBLISHED,
        r"(?:an? |\d+ )?(?:min(?:ute)?s?|hours?|hrs?|days?)(?: ago|[ -]read)\W*",
        r"(?:reading|read) time\b.{0,30}",
    ),
    _rule(Reason.BYLINE, r"(?:additional )?(?:reporting|editing|writing|written|reported|compiled|edited) by .{2,200}"),
)
_A_DAY_ALONE = re.compile(rf"{_WEEKDAY}{_DAY}{_TIME}\W*", re.IGNORECASE)
_A_DAY = re.compile(_DAY, re.IGNORECASE)
_DAY_BEHIND = re.compile(rf"[\s,|·•–—-]+{_WEEKDAY}{_DAY}{_TIME}\W*$", re.IGNORECASE)
_BY = re.compile(r"(?:By|BY)[ :]")
_BETWEEN_NAMES = _words("and & de del van von der den la le da di du bin ibn al el in for of the y")
_NOT_A_NAME = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december the a an"
)
_MOST_NAME_WORDS = 14
_LONGEST_HEADLINE = 140


def reason_of(text: str) -> Reason | None:
    """Why the line is none of the story’s, where it shows that by itself."""
    line = _BULLET.sub("", text)
    if len(line) > _LONGEST:
        return None
    found = (reason for reason, pattern in _RULES if pattern.fullmatch(line))
    return next(found, None) or (Reason.BYLINE if _is_byline(line) else None)


def is_day(text: str) -> bool:
    """Whether the line is a day and nothing else."""
    return len(text) <= _LONGEST_HEADLINE and _A_DAY_ALONE.fullmatch(text) is not None


def published_in(text: str) -> datetime.date | None:
    """The first day that the line names in full, with its month as a word or as ISO writes it."""
    found = _A_DAY.search(text[:_LONGEST])
    if not found:
        return None
    try:
        return datetime.date.fromisoformat(read_answer(found.group()).edtf)
    except ValueError:
        return None


def is_headline(text: str) -> bool:
    """Whether the line is short and no sentence."""
    return 0 < len(text) <= _LONGEST_HEADLINE and not _ENDS_A_SENTENCE.search(text)


def _is_byline(line: str) -> bool:
    """“By” with the name of at least one person, and nothing more but their trade and a day."""
    if not _BY.match(line):
        return False
    line = _DAY_BEHIND.sub("", line)
    names = line[3:].replace(",", " ").replace("|", " ").split()
    return (
        2 <= len(names) <= _MOST_NAME_WORDS
        and names[0].lower() not in _NOT_A_NAME
        and not line.endswith((".", "!", "?", ":"))
        and all(name[0].isupper() or name.lower() in _BETWEEN_NAMES for name in names)
    )
