// Says at once that a form is on its way, and sends it once however often it is pressed; without it the browser shows so.
(() => {
  "use strict";

  const words = document.currentScript.dataset.working;
  const sign = document.createElement("p");
  sign.className = "visually-hidden";
  sign.setAttribute("role", "status");
  document.body.append(sign);

  addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post" || form.target) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    const button = event.submitter;
    // What is sent is gathered after this event, with the button that was pressed; only then may it change.
    setTimeout(() => {
      sign.textContent = words;
      if (!button) return;
      button.setAttribute("aria-disabled", "true");
      if (button.tagName === "INPUT") {
        button.dataset.label = button.value;
        button.value = words;
      }
    });
  });

  // A page that comes back out of the browser's memory is ready to be sent again.
  addEventListener("pageshow", () => {
    sign.textContent = "";
    for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
    for (const button of document.querySelectorAll("[data-label]")) {
      button.value = button.dataset.label;
      button.removeAttribute("aria-disabled");
      delete button.dataset.label;
    }
  });
})();
