"""Draw the icons of the installed app from the site's mark: ``python scripts/draw_icons.py``."""

from __future__ import annotations

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from tests.chromium import SWITCHES, chromium  # noqa: E402 (the project is not installed)

ICONS = PROJECT / "quiz" / "static" / "quiz" / "icons"
ACCENT = "#1f4aa0"
QUOTE = (
    "M11 7c-3 1-5 3-5 6.5C6 16 7.2 17 8.7 17s2.5-1 2.5-2.4-1-2.3-2.6-2.2C8.7 10.5 9.6 9.2 11.5 8.2z"
    "M18.5 7c-3 1-5 3-5 6.5 0 2.5 1.2 3.5 2.7 3.5s2.5-1 2.5-2.4-1-2.3-2.6-2.2c.1-1.9 1-3.2 2.9-4.2z"
)


def svg(corner: float, quote: float) -> str:
    """The mark on a square with round corners; ``quote`` is how large the quotation mark is on it."""
    aside = 12 * (1 - quote)
    mark = f'<path transform="translate({aside:.2f} {aside:.2f}) scale({quote})" fill="#fff" d="{QUOTE}"/>'
    ground = f'<rect width="24" height="24" rx="{corner}" fill="{ACCENT}"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{ground}{mark}</svg>\n'


def draw() -> None:
    """Write the SVG and every PNG; what a system cuts to its own shape fills its square."""
    pictures = {"app-192": (192, 5.0, 1.0), "app-512": (512, 5.0, 1.0)}
    pictures |= {"maskable-512": (512, 0.0, 0.8), "touch-180": (180, 0.0, 0.9)}
    ICONS.mkdir(exist_ok=True)
    (ICONS / "app.svg").write_text(svg(5, 1), encoding="utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=SWITCHES)
        for name, (size, corner, quote) in pictures.items():
            page = browser.new_page(viewport={"width": size, "height": size})
            sized = svg(corner, quote).replace("<svg ", f'<svg width="{size}" height="{size}" ', 1)
            page.set_content(f'<body style="margin:0">{sized}</body>')
            page.screenshot(path=ICONS / f"{name}.png", omit_background=True)
        browser.close()


if __name__ == "__main__":
    draw()
