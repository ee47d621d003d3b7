// Makes pages quicker for those who have it on; every page works without it.
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

  // Keys. A single key can be turned off, as WCAG 2.1.4 asks.
  const dialog = one("keys");
  const switched = one("use-keys");
  switched.checked = remember("keys") !== "off";
  switched.addEventListener("change", () => remember("keys", switched.checked ? "on" : "off"));
  const opener = one("show-keys");
  opener.hidden = false;
  opener.addEventListener("click", () => dialog.showModal());

  const TYPING = "input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]";
  const ACTING = "a[href], button, summary, input, select, textarea";

  const choose = (digit) => {
    const option = all("main :is(.options, .sentences) input:not(:disabled)")[Number(digit) - 1];
    if (!option) return false;
    option.focus();
    option.click();
    return true;
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || dialog.open) return;
    if (event.target.closest(TYPING)) return;
    const named = event.key === " " ? "Space" : event.key;
    if ((named === "Space" || named === "Enter") && event.target.closest(ACTING)) return;
    if (named === "?") {
      dialog.showModal();
    } else if (!switched.checked) {
      return;
    } else {
      const button = all("main [data-key]").find((it) => it.dataset.key.split(" ").includes(named));
      if (button) button.click();
      else if (!/^[1-9]$/.test(named) || !choose(named)) return;
    }
    event.preventDefault();
  });

  // A study-day is counted where the learner lives; whoever thinks otherwise can change it.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const field of all("input[data-own-zone], [data-own-zone] [name=time_zone]")) {
    const offered = !field.options || [...field.options].some((option) => option.value === zone);
    if (zone && offered && ["", "UTC"].includes(field.value)) field.value = zone;
  }

  // What htmx brought: say it, and put the focus where the eye goes.
  const announce = (text) => {
    one("announcer").textContent = text;
  };
  document.addEventListener("htmx:afterSettle", (event) => {
    const part = event.detail.target;
    const titled = part.querySelector("[data-title]");
    if (titled) document.title = titled.dataset.title;
    announce(all("[data-announce]", part).map((it) => it.textContent.trim()).join(" "));
    const place = part.querySelector("input.field:not(:disabled)") || part.querySelector("[data-focus]");
    if (place) {
      place.focus({ preventScroll: true });
      place.scrollIntoView({ block: "nearest" });
    }
  });

  // The connection.
  const sign = one("connection").firstElementChild;
  const lost = () => {
    sign.hidden = false;
  };
  const found = () => {
    sign.hidden = true;
  };
  for (const name of ["htmx:sendError", "htmx:timeout", "htmx:responseError"]) document.addEventListener(name, lost);
  document.addEventListener("htmx:afterOnLoad", (event) => {
    if (event.detail.successful !== false) found();
  });
  addEventListener("offline", lost);
  addEventListener("online", found);
})();
