"""Teachers' pages, one file per step; each change calls the same function as the views and commands."""

from __future__ import annotations

from quiz.admin import actors, cards, classrooms, doubts, facts, logs, people, questions, sets, stories

__all__ = ["actors", "cards", "classrooms", "doubts", "facts", "logs", "people", "questions", "sets", "stories"]
