// Cards without a connection: keeps those of the day on the device, and goes on with them when the connection is cut.
(async () => {
  "use strict";

  const one = (id) => document.getElementById(id);
  const box = one("outbox");
  const session = one("session");
  const parts = one("offline");
  const isShell = session?.hasAttribute("data-shell");
  const workerAt = document.currentScript.dataset.worker;
  const kept = self.SaysWho;
  const channel = new BroadcastChannel("says-who");
  // Where there is no such thing, or the address is not a secure one, the page says nothing of it.
  const isAble = "serviceWorker" in navigator && "indexedDB" in self;
  let taken = isShell; // whether this page shows the device's own cards
  let learner = Number(box.dataset.learner) || undefined;
  let sent = 0; // since the last rating that was kept
  let leeches = 0; // facts that were set aside by what was sent since the page was opened
  const done = []; // cards that were rated or set aside since the page was opened
  let first; // the card that was on the screen when the connection was cut

  const part = (name) => session.querySelector(`[data-${name}]`);

  // The signs over the cards.
  const tell = (sign, count) => {
    for (const it of box.querySelectorAll("[data-sign]")) {
      it.hidden = it.dataset.sign !== sign;
      const number = it.hidden ? undefined : it.querySelector("[data-count]");
      if (number) number.textContent = count;
    }
    const back = Boolean(taken && session && navigator.onLine && (!sign || sign === "sent"));
    const missed = box.querySelector("[data-leeches]");
    missed.hidden = !leeches;
    missed.querySelector("[data-count]").textContent = leeches;
    box.hidden = !sign && !back && !leeches;
    one("send-now").hidden = !["kept", "expired", "other"].includes(sign) || !count;
    one("go-on").hidden = !back;
  };
  const tellState = async (told) => {
    sent += told?.sent || 0;
    leeches += told?.leeches || 0;
    const { outbox } = await kept.look();
    const unknown = outbox.filter((late) => late.unknown).length;
    const others = outbox.filter((late) => learner && late.learner !== learner).length;
    const waiting = outbox.length - unknown;
    if (told?.sign === "expired") tell("expired", waiting);
    else if (unknown) tell("unknown", unknown);
    else if (waiting && waiting === others) tell(told?.sign === "guest" ? "guest" : "other", others);
    else if (waiting) tell("kept", waiting);
    else if (sent) tell("sent", sent);
    else tell(!navigator.onLine && session ? "kept" : "", 0);
  };

  // The cards.
  const left = async () => {
    const { deck, outbox } = await kept.look();
    if (!deck || (learner && deck.learner !== learner)) return { deck: undefined, cards: [], outbox };
    const gone = new Set([...deck.done, ...outbox.filter((late) => late.learner === deck.learner).map((late) => late.card)]);
    const cards = deck.cards.filter((card) => !gone.has(card.id));
    const front = cards.findIndex((card) => card.id === first);
    if (front > 0) cards.unshift(...cards.splice(front, 1));
    return { deck, cards, outbox };
  };
  const focus = (place) => place?.focus({ preventScroll: true });
  const reveal = () => {
    for (const it of session.querySelectorAll("[data-back]")) it.hidden = false;
    for (const it of session.querySelectorAll("[data-front]")) it.hidden = true;
    focus(session.querySelector(".back"));
  };
  const count = ({ deck, cards, outbox }) => {
    part("left").textContent = cards.length;
    const bar = session.querySelector("progress");
    bar.max = Math.max(deck?.cards.length || 0, 1);
    bar.value = bar.max - cards.length;
    const last = outbox.filter((late) => late.learner === learner).at(-1);
    part("undo").hidden = !last || Boolean(last.tried);
  };
  const shown = () => Number(session?.querySelector(".card[data-card]")?.dataset.card);
  const draw = async ({ revealed = false, takenBack = false } = {}) => {
    const found = await left();
    const { deck, cards } = found;
    learner = learner || deck?.learner;
    session.replaceChildren(parts.content.cloneNode(true));
    count(found);
    part("none").hidden = Boolean(deck);
    part("finished").hidden = !deck || cards.length > 0;
    part("old").hidden = !deck || Date.now() < deck.ends;
    if (deck) {
      const day = new Date(`${deck.day}T12:00:00`);
      part("old").querySelector("time").textContent = day.toLocaleDateString(document.documentElement.lang, { weekday: "long", day: "numeric", month: "long" });
    }
    part("taken-back").hidden = !takenBack;
    part("deck").hidden = !cards.length;
    if (cards.length) {
      const holder = document.createElement("template");
      holder.innerHTML = cards[0].html;
      holder.content.querySelector(".card").dataset.card = cards[0].id;
      part("deck").append(holder.content);
    }
    if (revealed && cards[0]?.id === first) reveal();
    else focus(session.querySelector(".front") || session.querySelector(".card:not([hidden]) h2") || session.querySelector("h1"));
    one("announcer").textContent = part("announce").textContent;
  };
  const takeOver = async (how) => {
    taken = true;
    document.dispatchEvent(new Event("kept"));
    await draw(how);
    await tellState();
  };

  // Another tab, or this one before it was loaded anew, may have rated the card that is shown.
  const goOn = async ({ kept: rated, cards: arrived = [] }) => {
    if (taken) {
      const found = await left();
      if (found.cards.some((card) => card.id === shown())) count(found);
      else if (found.cards.length || shown()) await draw();
    } else if (rated && rated === shown() && !navigator.onLine) {
      await takeOver();
    } else if (arrived.includes(shown())) {
      await htmx.ajax("GET", "/cards/", { target: "#session", swap: "innerHTML" });
    }
  };

  const send = async () => {
    const told = await kept.send();
    channel.postMessage(told);
    await tellState(told);
    if (!taken) await goOn(told);
    return told;
  };
  const keep = async (late) => {
    try {
      await kept.keep({ learner, made: Date.now(), tried: false, ...late });
    } catch {
      tell("unkept");
      return;
    }
    first = undefined;
    sent = 0;
    channel.postMessage({ kept: late.card });
    await takeOver();
    if (navigator.onLine) await send();
    else (await navigator.serviceWorker?.ready)?.sync?.register("outbox").catch(() => {});
  };
  const undo = async () => {
    const last = await kept.takeBack(learner);
    if (!last) return;
    first = last.card;
    channel.postMessage({});
    await draw({ takenBack: true });
    await tellState();
  };

  session?.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!taken || !button) return;
    const card = Number(button.closest("[data-card]")?.dataset.card);
    const token = crypto.randomUUID();
    if ("reveal" in button.dataset) reveal();
    else if ("rating" in button.dataset) keep({ card, rating: Number(button.dataset.rating), token });
    else if ("bury" in button.dataset) keep({ card, buried: true, token });
    else if ("undo" in button.dataset) undo();
  });
  one("send-now").addEventListener("click", send);
  one("discard").addEventListener("click", async () => {
    await kept.discard();
    await tellState();
  });

  // A normal session: what could not be sent is kept, and the next card comes from the device.
  const ofRating = (path) => Number(/^\/cards\/(\d+)\/rate\/$/.exec(path)?.[1]);
  const ofStep = (path) => Number(/^\/cards\/(\d+)\/(?:rate|put-off|suspend|doubt)\/$/.exec(path)?.[1]);
  let wasOnline = true;
  document.addEventListener("htmx:beforeSend", () => {
    wasOnline = navigator.onLine;
  });
  const cut = (event) => {
    const { path, formData } = event.detail.requestConfig;
    const card = ofRating(path);
    if (card) {
      event.preventDefault();
      keep({ card, rating: Number(formData.get("rating")), token: formData.get("token"), tried: wasOnline });
    } else if (path === "/cards/" && formData.get("reveal")) {
      first = Number(formData.get("reveal"));
      takeOver({ revealed: true });
    }
  };
  // The start page says by a mark whether anything has changed; the cards are asked for by their version.
  const isAsMarked = ({ mark, ends, learner: whose, language } = {}) =>
    mark === box.dataset.mark && Date.now() < ends && whose === learner && language === document.documentElement.lang;
  const fetchDeck = async () => {
    const before = done.length;
    const { deck } = await kept.look();
    if (isAsMarked(deck)) return;
    try {
      const headers = deck?.version ? { "If-None-Match": deck.version } : {};
      const { status, body } = await kept.ask("/cards/deck/", { headers });
      // What was done while the answer was on its way is still among them.
      const now = status === 304 ? { ...deck, mark: box.dataset.mark || deck.mark } : body;
      if (now) await kept.keepDeck({ ...now, done: done.slice(before) });
    } catch {
      // The cards of the last time are still there.
    }
  };
  let fetching;
  let again = false;
  const refresh = async () => {
    if (isShell || !learner) return;
    again = Boolean(fetching);
    fetching ??= fetchDeck().finally(() => {
      fetching = undefined;
      if (again) refresh();
    });
    await fetching;
  };
  if (isAble && session && !isShell) {
    document.addEventListener("htmx:sendError", cut);
    document.addEventListener("htmx:timeout", cut);
    document.addEventListener("htmx:afterRequest", (event) => {
      if (!event.detail.successful) return;
      const card = ofStep(event.detail.requestConfig.path);
      if (card) {
        done.push(card);
        kept.settle([card]);
      } else if (event.detail.requestConfig.path === "/cards/undo/") refresh();
    });
  }
  addEventListener("online", send);
  addEventListener("offline", () => {
    if (session) document.dispatchEvent(new Event("kept"));
    tellState();
  });
  channel.addEventListener("message", async (event) => {
    await tellState(event.data);
    if (session) await goOn(event.data);
  });

  if (!isAble) return;
  navigator.serviceWorker.register(workerAt, { updateViaCache: "none" }).catch(() => {});
  const { deck } = await kept.look();
  if (deck && box.dataset.learner && deck.learner !== learner) await kept.forgetDeck();
  if (isShell) {
    one("elsewhere").hidden = location.pathname.startsWith("/cards/");
    if (!one("elsewhere").hidden) one("go-on").href = location.href;
    await draw();
  }
  await send();
  await refresh();
})();
