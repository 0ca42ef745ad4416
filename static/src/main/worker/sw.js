// The service worker: the site works offline after one visit. The build puts VERSION before this
// text, and FILES: for each path the beginning of the content's SHA-256, the size in bytes, and
// whether it is kept from the first visit on or only when it is used.
//
// Every version has a cache of its own and is complete before it serves. A page never gets a mix of
// versions: the names of all that a page loads follow the content, what is kept is checked against
// FILES, and the files of an older version stay until no page needs them.

const SCOPE = self.registration.scope;
const OURS = "neurarium " + SCOPE + " ";
const CACHE = OURS + VERSION;
const AT_ONCE = 4;
const keeping = new Set(); // promises of what is kept in passing

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(tidyUnlessOpen(0)));

self.addEventListener("fetch", (event) => {
  const path = pathOf(event.request);
  if (path in FILES) {
    event.respondWith(answer(path, event));
  } else if (path !== null && /\.[0-9a-f]{8}\./.test(path)) {
    event.respondWith(answerFromOlder(path, event.request));
  }
});

self.addEventListener("message", (event) => {
  switch (event.data && event.data.neurarium) {
    case "activate": // the reader wants the new version
      self.skipWaiting();
      break;
    case "claim": // a page that was open before the worker wants what it keeps
      event.waitUntil(self.clients.claim());
      break;
    case "tidy": // a page has loaded
      event.waitUntil(tidyUnlessOpen(1));
      break;
    case "list":
      event.waitUntil(list().then((files) => event.ports[0].postMessage(files)));
      break;
  }
});

// The path in the site that a request is for; null where the worker has no say.
function pathOf(request) {
  const address = request.url.replace(/[?#].*/, "");
  if (request.method !== "GET" || request.headers.has("range") || !address.startsWith(SCOPE)) {
    return null;
  }
  const path = address.slice(SCOPE.length);
  return path === "" || path.endsWith("/") ? path + "index.html" : path;
}

async function answer(path, event) {
  const kept = await find(path, CACHE);
  if (kept) {
    return kept;
  }
  const response = await fetch(event.request);
  if (response.ok && !response.redirected && (await caches.has(CACHE))) {
    event.waitUntil(keepInPassing(path, response.clone()));
  }
  return response;
}

// Keeps an answer that the page has already; without room the page works all the same.
async function keepInPassing(path, response) {
  const kept = keep(path, response).catch(() => {});
  keeping.add(kept);
  await kept;
  keeping.delete(kept);
}

async function answerFromOlder(path, request) {
  for (const name of await olderCaches()) {
    const kept = await find(path, name);
    if (kept) {
      return kept;
    }
  }
  return fetch(request);
}

// What a cache has at a path. Unlike open, this does not make a cache that is deleted.
function find(path, name) {
  return caches.match(SCOPE + path, { cacheName: name });
}

// Keeps a response, if it is what this version has at that path; says whether it is.
async function keep(path, response) {
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (!hash.startsWith(FILES[path][0])) {
    return false;
  }
  const headers = new Headers(response.headers);
  ["Content-Encoding", "Content-Length", "Vary"].forEach((name) => headers.delete(name));
  const cache = await caches.open(CACHE);
  await cache.put(SCOPE + path, new Response(bytes, { headers: headers }));
  return true;
}

async function olderCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
}

async function install() {
  const older = await olderCaches();
  const paths = Object.keys(FILES);
  async function bringAll() {
    while (paths.length > 0) {
      await bring(paths.shift(), older);
    }
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, bringAll));
  } catch (error) {
    paths.length = 0;
    if (error.name === "QuotaExceededError") {
      await caches.delete(CACHE);
    }
    for (const page of await openPages()) {
      page.postMessage({ neurarium: "offline", problem: error.name, detail: error.message });
    }
    throw error;
  }
}

// Takes a file from an older version where it is the same, else from the site.
async function bring(path, older) {
  if (await find(path, CACHE)) {
    return;
  }
  for (const name of older) {
    const kept = await find(path, name);
    if (kept && (await keep(path, kept))) {
      return;
    }
  }
  if (FILES[path][2]) {
    const hashed = /\.[0-9a-f]{8}\./.test(path);
    const response = await fetch(SCOPE + path, { cache: hashed ? "default" : "no-cache" });
    if (!response.ok) {
      throw new Error(path + ": HTTP " + response.status);
    }
    if (!(await keep(path, response))) {
      throw new Error(path + ": another version");
    }
  }
}

async function openPages() {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  return pages.filter((page) => page.url.startsWith(SCOPE));
}

// Deletes older versions if no more than so many pages are open, so that none can need them.
async function tidyUnlessOpen(most) {
  if ((await openPages()).length > most) {
    return;
  }
  for (const name of await caches.keys()) {
    const coming = self.registration.installing || self.registration.waiting;
    if (!coming && name.startsWith(OURS) && name !== CACHE) {
      await caches.delete(name);
    }
  }
}

// What this version has, once it has all that pages were given: for each file its path, its size,
// whether it is kept.
async function list() {
  await Promise.all(keeping);
  const requests = await (await caches.open(CACHE)).keys();
  const kept = new Set(requests.map((request) => request.url.slice(SCOPE.length)));
  return {
    version: VERSION,
    files: Object.keys(FILES).map((path) => ({
      path: path,
      size: FILES[path][1],
      kept: kept.has(path)
    }))
  };
}
