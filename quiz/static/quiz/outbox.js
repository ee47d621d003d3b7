// What a device keeps for a learner: the cards of the day, and ratings that have not been sent. Pages and the worker use it.
"use strict";

self.SaysWho = (() => {
  const AT_ONCE = 50;

  const open = () =>
    new Promise((resolve, reject) => {
      const asked = indexedDB.open("says-who", 1);
      asked.onupgradeneeded = () => {
        asked.result.createObjectStore("deck");
        asked.result.createObjectStore("outbox", { keyPath: "token" });
      };
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });

  // One transaction: what `work` asks for is there when all of it is on the disk.
  const transact = async (mode, work) => {
    const database = await open();
    try {
      return await new Promise((resolve, reject) => {
        const transaction = database.transaction(["deck", "outbox"], mode, { durability: "strict" });
        const stores = { deck: transaction.objectStore("deck"), outbox: transaction.objectStore("outbox") };
        const asked = work(stores);
        transaction.oncomplete = () => resolve(asked);
        transaction.onerror = transaction.onabort = () => reject(transaction.error);
      });
    } finally {
      database.close();
    }
  };

  const look = async () => {
    const { deck, outbox } = await transact("readonly", (stores) => ({
      deck: stores.deck.get("today"),
      outbox: stores.outbox.getAll(),
    }));
    return { deck: deck.result, outbox: outbox.result.sort((one, other) => one.made - other.made) };
  };
  const keepDeck = (deck) => transact("readwrite", (stores) => stores.deck.put(deck, "today"));
  const forgetDeck = () => transact("readwrite", (stores) => stores.deck.delete("today"));
  const keep = (late) => transact("readwrite", (stores) => stores.outbox.put(late));
  const drop = (tokens) => transact("readwrite", (stores) => tokens.forEach((token) => stores.outbox.delete(token)));

  const settle = (cards, tokens = []) =>
    transact("readwrite", (stores) => {
      for (const token of tokens) stores.outbox.delete(token);
      const asked = stores.deck.get("today");
      asked.onsuccess = () => {
        if (asked.result) stores.deck.put({ ...asked.result, done: [...asked.result.done, ...cards] }, "today");
      };
    });

  // Only one tab, or the worker, sends or takes back at a time.
  const alone = (work) => (navigator.locks ? navigator.locks.request("says-who-outbox", work) : work());

  const ask = async (address, more = {}) => {
    const answer = await fetch(address, {
      cache: "no-store",
      credentials: "same-origin",
      signal: AbortSignal.timeout(20000),
      ...more,
      headers: { Accept: "application/json", ...more.headers },
    });
    return { status: answer.status, body: answer.ok ? await answer.json() : undefined };
  };

  const post = async (who, lot) => {
    // From here on nobody can know whether it arrived, until it is answered.
    await transact("readwrite", (stores) => lot.forEach((late) => stores.outbox.put({ ...late, tried: true })));
    const late = lot.map(({ card, rating, buried, token, made }) => ({
      card,
      ...(buried ? { buried } : { rating }),
      token,
      ago: (Date.now() - made) / 1000,
    }));
    const { status, body } = await ask("/cards/late/", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRFToken": who.secret },
      body: JSON.stringify({ learner: who.learner, late }),
    });
    if (!body) return { status, taken: [], setAside: 0 };
    const taken = lot.filter((one) => body.taken.includes(one.token));
    const unknown = lot.filter((one) => body.unknown.includes(one.token));
    await settle(taken.map((one) => one.card), body.taken);
    await transact("readwrite", (stores) => unknown.forEach((one) => stores.outbox.put({ ...one, tried: true, unknown: true })));
    return { status, taken, setAside: body.leeches.length };
  };

  // What a guest rated who has become part of an account is that of the account, also when it is sent another day. Of one
  // who was somebody else nothing can be sent any more, as nobody can be that guest again.
  const takeOn = async (who) => {
    await drop((await look()).outbox.filter((late) => who.others.includes(late.learner)).map((late) => late.token));
    const waiting = (await look()).outbox.filter((late) => !late.unknown);
    const merged = waiting.filter((late) => who.merged.includes(late.learner));
    for (const late of merged) late.learner = who.learner;
    if (merged.length) await transact("readwrite", (stores) => merged.forEach((late) => stores.outbox.put(late)));
    return waiting.filter((late) => late.learner === who.learner);
  };

  const sendAll = async () => {
    const waiting = (await look()).outbox.filter((late) => !late.unknown);
    if (!waiting.length) return { sign: "", sent: 0 };
    const cards = [];
    let leeches = 0;
    try {
      const { status, body: who } = await ask("/cards/late/");
      if (!who) return { sign: status === 401 ? "expired" : "kept", sent: 0 };
      const mine = await takeOn(who);
      if (!mine.length) return { sign: waiting.some((late) => late.learner === who.guest) ? "guest" : "other", sent: 0 };
      for (let start = 0; start < mine.length; start += AT_ONCE) {
        const { status: told, taken, setAside } = await post(who, mine.slice(start, start + AT_ONCE));
        cards.push(...taken.map((late) => late.card));
        leeches += setAside;
        if (told !== 200) return { sign: told === 401 ? "expired" : told === 409 ? "other" : "kept", sent: cards.length, cards, leeches };
      }
      return { sign: "sent", sent: cards.length, cards, leeches };
    } catch {
      return { sign: "kept", sent: cards.length, cards, leeches };
    }
  };
  const send = () => alone(sendAll);

  const takeBack = (learner) =>
    alone(async () => {
      const last = (await look()).outbox.filter((late) => late.learner === learner).at(-1);
      if (!last || last.tried) return undefined;
      await drop([last.token]);
      return last;
    });

  const discard = async () => drop((await look()).outbox.filter((late) => late.unknown).map((late) => late.token));

  return { ask, discard, forgetDeck, keep, keepDeck, look, send, settle, takeBack };
})();
