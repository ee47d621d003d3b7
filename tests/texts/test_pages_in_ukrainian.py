"""A page in Ukrainian says nothing in English but what the story, its questions and its people say."""

from __future__ import annotations

import re
from collections.abc import Iterator

import lxml.html
import pytest
from django.test import Client
from django.urls import reverse

from quiz.actions.demonstration.people import LEARNERS
from quiz.actions.demonstration.study import answer_of
