"""What a page measures in the window that it is in: width, text that is cut off, size of targets."""

from __future__ import annotations

from playwright.sync_api import Page

SMALL, MAIN = 24, 44

# What is cut off on purpose: texts for screen readers only, and the learner's own name in the head of the page.
CUT_OFF = """() => {
  const seen = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const named = element => `${element.tagName.toLowerCase()}.${element.getAttribute("class") || ""}`
    + ` “${element.textContent.trim().slice(0, 40)}”`;
  const found = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push(`as wide as ${document.documentElement.scrollWidth}`);
  for (const element of document.querySelectorAll("body *")) {
    const style = getComputedStyle(element);
    if (!["hidden", "clip"].includes(style.overflowX) && !["hidden", "clip"].includes(style.overflowY)) continue;
    if (!seen(element) || element.matches("svg, svg *, progress, meter, input, select, iframe, .name")) continue;
    if (element.clientWidth <= 1 || element.clientHeight <= 1 || !element.textContent.trim()) continue;
    if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
      found.push(`cut off: ${named(element)}`);
  }
  const clipped = element => {
    for (let up = element.parentElement; up; up = up.parentElement)
      if (getComputedStyle(up).overflowX !== "visible") return true;
    return false;
  };
  for (const control of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")) {
    const box = control.getBoundingClientRect();
    if (!seen(control) || box.width <= 1 || clipped(control)) continue;
    if (box.right > innerWidth + 1 || box.left < -1) found.push(`out of the window: ${named(control)}`);
  }
  return found;
}"""

# A link in a line of text is exempt, and the whole label counts for the box in it (WCAG 2.2, 2.5.8).
TOO_SMALL = """([small, main, mains]) => {
  const found = [];
  const inText = element => getComputedStyle(element).display === "inline"
    && [...element.parentElement.childNodes].some(node => node !== element && node.textContent.trim());
  for (const element of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.disabled || inText(element)) continue;
    const label = element.matches("[type=radio], [type=checkbox]") && element.labels && element.labels[0];
    const boxes = [element, ...(label ? [label] : [])].map(one => one.getBoundingClientRect());
    if (boxes[0].width <= 1 || boxes[0].height <= 1) continue;
    const [width, height] = ["width", "height"].map(side => Math.max(...boxes.map(box => box[side])));
    const least = element.matches(mains) || (label && label.matches(mains)) ? main : small;
    if (height < least - 0.5 || width < least - 0.5)
      found.push(`${Math.round(width)} × ${Math.round(height)}, not ${least}: ${element.outerHTML.replace(/\\s+/g, " ").slice(0, 90)}`);
  }
  return found;
}"""
MAINS = (
    "#main .button, .masthead a, .masthead button, .option > label, .choice > label, #main select, "
    "#main input:not([type=radio], [type=checkbox]), #main textarea"
)


def lost(page: Page) -> list[str]:
    """What this window does not show: a page that is wider, text that is cut off, controls outside."""
    return _first_ones(page.evaluate(CUT_OFF))


def too_small(page: Page) -> list[str]:
    """Targets below 24 pixels, and main ones below 44."""
    return _first_ones(page.evaluate(TOO_SMALL, [SMALL, MAIN, MAINS]))


def _first_ones(findings: list[str]) -> list[str]:
    more = [f"and {len(findings) - 8} more"] if len(findings) > 8 else []
    return findings[:8] + more


def magnify_text(page: Page, percent: int) -> None:
    """Set the browser's own text size, as a person does in its settings."""
    session = page.context.new_cdp_session(page)
    session.send("Page.enable")
    sizes = {"standard": round(16 * percent / 100), "fixed": round(13 * percent / 100)}
    session.send("Page.setFontSizes", {"fontSizes": sizes})
    session.detach()
