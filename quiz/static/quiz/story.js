// The page of a story: which facts are marked, and the card of the facts behind marked words. Without it the numbers in
// the text lead to the list of facts, whose entries the card shows.
(() => {
  "use strict";

  const story = document.querySelector(".story");
  const blank = document.getElementById("fact-card");
  if (!blank) return;
  const text = story.querySelector(".prose");
  const card = blank.content.querySelector(".fact-card");
  const toList = blank.content.lastElementChild;
  const sheet = matchMedia("(max-width: 44rem), (max-height: 30rem)");
  const GAP = 8;

  const all = (selector) => [...story.querySelectorAll(selector)];
  const entry = (key) => document.getElementById(`fact-${key}`);
  const ref = (key) => document.getElementById(`ref-${key}`);
  const isMarked = (key) => story.dataset.marked === "all" || entry(key).classList.contains(`kind-${story.dataset.marked}`);
  const keysOf = (place) => (place.dataset.facts || place.hash.slice(6)).split(" ").filter(isMarked);
  const wordsOf = (keys) => all(".prose mark").filter((it) => it.dataset.facts.split(" ").some((key) => keys.includes(key)));

  const light = (keys) => {
    for (const it of all(".is-lit")) it.classList.remove("is-lit");
    for (const it of [...wordsOf(keys), ...keys.map(entry)]) it.classList.add("is-lit");
  };

  // The card. It stands beside the words and never on them; on a small screen it is a sheet, and the words move up.
  let shown = []; // the facts in it
  let opener = ""; // what opened it, and so may close it: focus, mouse or tap
  let waiting = 0;

  const copy = (key) => {
    const row = entry(key).cloneNode(true);
    const link = toList.cloneNode(true);
    row.removeAttribute("id");
    row.classList.remove("is-lit");
    link.href = `#fact-${key}`;
    link.textContent = link.textContent.replace("#", ref(key).textContent);
    row.querySelector(".ordinal").replaceWith(Object.assign(document.createElement("b"), { className: "ordinal", textContent: ref(key).textContent }));
    row.lastElementChild.append(link);
    return row;
  };

  const place = (x) => {
    const lines = wordsOf(shown).flatMap((it) => [...it.getClientRects()]);
    const top = Math.min(...lines.map((it) => it.top));
    const bottom = Math.max(...lines.map((it) => it.bottom));
    card.removeAttribute("style");
    if (sheet.matches) {
      const covered = bottom + GAP - card.getBoundingClientRect().top;
      if (covered > 0) scrollBy(0, Math.min(covered, Math.max(top - GAP, 0)));
      return;
    }
    const area = text.getBoundingClientRect();
    const room = innerHeight - bottom;
    const isBelow = room > card.offsetHeight + 2 * GAP || room > top;
    card.style.maxHeight = `${Math.max(isBelow ? room : top, 150) - 2 * GAP}px`;
    card.style.left = `${Math.max(0, Math.min(x - area.left - card.offsetWidth / 4, area.width - card.offsetWidth))}px`;
    card.style.top = `${(isBelow ? bottom + GAP : top - card.offsetHeight - GAP) - area.top}px`;
  };

  const close = () => {
    clearTimeout(waiting);
    if (card.isConnected) light([]);
    card.remove();
    shown = [];
    opener = "";
  };

  const open = (keys, origin, by, x) => {
    clearTimeout(waiting);
    shown = keys;
    opener = by;
    card.querySelector("ol").replaceChildren(...keys.map(copy));
    if (by === "focus") origin.after(card);
    else origin.closest("p").append(card);
    light(keys);
    place(x);
    card.scrollTop = 0;
  };

  const dismiss = () => {
    const back = card.contains(document.activeElement) && ref(shown[0]);
    close();
    if (!back) return;
    back.focus({ preventScroll: true });
    close();
  };

  const wait = (then, ...what) => {
    waiting = setTimeout(then, card.isConnected ? 250 : 120, ...what);
  };

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    const row = event.target.closest(".facts li");
    if (row) light([row.id.slice(5)]);
    else if (!card.isConnected) light([]);
    if (sheet.matches) return;
    clearTimeout(waiting);
    if (card.contains(event.target)) return;
    const origin = event.target.closest(".prose :is(mark, .ref)");
    const keys = origin ? keysOf(origin) : [];
    if (keys.length && String(keys) !== String(shown)) wait(open, keys, origin, "mouse", event.clientX);
    else if (!keys.length && opener === "mouse") wait(close);
  });

  document.addEventListener("focusin", (event) => {
    if (card.contains(event.target)) return;
    const origin = event.target.closest(".prose .ref");
    const row = event.target.closest(".facts li");
    if (origin?.matches(":focus-visible")) open(keysOf(origin), origin, "focus", origin.getBoundingClientRect().left);
    else if (opener === "focus") close();
    if (row) light([row.id.slice(5)]);
  });

  let isTouch = false;
  document.addEventListener("pointerdown", (event) => {
    isTouch = event.pointerType === "touch";
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest(".fact-card .close")) return dismiss();
    if (card.contains(event.target) || event.target.closest("[data-key]")) return;
    const origin = event.target.closest(".prose :is(mark, .ref)");
    const keys = origin ? keysOf(origin) : [];
    const again = opener === "tap" && String(keys) === String(shown);
    if (!keys.length || again || !getSelection().isCollapsed) return close();
    if (origin.hash && !(isTouch && event.detail)) return;
    event.preventDefault();
    open(keys, origin, "tap", event.clientX);
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && card.isConnected && !document.querySelector("dialog[open]")) dismiss();
  });

  addEventListener("hashchange", () => {
    const [, key] = /^#(?:fact|ref)-(\d+)$/.exec(location.hash) || [];
    close();
    if (key && entry(key)) light([key]);
  });

  // Which facts are marked. The server reads the cookie, so that the page comes as it is wanted.
  const filter = document.getElementById("marks");
  const choice = (mark) => filter.querySelector(`[data-mark="${mark}"]`);
  const choose = (link) => {
    const { mark } = link.dataset;
    close();
    story.dataset.marked = mark;
    filter.querySelector("[aria-current]").removeAttribute("aria-current");
    link.setAttribute("aria-current", "true");
    document.cookie = `marks=none; path=/; samesite=lax; max-age=${mark === "none" ? 31536000 : 0}`;
    history.replaceState(null, "", `?kind=${mark}`);
    document.getElementById("facts").scrollTop = 0;
    document.getElementById("announcer").textContent = link.textContent;
  };

  filter.addEventListener("click", (event) => {
    const link = event.target.closest("[data-mark]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(link);
  });

  const step = (by) => {
    const refs = all(".prose .ref").filter((it) => it.offsetWidth);
    const before = refs.filter((it) => it.getBoundingClientRect().top < 0).length;
    const here = refs.indexOf(card.contains(document.activeElement) ? ref(shown[0]) : document.activeElement);
    refs[here < 0 ? before - (by < 0) : here + by]?.focus();
  };

  const keys = {
    n: () => step(1),
    p: () => step(-1),
    m: () => choose(choice(story.dataset.marked === "none" ? "all" : "none")),
    f: () => filter.querySelector("[aria-current]").focus(),
  };
  for (const [key, act] of Object.entries(keys)) filter.querySelector(`[data-key=${key}]`).addEventListener("click", act);

  for (const link of all(".prose .ref")) link.setAttribute("aria-describedby", link.hash.slice(1));
})();
