"""Files for the learner to keep: cards for Anki, and the log of reviews."""

from __future__ import annotations

import io

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import FileResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from quiz.domain.formats.anki import package
from quiz.domain.formats.csv_table import table
from quiz.domain.scheduling import study_day
from quiz.reports.takeaway import REVIEW_COLUMNS, deck_of, review_rows
from quiz.views.requests import LearnerRequest


@require_safe
@login_required
def card_package(request: LearnerRequest) -> HttpResponseBase:
    """Give the learner's cards with their scheduling as an Anki package."""
    deck = deck_of(request.user, now=timezone.now(), site=request.build_absolute_uri("/").rstrip("/"))
    if not deck.notes:
        messages.info(request, _("There are no cards of yours yet. Read a story and take its quiz, then come back."))
        return redirect("quiz:progress")
    return FileResponse(
        io.BytesIO(package(deck)),
        as_attachment=True,
        filename=f"says-who-cards-{deck.today.isoformat()}.apkg",
        content_type="application/octet-stream",
    )


@require_safe
@login_required
def review_log(request: LearnerRequest) -> HttpResponseBase:
    """Give every review of the learner as a row of a table, while it is read from the database."""
    today = study_day(timezone.now(), request.user.zone)
    name = f"says-who-reviews-{today.isoformat()}.csv"
    return StreamingHttpResponse(
        table(REVIEW_COLUMNS, review_rows(request.user)),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": content_disposition_header(True, name)},  # noqa: FBT003 (Django's own order)
    )
