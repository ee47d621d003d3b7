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
      // A key that is held down acts once.
      if (button) event.repeat || button.click();
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

  // What is dragged is written into the lists that stand there without a script, and what is chosen there moves.
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const placeOf = (row) => [...row.parentElement.children].indexOf(row);
  const number = (list) => all("select", list).forEach((it, at) => { it.selectedIndex = at + 1; });
  const shift = (row, down) => {
    // The row itself stays where it is in the document: what is taken out loses the focus and the pointer.
    const other = down ? row.nextElementSibling : row.previousElementSibling;
    if (!other) return false;
    const moving = row.classList.contains("is-dragged") ? [other] : [row, other];
    const from = moving.map((it) => it.offsetTop);
    if (down) row.before(other);
    else row.after(other);
    for (const [at, it] of moving.entries()) {
      if (!still.matches) it.animate([{ translate: `0 ${from[at] - it.offsetTop}px` }, { translate: "0 0" }], 160);
    }
    number(row.parentElement);
    return true;
  };
  const tellPlace = (row) => {
    const list = row.parentElement;
    announce(list.dataset.place.replace("{place}", placeOf(row) + 1).replace("{places}", list.children.length));
  };

  const release = () => all(".is-held").forEach((it) => it.classList.remove("is-held"));
  const markUsed = (ask) => {
    const chosen = all("select", ask).map((it) => it.value);
    for (const chip of all(".chip", ask)) chip.classList.toggle("is-used", chosen.includes(chip.dataset.value));
  };
  const give = (chip, row) => {
    const ask = row.closest(".ask");
    for (const select of all("select", ask)) if (select.value === chip.dataset.value) select.value = "";
    const taker = row.querySelector("select");
    taker.value = chip.dataset.value;
    release();
    markUsed(ask);
    announce(`${chip.innerText} · ${row.querySelector("label").textContent}`);
  };

  const follow = (down, item, move, drop) => {
    const begin = item.offsetTop;
    let far = false;
    const moved = (event) => {
      const x = event.pageX - down.pageX;
      const y = event.pageY - down.pageY;
      if (!far && Math.hypot(x, y) < 6) return;
      far = true;
      item.classList.add("is-dragged");
      if (event.clientY < 48) scrollBy(0, -9);
      if (event.clientY > innerHeight - 48) scrollBy(0, 9);
      item.style.translate = move(event, x, begin + y);
    };
    const ended = (event) => {
      for (const name of ["move", "up", "cancel"]) item.removeEventListener(`pointer${name}`, name === "move" ? moved : ended);
      item.classList.remove("is-dragged");
      item.style.translate = "";
      if (event.type === "pointerup") drop(event, far);
    };
    item.setPointerCapture(down.pointerId);
    for (const name of ["move", "up", "cancel"]) item.addEventListener(`pointer${name}`, name === "move" ? moved : ended);
  };

  const sort = (down, row) =>
    follow(
      down,
      row,
      (_event, _x, y) => {
        const middle = (it) => it.offsetTop + it.offsetHeight / 2;
        let next;
        while ((next = row.nextElementSibling) && y + row.offsetHeight > middle(next)) shift(row, true);
        while ((next = row.previousElementSibling) && y < middle(next)) shift(row, false);
        return `0 ${y - row.offsetTop}px`;
      },
      (_event, far) => far && tellPlace(row),
    );

  const carry = (down, chip) => {
    const targets = all(".matching-row", chip.closest(".ask"));
    const under = (event) =>
      targets.find((row) => {
        const box = row.getBoundingClientRect();
        return box.top <= event.clientY && event.clientY <= box.bottom && box.left <= event.clientX && event.clientX <= box.right;
      });
    follow(
      down,
      chip,
      (event, x, y) => {
        const found = under(event);
        for (const row of targets) row.classList.toggle("is-over", row === found);
        return `${x}px ${y - chip.offsetTop}px`;
      },
      (event, far) => {
        for (const row of targets) row.classList.remove("is-over");
        const held = chip.classList.contains("is-held");
        release();
        if (!far) {
          chip.classList.toggle("is-held", !held);
          chip.closest(".ask").querySelector(".matching").classList.toggle("is-held", !held);
        } else if (under(event)) {
          give(chip, under(event));
        }
      },
    );
  };

  document.addEventListener("pointerdown", (event) => {
    if (event.button || !event.isPrimary || event.target.closest("select")) return;
    // A finger that lands on words may want to scroll; on a handle it wants to drag.
    const row = event.target.closest(".ordering-item:not(.is-right, .is-wrong)");
    if (row && (event.pointerType === "mouse" || event.target.closest(".grip"))) sort(event, row);
    const chip = event.target.closest(".chip");
    if (chip) carry(event, chip);
  });
  document.addEventListener("click", (event) => {
    const row = event.target.closest(".matching.is-held .matching-row");
    if (!row) return;
    event.preventDefault();
    give(row.closest(".ask").querySelector(".chip.is-held"), row);
  });
  document.addEventListener("keydown", (event) => {
    const down = event.key === "ArrowDown";
    if (!event.target.closest(".grip") || !(down || event.key === "ArrowUp")) return;
    const row = event.target.closest("li");
    if (shift(row, down)) tellPlace(row);
    event.target.scrollIntoView({ block: "nearest" });
    event.preventDefault();
  });
  document.addEventListener("change", (event) => {
    const row = event.target.closest(".ordering-item");
    if (row) {
      const wanted = event.target.selectedIndex - 1;
      while (wanted > placeOf(row) && shift(row, true));
      while (wanted >= 0 && wanted < placeOf(row) && shift(row, false));
      number(row.parentElement);
      tellPlace(row);
    }
    const ask = event.target.closest(".ask");
    if (ask) markUsed(ask);
  });
  const prepare = (within) => {
    for (const it of all("[data-with-script]", within)) it.hidden = false;
    for (const list of all(".ordering[data-place]", within)) number(list);
    for (const ask of all(".ask", within)) markUsed(ask);
  };

  // What htmx brought: say it, and put the focus where the eye goes.
  const announce = (text) => {
    one("announcer").textContent = text;
  };
  document.addEventListener("htmx:afterSettle", (event) => {
    const part = event.detail.target;
    prepare(part);
    const titled = part.querySelector("[data-title]");
    if (titled) document.title = titled.dataset.title;
    announce(all("[data-announce]", part).map((it) => it.textContent.trim()).join(" "));
    const place = part.querySelector("input.field:not(:disabled)") || part.querySelector("[data-focus]");
    if (place) {
      place.focus({ preventScroll: true });
      place.scrollIntoView({ block: "nearest" });
    }
  });

  // Whoever logs in, in another tab too, gets a new secret for forms: that of an open page would be refused.
  document.addEventListener("htmx:configRequest", ({ detail }) => {
    const secret = document.cookie.match(/(?:^|; )csrftoken=([^;]+)/);
    if (secret && detail.parameters.csrfmiddlewaretoken) detail.parameters.csrfmiddlewaretoken = secret[1];
  });

  // The connection: a sign while something takes long, and what could not be sent waits to be sent again. It stands under what
  // was sent, where the eye is, and covers nothing; on a page that sends nothing it stays at the head.
  const connection = one("connection");
  const signs = all("p", connection);
  const again = one("send-again");
  let unsent;
  let patience;
  const place = (sender) => {
    const box = sender?.closest?.(".card, .aside-steps") || document.querySelector("#question > .card:last-child, #card");
    if (box && !box.contains(connection)) box.append(connection);
  };
  const show = (name, sender) => {
    for (const sign of signs) sign.hidden = sign.id !== name;
    again.hidden = !unsent || !name || name === "sending";
    const told = signs.find((sign) => !sign.hidden);
    connection.hidden = !told;
    if (!told) return;
    place(sender);
    announce(told.textContent);
    if (sender && name !== "sending") connection.scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("htmx:beforeRequest", (event) => {
    clearTimeout(patience);
    patience = setTimeout(show, 400, "sending", event.target);
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    clearTimeout(patience);
    const status = event.detail.xhr?.status;
    const refused = status >= 400 && status < 500;
    unsent = event.detail.successful || refused ? undefined : event.detail;
    show(refused ? "refused" : unsent && "lost", event.target);
  });
  again.addEventListener("click", () => {
    const { elt, requestConfig } = unsent;
    if (elt.requestSubmit) elt.requestSubmit(requestConfig.triggeringEvent?.submitter);
    else elt.click();
  });
  document.addEventListener("kept", () => {
    // What could not be sent is on the device now, and is sent from there.
    unsent = undefined;
    show();
  });
  addEventListener("offline", () => show("lost"));
  addEventListener("online", () => show(unsent && "found"));

  if (!connection.hidden) place();
  prepare(document);
})();
