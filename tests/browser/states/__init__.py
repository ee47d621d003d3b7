"""Every page and state of the site, in one list: what axe, the measurements and ``make tour`` look at."""

from __future__ import annotations

from tests.browser.states.learners import STRANGERS, STUDENTS
from tests.browser.states.state import State
from tests.browser.states.teachers import PEOPLE

__all__ = ["EVERY_STATE", "State"]

EVERY_STATE = (*STRANGERS, *STUDENTS, *PEOPLE)
