// Takes a fact's quote from the words selected in its story; without it the quote is copied and pasted.
(() => {
  "use strict";

  const story = document.getElementById("story-lines");
  const quote = document.getElementById("id_quote");
  const take = document.getElementById("take-quote");
  if (!story || !quote || !take) return;
  take.hidden = false;

  // Pressing the button must not take the selection away.
  take.addEventListener("pointerdown", (event) => event.preventDefault());

  take.addEventListener("click", () => {
    const selection = document.getSelection();
    const words = selection.toString().trim();
    if (words && story.contains(selection.anchorNode) && story.contains(selection.focusNode)) {
      quote.value = words;
      quote.focus();
    }
  });
})();
