"""The site as an app on a device: its manifest, its service worker, and the page that shows cards without a connection."""

from __future__ import annotations

from functools import cache
from hashlib import sha256

from django.http import HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from quiz.views.requests import AnyRequest

PAPER = "#f3f3ef"
KEPT = ("quiz/app.css", "quiz/app.js", "quiz/outbox.js", "quiz/offline.js")
ICONS = (("app-192", 192, "any"), ("app-512", 512, "any"), ("maskable-512", 512, "maskable"))


@require_safe
def manifest(request: AnyRequest) -> JsonResponse:
    """Tell a browser how to install the site."""
    described = {
        "name": "Says Who",
        "short_name": "Says Who",
        "description": _("Read the story. Keep the facts. Know who says so."),
        "id": reverse("quiz:home"),
        "start_url": reverse("quiz:card_session"),
        "scope": reverse("quiz:home"),
        "display": "standalone",
        "theme_color": PAPER,
        "background_color": PAPER,
        "icons": [
            {"src": static("quiz/icons/app.svg"), "sizes": "any", "type": "image/svg+xml", "purpose": "any"},
            *(_icon(*icon) for icon in ICONS),
        ],
    }
    return JsonResponse(described, content_type="application/manifest+json")


def _icon(name: str, size: int, purpose: str) -> dict[str, str]:
    source = static(f"quiz/icons/{name}.png")
    return {"src": source, "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}


@require_safe
@never_cache
def worker(request: AnyRequest) -> HttpResponse:
    """Give the service worker; its release changes, and so it is replaced, whenever something that it keeps does."""
    context = {"release": _release(), "files": [static(name) for name in KEPT]}
    return HttpResponse(render_to_string("quiz/worker.js", context), content_type="text/javascript")


@require_safe
@never_cache
def card_shell(request: AnyRequest) -> HttpResponse:
    """Show the frame in which a device shows the cards it keeps; it is the same for everybody."""
    return HttpResponse(render_to_string("quiz/card_shell.html"))


@cache
def _release() -> str:
    with override("en"):
        kept = render_to_string("quiz/card_shell.html"), render_to_string("quiz/worker.js", {"release": ""})
    return sha256("".join(kept).encode()).hexdigest()[:12]
