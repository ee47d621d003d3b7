"""The entry point of the server."""

from __future__ import annotations

import os
from importlib import import_module

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quizsite.settings")

application = get_wsgi_application()

# Nobody who asks for a page waits until the rules of reading are compiled.
import_module("quiz.domain.reading.story_reading")
