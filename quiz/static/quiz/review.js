// Deciding on facts without leaving the place: links between story and facts, keys, decisions. All works without it.
(() => {
  "use strict";

  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const one = (id) => document.getElementById(id);
  const remember = (name, value) => {
    try {
      if (value === undefined) return localStorage.getItem(name);
      localStorage.setItem(name, value);
    } catch {
      // A browser may forbid storage; the choice then lasts for this page.
    }
    return value;
  };

  // What the script makes possible is shown; what only replaces it is not.
  const dress = () => {
    one("show-keys").hidden = false;
    one("take-selection").hidden = false;
    one("take-selection").disabled = !selected();
    for (const button of all("[data-narrow-button]")) button.hidden = true;
  };

  // Between the story and the cards.
  const point = (key) => {
    for (const it of all(".is-pointed")) it.classList.remove("is-pointed");
    if (!key) return;
    for (const it of all(`mark[data-facts~="${key}"], #fact-${key}`)) it.classList.add("is-pointed");
  };
  const pointed = (target) => {
    const mark = target.closest("mark[data-facts]");
    if (mark) return mark.dataset.facts.trim().split(" ")[0];
    return target.closest("[data-points]")?.dataset.points ?? target.closest("[data-fact]")?.dataset.fact;
  };
  const showWords = (key) => {
    const pane = one("story-lines");
    const mark = pane.querySelector(`mark[data-facts~="${key}"]`);
    if (!mark || pane.scrollHeight <= pane.clientHeight) return;
    const [box, words] = [pane.getBoundingClientRect(), mark.getBoundingClientRect()];
    if (words.top < box.top || words.bottom > box.bottom) pane.scrollTop += words.top - box.top - box.height / 3;
  };
  document.addEventListener("mouseover", (event) => point(pointed(event.target)));
  document.addEventListener("focusin", (event) => {
    point(pointed(event.target));
    const card = event.target.closest("[data-fact]");
    if (card) showWords(card.dataset.fact);
  });
  const goTo = (card) => {
    if (!card) return;
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("click", (event) => {
    if (event.target.closest("a, button") || !getSelection().isCollapsed) return;
    const mark = event.target.closest("mark[data-facts]");
    if (mark) goTo(one(`fact-${pointed(mark)}`));
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest('#review a[href^="#"]');
    const place = link && document.querySelector(link.getAttribute("href"));
    if (!place) return;
    event.preventDefault();
    goTo(place);
  });

  // Decisions: the same form, the same address. The request says what the page shows; what comes back is what differs.
  const trouble = (shown) => {
    one("trouble").hidden = !shown;
  };
  document.addEventListener("htmx:configRequest", (event) => {
    event.detail.parameters.shown = all("[data-fact]")
      .map((card) => `${card.dataset.fact}-${card.dataset.state}`)
      .join(" ");
  });
  document.addEventListener("htmx:beforeSwap", (event) => {
    const { responseURL } = event.detail.xhr;
    if (!responseURL || new URL(responseURL).pathname === location.pathname) return;
    event.detail.shouldSwap = false; // another page than this one: to log in again
    location.assign(responseURL);
  });
  document.addEventListener("htmx:afterOnLoad", () => {
    const progress = one("review-progress");
    trouble(false);
    dress();
    one("announcer").textContent = all("[data-announce], #review-heading", progress)
      .map((it) => it.textContent.trim())
      .join(". ");
    goTo(one(progress.dataset.onwards) || document.querySelector("[data-waits]") || one("review-heading"));
  });
  for (const name of ["htmx:sendError", "htmx:timeout", "htmx:responseError"])
    document.addEventListener(name, () => trouble(true));
  document.addEventListener("change", (event) => event.target.closest("[data-narrow]")?.requestSubmit());

  // Words selected in the story become the quote of a new fact.
  const length = (text) => [...text].length;
  const words = (range) => {
    const part = range.cloneContents();
    for (const number of all(".ref", part)) number.remove();
    return part.textContent;
  };
  const selected = () => {
    const selection = getSelection();
    if (selection.isCollapsed || !selection.rangeCount) return null;
    const range = selection.getRangeAt(0);
    const within = range.commonAncestorContainer;
    const paragraph = (within.closest ? within : within.parentElement).closest("#story-lines [data-start]");
    if (!paragraph) return null;
    const before = document.createRange();
    before.setStart(paragraph, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const text = words(range);
    const skipped = length(text) - length(text.trimStart());
    const quote = text.trim();
    return quote && { quote, start: Number(paragraph.dataset.start) + length(words(before)) + skipped };
  };
  document.addEventListener("selectionchange", () => {
    // It keeps its place: words that moved while they are selected would be other words.
    one("take-selection").disabled = !selected();
  });
  document.addEventListener("pointerdown", (event) => {
    // Pressing the button must not take the selection away.
    if (event.target.closest("#take-selection")) event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest("#take-selection")) return;
    const found = selected();
    if (!found) return;
    one("add-quote").value = found.quote;
    one("add-occurrence").value = found.start;
    one("add-occurrence").disabled = false;
    one("add-fact").open = true;
    one("add-kind").focus();
  });
  document.addEventListener("input", (event) => {
    if (event.target.closest("#add-quote")) one("add-occurrence").disabled = true;
  });

  // A box that asks once more is closed with Escape, and the focus goes back to what opened it.
  document.addEventListener("keydown", (event) => {
    const box = event.key === "Escape" && !event.isComposing && document.querySelector(".band-choice[open]");
    if (!box || dialog.open) return;
    box.open = false;
    box.querySelector("summary").focus();
  });

  // Keys. A single key can be turned off, as WCAG 2.1.4 asks.
  const dialog = one("keys");
  const switched = one("use-keys");
  switched.checked = remember("review-keys") !== "off";
  switched.addEventListener("change", () => remember("review-keys", switched.checked ? "on" : "off"));
  document.addEventListener("click", (event) => {
    if (event.target.closest("#show-keys")) dialog.showModal();
  });

  const TYPING = "input:not([type=radio], [type=checkbox], [type=submit]), select, textarea, [contenteditable]";
  const cards = () => all("[data-fact]");
  const current = () => {
    const focused = document.activeElement.closest("[data-fact]");
    return focused || document.querySelector("[data-waits]") || cards()[0];
  };
  const step = (by) => {
    const focused = document.activeElement.closest("[data-fact]");
    const list = cards();
    goTo(focused ? list[list.indexOf(focused) + by] : current());
  };
  const toStory = () => {
    const back = document.activeElement.closest("[data-points]");
    if (back) goTo(one(`fact-${back.dataset.points}`));
    else goTo(one(`mark-${current()?.dataset.fact}`));
  };
  const KEYS = {
    j: () => step(1),
    k: () => step(-1),
    s: toStory,
    u: () => document.querySelector("[data-key=u]")?.click(),
    n: () => {
      one("add-fact").open = true;
      one("add-quote").focus();
    },
  };
  const ofCard = (key) => () => current()?.querySelector(`[data-key=${key}]`)?.click();
  for (const key of ["a", "r", "e", "m"]) KEYS[key] = ofCard(key);

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || dialog.open) return;
    if (event.target.closest(TYPING)) return;
    if (event.key === "?") dialog.showModal();
    else if (switched.checked && KEYS[event.key]) KEYS[event.key]();
    else return;
    event.preventDefault();
  });

  dress();
  // After a decision without the script, or an edit, the address names the card to go on at.
  if (location.hash.startsWith("#fact-")) one(location.hash.slice(1))?.focus();
})();
