// Goes on by itself with long work: with its next portion, or to the page that shows what came of it.
(() => {
  "use strict";

  const next = [...document.querySelectorAll("[data-goes-on]")].pop();
  if (!next) return;
  if (next.tagName === "A") location.replace(next.href);
  else next.requestSubmit();
})();
