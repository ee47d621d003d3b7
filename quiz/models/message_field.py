"""A column for a message of the domain, which each reader sees in the own language."""

from __future__ import annotations

from typing import Any

from django.db import models

from quiz.domain.messages import kept, recalled


class MessageField(models.TextField[str, str]):
    """Text that keeps what a message was made of; it reads as English, and ``worded`` words it for the reader."""

    def from_db_value(self, value: str | None, *_: object) -> str | None:
        """The message, or the plain words of a row that was stored as such; None where a join found no row."""
        return None if value is None else recalled(value)

    def to_python(self, value: Any) -> Any:
        """The same for what a fixture has."""
        return recalled(value) if type(value) is str else value

    def get_prep_value(self, value: Any) -> Any:
        """What the column holds."""
        return kept(value)

    def value_to_string(self, obj: models.Model) -> str:
        """What a fixture holds."""
        return kept(self.value_from_object(obj))

    def deconstruct(self) -> Any:
        """To the database it is a text column like others, so that migrations know no class of ours."""
        name, _, args, kwargs = super().deconstruct()
        return name, "django.db.models.TextField", args, kwargs
