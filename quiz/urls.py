"""The table of contents for a browser: a view, its URL and its template have one name."""

from __future__ import annotations

from django.urls import path, register_converter

from quiz.models.keys import KeyConverter
from quiz.views import (
    asides,
    attempts,
    cards,
    design,
    home,
    installed,
    late,
    log_in,
    memory,
    own_parameters,
    people,
    pictures,
    progress,
    sets,
    settings,
    stories,
    takeaway,
)

app_name = "quiz"
register_converter(KeyConverter, "key")

urlpatterns = [
    path("", home.home, name="home"),
    path("healthz", home.healthz, name="healthz"),
    path("stories/", stories.story_list, name="story_list"),
    path("stories/<slug:slug>/", stories.story_detail, name="story_detail"),
    path("stories/<slug:slug>/timeline/", pictures.story_timeline, name="story_timeline"),
    path("stories/<slug:slug>/alliances/", pictures.story_alliances, name="story_alliances"),
    path("stories/<slug:slug>/cards/", stories.story_cards, name="story_cards"),
    path("sets/<slug:slug>/", sets.set_detail, name="set_detail"),
    path("sets/<slug:slug>/start/", sets.attempt_start, name="attempt_start"),
    path("attempts/<key:attempt_id>/<int:number>/", attempts.attempt_question, name="attempt_question"),
    path("attempts/<key:attempt_id>/finish/", attempts.attempt_finish, name="attempt_finish"),
    path("attempts/<key:attempt_id>/repeat/", attempts.attempt_repeat, name="attempt_repeat"),
    path("attempts/<key:attempt_id>/", attempts.attempt_result, name="attempt_result"),
    path("cards/", cards.card_session, name="card_session"),
    path("cards/deck/", late.card_deck, name="card_deck"),
    path("cards/late/", late.card_late, name="card_late"),
    path("cards/offline/", installed.card_shell, name="card_shell"),
    path("manifest.webmanifest", installed.manifest, name="manifest"),
    path("worker.js", installed.worker, name="worker"),
    path("cards/undo/", cards.card_undo, name="card_undo"),
    path("cards/<key:card_id>/rate/", cards.card_rate, name="card_rate"),
    path("cards/<key:card_id>/put-off/", asides.card_bury, name="card_bury"),
    path("cards/<key:card_id>/suspend/", asides.card_suspend, name="card_suspend"),
    path("cards/<key:card_id>/doubt/", asides.card_doubt, name="card_doubt"),
    path("cards/aside/", asides.card_asides, name="card_asides"),
    path("cards/aside/<key:fact_id>/back/", asides.card_bring_back, name="card_bring_back"),
    path("progress/", progress.progress, name="progress"),
    path("progress/cards.apkg", takeaway.card_package, name="card_package"),
    path("progress/reviews.csv", takeaway.review_log, name="review_log"),
    path("progress/memory/", memory.memory, name="memory"),
    path("progress/facts/<key:fact_id>/", memory.memory_fact, name="memory_fact"),
    path("guest/", people.guest_start, name="guest_start"),
    path("guest/merge/", log_in.guest_merge, name="guest_merge"),
    path("sign-up/", people.sign_up, name="sign_up"),
    path("settings/", settings.settings, name="settings"),
    path("settings/parameters/fit/", own_parameters.fit, name="fit_parameters"),
    path("settings/parameters/usual/", own_parameters.use_usual, name="usual_parameters"),
    path("settings/parameters/own/", own_parameters.use_own, name="own_parameters"),
    path("join/", people.class_join, name="class_join"),
    path("design/", design.design, name="design"),
]
