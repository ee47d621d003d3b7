"""Hours from 0 to 23, as everywhere else on the site; Django writes “7:57 a.m.”."""

from __future__ import annotations

TIME_FORMAT = "H:i"
DATETIME_FORMAT = "j F Y, H:i"
SHORT_DATETIME_FORMAT = "d/m/Y H:i"
