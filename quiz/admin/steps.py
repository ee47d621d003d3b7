"""The four steps from a text to a published set, as the bar above the pages of a story shows them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from django.urls import reverse
from django.utils.translation import gettext, ngettext

from quiz.models import Story
from quiz.reports.preparation import Preparation, preparation_of


class At(IntEnum):
    """The step that a page belongs to."""

    READ = 0
    REVIEW = 1
    QUESTIONS = 2
    PUBLISH = 3


@dataclass(frozen=True, slots=True)
class Step:
    """A step, how far it is, and where it is taken; before there is a story only the first can be taken."""

    label: str
    note: str = ""
    url: str = ""
    is_current: bool = False
    is_done: bool = False


def steps_of(story: Story, at: At | None) -> list[Step]:
    """The steps of a story that is there."""
    done = preparation_of(story)
    workshop = reverse("admin:quiz_story_workshop", args=[story.pk])
    found = (
        (_words(story), reverse("admin:quiz_story_change", args=[story.pk]), True),
        (_reviewed(done), reverse("admin:quiz_story_review", args=[story.pk]), bool(done.facts and not done.waiting)),
        (_asked(done), workshop, bool(done.questions)),
        (_published(done), f"{workshop}#publish", bool(done.published_sets)),
    )
    return [
        Step(label, note, url, is_current=at == place, is_done=is_done)
        for place, (label, (note, url, is_done)) in enumerate(zip(_labels(), found, strict=True))
    ]


def steps_to_come() -> list[Step]:
    """The steps while the story is still being added."""
    return [Step(label, is_current=place == At.READ) for place, label in enumerate(_labels())]


def _labels() -> tuple[str, ...]:
    return gettext("Read"), gettext("Review"), gettext("Questions"), gettext("Publish")


def _words(story: Story) -> str:
    count = len(story.text.split())
    return ngettext("%(count)s word", "%(count)s words", count) % {"count": f"{count:,}"}


def _reviewed(done: Preparation) -> str:
    if done.waiting:
        return gettext("%(count)d to decide") % {"count": done.waiting}
    return ngettext("%(count)d fact", "%(count)d facts", done.facts) % {"count": done.facts}


def _asked(done: Preparation) -> str:
    if not done.questions:
        return gettext("none yet")
    return gettext("%(count)d in use") % {"count": done.questions}


def _published(done: Preparation) -> str:
    if not done.published_sets:
        return gettext("not yet")
    count = done.published_sets
    return ngettext("%(count)d set", "%(count)d sets", count) % {"count": count}
