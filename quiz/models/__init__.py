"""Every table."""

from __future__ import annotations

from quiz.models.attempts import MAX_POINTS, Answer, Attempt, Grade
from quiz.models.classrooms import Assignment, Classroom, Enrolment
from quiz.models.facts import Fact
from quiz.models.parameters import ParameterSet
from quiz.models.questions import Card, Question, QuestionFact
from quiz.models.reviews import Memory, Review, Undo
from quiz.models.set_aside import Flag, SetAside
from quiz.models.sets import Edition, EditionItem, Feedback, QuestionSet, SetItem
from quiz.models.stories import Actor, Alias, Story
from quiz.models.tallies import DayTally, KindTally, OptionTally, QuestionTally
from quiz.models.users import User

__all__ = [
    "MAX_POINTS",
    "Actor",
    "Alias",
    "Answer",
    "Assignment",
    "Attempt",
    "Card",
    "Classroom",
    "DayTally",
    "Edition",
    "EditionItem",
    "Enrolment",
    "Fact",
    "Feedback",
    "Flag",
    "Grade",
    "KindTally",
    "Memory",
    "OptionTally",
    "ParameterSet",
    "Question",
    "QuestionFact",
    "QuestionSet",
    "QuestionTally",
    "Review",
    "SetAside",
    "SetItem",
    "Story",
    "Undo",
    "User",
]
