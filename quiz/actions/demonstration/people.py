"""The people of the demonstration."""

from __future__ import annotations

from dataclasses import dataclass

DAYS = 30
ZONE = "Europe/Prague"


@dataclass(frozen=True, slots=True)
class Persona:
    """A learner of the demonstration: how often they study, and how readily facts stay with them.

    ``paused`` is how many of the last days they did not study, and ``leaves`` the set they have begun and left open.
    """

    username: str
    name: str
    diligence: float
    ability: float
    paused: int = 0
    leaves: str = ""


TEACHER = Persona("teacher", "Maria Holm", 1, 1)
LEARNERS = (
    Persona("anna", "Anna Berg", 0.8, 0.72, paused=2, leaves="when-and-what-was-owed"),
    Persona("ben", "Ben Okafor", 0.55, 0.75),
    Persona("chiara", "Chiara Rossi", 0.95, 0.95),
    Persona("daniel", "Daniel Novák", 0.3, 0.6),
    Persona("elif", "Elif Demir", 0.7, 0.85),
    Persona("farid", "Farid Karimi", 0.6, 0.8),
    Persona("greta", "Greta Lind", 0.8, 0.7),
    Persona("hugo", "Hugo Martin", 0.2, 0.75),
    Persona("ines", "Inês Costa", 0.75, 0.9),
    Persona("jonas", "Jonas Weber", 0.5, 0.65),
    Persona("katya", "Katya Marchenko", 0.9, 0.85),
    Persona("liam", "Liam Byrne", 0.4, 0.8),
)
