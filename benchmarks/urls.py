"""The addresses of the site, and under ``naive/`` the same ones answered the naive way."""

from __future__ import annotations

from django.urls import include, path

from benchmarks import naive_answer, naive_rating

urlpatterns = [
    path("naive/attempts/<int:attempt_id>/<int:number>/", naive_answer.attempt_question),
    path("naive/cards/<int:card_id>/rate/", naive_rating.card_rate),
    path("", include("quizsite.urls")),
]
