// Names for those parts of Django's own forms that come without one: boxes that search for a row, and empty heads.
(() => {
  "use strict";

  const all = (selector) => document.querySelectorAll(selector);
  const nameOf = (select) => (select.labels[0]?.textContent ?? select.getAttribute("aria-label") ?? "").replace(/:\s*$/, "");

  // The box is called what its field is called, and then says what is chosen in it.
  const nameBoxes = () => {
    for (const select of all("select.select2-hidden-accessible")) {
      const box = select.nextElementSibling.querySelector("[role=combobox]");
      const chosen = box.querySelector(".select2-selection__rendered");
      box.id = `${chosen.id}-box`;
      box.setAttribute("aria-label", nameOf(select));
      box.setAttribute("aria-labelledby", `${box.id} ${chosen.id}`);
      chosen.removeAttribute("role");
      chosen.removeAttribute("aria-readonly");
    }
  };
  window.django?.jQuery?.(($) => {
    nameBoxes();
    $(document).on("select2:open", (event) => {
      const parts = '.select2-container--open .select2-search__field, .select2-container--open [role="listbox"]';
      for (const part of all(parts)) part.setAttribute("aria-label", nameOf(event.target));
      const box = event.target.nextElementSibling.querySelector("[role=combobox]");
      box.setAttribute("aria-controls", box.getAttribute("aria-owns"));
    });
  });
  document.addEventListener("formset:added", () => setTimeout(nameBoxes));

  for (const head of all("th.original:empty, .tabular th:not([class]):empty")) {
    const cell = document.createElement("td");
    cell.className = head.className;
    head.replaceWith(cell);
  }

  // A table that scrolls sideways and holds nothing to step to is itself a stop for the keyboard.
  for (const box of all(".inline-group fieldset")) {
    if (!box.querySelector("a, button, input:not([type=hidden]), select, textarea")) box.tabIndex = 0;
  }
})();
