"""The site's settings, with the naive endpoints beside the site's own and a database of their own."""

from __future__ import annotations

import os

from quizsite.settings import *  # noqa: F403 (all that is not said here is as on the site)
from quizsite.settings import DATABASES, MIDDLEWARE

ROOT_URLCONF = "benchmarks.urls"
MIDDLEWARE = ["benchmarks.counting.count_statements", *MIDDLEWARE]
DATABASES["default"]["NAME"] = os.environ["BENCH_DATABASE"]
