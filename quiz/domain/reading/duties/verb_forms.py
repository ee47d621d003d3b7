"""Forms of verbs for statements and duties: “fulfilling” becomes “fulfil”, “break” becomes “broke”."""

from __future__ import annotations

import re

from quiz.domain.reading.clauses.verbs import Form, forms_of, verb


def base_form(word: str) -> str:
    """The infinitive of a verb’s form: “fulfilling” gives “fulfil”."""
    known = verb(word)
    if known is None:
        return word
    if known.known:
        return known.lemma
    return (
        known.lemma if known.lemma.endswith(("t", "d", "k", "n", "r", "p", "l", "h", "w", "y")) else known.lemma + "e"
    )


def is_ing(word: str) -> bool:
    """Whether the word is a verb’s form in -ing: “keeping”, and not “bring”."""
    known = verb(word)
    return known is not None and word.endswith("ing") and Form.ING in known.forms


def past_form(lemma: str) -> str:
    """The simple past of a verb: “break” gives “broke”."""
    for word in sorted(forms_of(lemma)):
        known = verb(word)
        if known is not None and known.lemma == lemma and Form.PAST in known.forms and word != lemma:
            return word
    if Form.PAST in (known.forms if (known := verb(lemma)) else Form.BASE):
        return lemma
    return f"{lemma[:-1]}ied" if re.search("[^aeiou]y$", lemma) else f"{lemma.removesuffix('e')}ed"


def participle_form(lemma: str) -> str:
    """The past participle of a verb: “beg” gives “begged”."""
    for word in sorted(forms_of(lemma)):
        known = verb(word)
        if known is not None and known.lemma == lemma and Form.PARTICIPLE in known.forms:
            return word
    return past_form(lemma)


def third_form(word: str) -> str:
    """The word as one actor’s where it is a verb’s bare form: “promise” gives “promises”; else the word."""
    known = verb(word)
    if known is None or not known.known or Form.BASE not in known.forms or Form.PAST in known.forms:
        return word
    return next((each for each in sorted(forms_of(known.lemma)) if _is_third(each, known.lemma)), word)


def _is_third(word: str, lemma: str) -> bool:
    known = verb(word)
    return known is not None and known.lemma == lemma and Form.THIRD in known.forms
