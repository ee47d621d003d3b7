// The card session: the next front is there at once while the rating travels, and a card can be turned and swiped.
(() => {
  "use strict";

  const session = document.getElementById("session");
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const waiting = [];
  // A key may follow at once.
  htmx.config.defaultSettleDelay = 0;
  let sending;

  // app.js does for this what it does for every part that htmx brings.
  const put = (content) => {
    session.replaceChildren(content);
    htmx.process(session);
    htmx.trigger(session, "htmx:afterSettle", { target: session });
  };

  // A rating is counted once by its token, so that it may be sent again whenever it is not known whether it arrived.
  const send = async () => {
    let logIn;
    while (waiting.length) {
      const { path, body } = waiting[0];
      const answer = await fetch(path, { method: "POST", body, headers: { "HX-Request": "true" }, keepalive: true });
      if (answer.redirected) location.assign(answer.url);
      if (!answer.ok || answer.redirected) throw new Error(answer.status);
      // The log-in has expired: the site keeps the rating until its learner has logged in.
      logIn = answer.headers.get("HX-Redirect");
      const text = await answer.text();
      waiting.shift();
      htmx.trigger(session, "htmx:afterRequest", { successful: true, requestConfig: { path, formData: body } });
      if (!waiting.length && !logIn) bring(text);
    }
    if (logIn) location.assign(logIn);
  };
  const go = () => {
    sending ??= send()
      .then(
        () => tell(true),
        () => tell(false),
      )
      .finally(() => {
        sending = undefined;
      });
    return sending;
  };
  // Whoever can keep ratings on this device takes them over where sending fails.
  const tell = (successful) => {
    const fail = ({ path, body }) => htmx.trigger(session, "htmx:sendError", { requestConfig: { path, formData: body } });
    const left = successful ? [] : waiting.filter((it) => fail(it));
    waiting.splice(0, waiting.length, ...left);
    htmx.trigger(session, "htmx:afterRequest", { successful: !left.length, elt: { click: go }, requestConfig: {} });
  };
  addEventListener("online", () => waiting.length && go());
  addEventListener("beforeunload", (event) => {
    if (waiting.length && !sending) event.preventDefault();
  });

  // What the server says after a rating: the same card stays as the learner holds it, what stands around it is renewed.
  const bring = (text) => {
    const part = document.createElement("template");
    part.innerHTML = text;
    const card = session.querySelector("#card");
    const told = part.content.querySelector("#card");
    if (!card || (!card.querySelector(".back") && card.dataset.card !== told?.dataset.card)) return put(part.content);
    for (const name of [".steps", ".said"]) session.querySelector(name).replaceWith(part.content.querySelector(name));
    const said = session.querySelector(".said [data-announce]");
    if (said) document.getElementById("announcer").textContent = said.textContent;
  };

  // Each press takes back one step more, also one that comes before the answer to the last.
  let steps = 0;
  let takingBack;
  const settled = async () => {
    while (session.querySelector(".htmx-request")) {
      await new Promise((resolve) => document.addEventListener("htmx:afterRequest", resolve, { once: true }));
    }
  };
  const takeSteps = async (form) => {
    await settled();
    while (steps) {
      if (waiting.length) await go();
      if (waiting.length) throw new Error("The ratings before it could not be sent.");
      if (!session.querySelector(".undo")) break;
      const body = new FormData(form);
      const path = form.getAttribute("action");
      htmx.trigger(session, "htmx:beforeRequest", {});
      const headers = { "HX-Request": "true", "HX-Current-URL": location.href };
      const answer = await fetch(path, { method: "POST", body, headers });
      const elsewhere = answer.headers.get("HX-Redirect") || (answer.redirected && answer.url);
      if (elsewhere) return location.assign(elsewhere);
      if (!answer.ok) throw new Error(answer.status);
      const part = document.createElement("template");
      part.innerHTML = await answer.text();
      steps -= 1;
      put(part.content);
      htmx.trigger(session, "htmx:afterRequest", { successful: true, requestConfig: { path } });
    }
    steps = 0;
  };
  const takeBack = (form) => {
    takingBack ??= takeSteps(form)
      .catch(() => {
        const again = { click: () => takeBack(form) };
        htmx.trigger(session, "htmx:afterRequest", { successful: false, elt: again, requestConfig: {} });
      })
      .finally(() => {
        takingBack = undefined;
      });
  };

  document.addEventListener(
    "submit",
    (event) => {
      const form = event.target;
      if (!session.contains(form)) return;
      const coming = document.getElementById("coming");
      if (form.matches(".undo")) {
        steps += 1;
        takeBack(form);
      } else if (takingBack) {
        // What is on the screen is about to change.
      } else if (form.matches(".rate") && coming) {
        const body = new FormData(form);
        body.append("rating", event.submitter.value);
        waiting.push({ path: form.getAttribute("action"), body });
        put(coming.content.cloneNode(true));
        if (!still.matches) session.querySelector("#card").animate([{ opacity: 0, translate: "0 .5rem" }, {}], 160);
        go();
      } else if (waiting.length) {
        // What comes next depends on what is still on its way.
        go().then(() => waiting.length || !form.isConnected || form.requestSubmit(event.submitter));
      } else {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );

  session.addEventListener(
    "toggle",
    (event) => {
      if (event.target.matches(".doubt[open]")) event.target.querySelector("textarea").focus();
    },
    true,
  );

  // Tap to turn, swipe to rate; the buttons say the same.
  const FAR = 72;
  let held;
  const towards = (x) => held.card.querySelector(`.ratings [value="${x < 0 ? 1 : 3}"]`);
  const release = () => {
    if (!held) return;
    held.card.style.translate = "";
    for (const it of held.card.querySelectorAll(".is-swiped")) it.classList.remove("is-swiped");
    held = undefined;
  };
  session.addEventListener("pointerdown", (event) => {
    const card = event.target.closest("#card");
    const acts = event.target.closest("a, button, input, label, summary");
    if (card && !acts && event.isPrimary && event.pointerType !== "mouse") {
      held = { card, x: event.clientX, y: event.clientY, at: event.timeStamp };
    }
  });
  session.addEventListener("pointermove", (event) => {
    if (!held) return;
    const x = event.clientX - held.x;
    const y = event.clientY - held.y;
    if (Math.abs(y) > Math.max(12, Math.abs(x))) return release();
    const button = towards(x);
    if (!button || Math.abs(x) < 12) return;
    if (!still.matches) held.card.style.translate = `${x}px 0`;
    for (const it of held.card.querySelectorAll(".ratings .button")) {
      it.classList.toggle("is-swiped", it === button && Math.abs(x) >= FAR);
    }
  });
  session.addEventListener("pointerup", (event) => {
    if (!held) return;
    const x = event.clientX - held.x;
    const isTap = Math.hypot(x, event.clientY - held.y) < 10 && event.timeStamp - held.at < 500;
    const button = isTap ? held.card.querySelector("[name=reveal] ~ .actions .is-main") : Math.abs(x) >= FAR && towards(x);
    release();
    if (button) button.click();
  });
  session.addEventListener("pointercancel", release);
})();
