"""How style sheets and scripts are stored and addressed."""

from __future__ import annotations

from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedOnceCollected(CompressedManifestStaticFilesStorage):  # type: ignore[misc] # whitenoise comes without types
    """Compressed files under names that carry their hash; under their plain names while none are collected yet."""

    def stored_name(self, name: str) -> str:
        """The name to link to."""
        return super().stored_name(name) if self.hashed_files else name
