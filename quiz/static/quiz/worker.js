// The service worker: while there is a connection it changes nothing; without one it shows the cards that are kept.
"use strict";

const CHANGES_WHO = ["/accounts/", "/admin/login/", "/admin/logout/", "/guest/", "/sign-up/"];

const keepShell = async () => {
  const kept = await caches.open(RELEASE);
  await kept.add(new Request(SHELL, { cache: "reload", credentials: "same-origin" }));
};

addEventListener("install", (event) => {
  const all = async () => {
    await (await caches.open(RELEASE)).addAll(FILES);
    await keepShell();
    await skipWaiting();
  };
  event.waitUntil(all());
});

addEventListener("activate", (event) => {
  const all = async () => {
    const older = (await caches.keys()).filter((name) => name.startsWith("says-who-") && name !== RELEASE);
    await Promise.all(older.map((name) => caches.delete(name)));
    await registration.navigationPreload?.enable();
    await clients.claim();
  };
  event.waitUntil(all());
});

const shell = async () => (await caches.match(SHELL, { ignoreVary: true })) || Response.error();

const page = async (event) => {
  try {
    return (await event.preloadResponse) || (await fetch(event.request));
  } catch {
    return shell();
  }
};

// Whoever leaves takes their cards along; what they rated is sent first, while it can be.
const leave = async (request) => {
  await Promise.race([self.SaysWho.send(), new Promise((resolve) => setTimeout(resolve, 4000))]);
  await self.SaysWho.forgetDeck();
  try {
    return await fetch(request);
  } catch {
    return shell();
  }
};

const language = async (request) => {
  const answer = await fetch(request);
  keepShell().catch(() => {});
  return answer;
};

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.mode === "navigate" && request.method === "GET") event.respondWith(page(event));
  else if (request.mode === "navigate" && CHANGES_WHO.some((path) => pathname.startsWith(path))) event.respondWith(leave(request));
  else if (request.mode === "navigate" && pathname === "/language/") event.respondWith(language(request));
  else if (FILES.includes(pathname)) event.respondWith(fetch(request).catch(() => caches.match(request, { ignoreVary: true })));
});

addEventListener("sync", (event) => {
  const all = async () => {
    const told = await self.SaysWho.send();
    new BroadcastChannel("says-who").postMessage(told);
    if (told.sign === "kept") throw new Error("The ratings wait for a connection.");
  };
  if (event.tag === "outbox") event.waitUntil(all());
});
