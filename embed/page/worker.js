/**
 * Keeps the files of the standalone page, so that it opens without network.
 *
 * The files of a build are kept as a whole or not at all, each with the sum that the build
 * names. All of them but the page are asked for by names that only their build has, so the
 * page alone decides which build is shown, and two are never mixed. The page is asked of the
 * server first: who is online has the newest one, and no open page is ever reloaded. A newer
 * worker waits until no page of this one is open; only then what this one kept is removed.
 *
 * What was kept is compared with its sum whenever it is used. That costs a few milliseconds of
 * another thread, and less than a page could notice by itself: broken styles load, too.
 */

/** Sums (SHA-256) by path inside this folder; the page's own path is empty. */
const files = new Map(
  BIOMEAL_FILES.split("\n").map((line) => {
    const [sum, path] = line.split(" ");
    return [path, sum];
  }),
);
const folder = new URL(registration.scope);
/** Caches of this folder begin so: an origin may have several, and other things too. */
const ours = `biomeal:${folder.pathname} `;
const mine = ours + BIOMEAL_BUILD;
/** How long a server may take to send the page before the kept one is shown. */
const PATIENCE = 2500;
/** How long a file may take at first: where a connection hangs, another one may not. */
const STALLS = 20000;
const DAMAGED = `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Biomeal</title>
<h1>Biomeal cannot open without a connection this time</h1>
<p>A file that it keeps for that is damaged. Plans saved on this device are safe. Open it again
once you are connected: the file is then fetched anew.</p>`;

addEventListener("install", (event) => event.waitUntil(keepAll()));
addEventListener("activate", (event) => event.waitUntil(removeOld()));
addEventListener("fetch", (event) => {
  const path = pathOf(event.request);
  if (path === undefined) return;
  const isPage = event.request.mode === "navigate";
  event.respondWith(isPage && path === "" ? page(event.request) : file(path));
});

/** Which of our files is asked for; undefined when it is none of them. */
function pathOf({ method, url }) {
  const { origin, pathname, search } = new URL(url);
  const isInside = origin === folder.origin && pathname.startsWith(folder.pathname);
  if (method !== "GET" || !isInside) return undefined;
  const path = pathname.slice(folder.pathname.length).replace(/^index\.html$/, "");
  return [path + search, path].find((name) => files.has(name));
}

const address = (path) => new URL(path || ".", folder).href;

async function keepAll() {
  const cache = await caches.open(mine);
  try {
    await Promise.all(Array.from(files.keys(), async (path) => {
      const known = await caches.match(address(path)).then((found) => whole(found, path));
      await cache.put(address(path), known ?? (await fetched(path)));
    }));
  } catch (reason) {
    // Half of a build is of no use. The browser tries again at the next visit.
    await caches.delete(mine);
    throw reason;
  }
}

async function removeOld() {
  // A newer one keeps its files meanwhile, and removes what is old itself once it is its turn.
  if (registration.installing || registration.waiting) return;
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(ours) && name !== mine);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function page(request) {
  const coming = fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const response = await Promise.race([coming, late]).catch(() => undefined);
  if (response?.status < 500) return response;
  const kept = await keptWhole("");
  return kept ?? coming.catch(() => damaged());
}

const damaged = () => new Response(DAMAGED, { headers: { "content-type": "text/html" } });

async function file(path) {
  const kept = await keptWhole(path);
  if (kept) return kept;
  const good = await fetched(path);
  const copy = good.clone();
  // Where it cannot be kept, it is fetched the next time as well.
  caches.open(mine).then((cache) => cache.put(address(path), copy)).catch(() => {});
  return good;
}

/** A file as it was kept; undefined when it is not there, or no longer what it was. */
async function keptWhole(path) {
  try {
    const cache = await caches.open(mine);
    return await whole(await cache.match(address(path)), path);
  } catch {
    return undefined;
  }
}

/** A file from the server. */
async function fetched(path) {
  // What the page has loaded just now need not come again; unless it is not what it should be.
  for (const [cache, limit] of [["default", STALLS], ["reload"]]) {
    const signal = limit && AbortSignal.timeout(limit);
    const response = await fetch(address(path), { cache, signal }).catch(() => undefined);
    const good = response?.ok && (await whole(response, path).catch(() => undefined));
    if (good) return good;
  }
  throw new Error(`${path || "the page"} does not come, or is not of this build`);
}

/** The response, if it is what the build has under that path. */
async function whole(response, path) {
  if (!response) return undefined;
  const body = await response.arrayBuffer();
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  if (btoa(String.fromCharCode(...sum)) !== files.get(path)) return undefined;
  const headers = new Headers(response.headers);
  // The body is unpacked, and the same for all who ask.
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  return new Response(body, { headers });
}
