// The button opens the browser's own dialogue; without scripts a line says how.
(() => {
  "use strict";

  const button = document.querySelector("[data-print]");
  button.hidden = false;
  document.querySelector("[data-by-hand]").hidden = true;
  button.addEventListener("click", () => print());
})();
