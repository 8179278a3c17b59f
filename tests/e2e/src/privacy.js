// What a page asked for and keeps, for the tests to judge. Runs as a function body in the
// page. A request is late when it began after the planner's last file had arrived.
const tried = (read) => {
  // Blocked storage throws when it is only looked at.
  try {
    return read();
  } catch {
    return [];
  }
};
const loaded = performance.getEntriesByType("resource");
const ends = loaded.filter(({ name }) => name.includes("/biomeal-later-")).map((it) => it.responseEnd);
const end = ends.length ? Math.max(...ends) : Infinity;
const asked = window.watched?.asked ?? [];
return {
  page: location.href,
  requests: [
    ...loaded.map(({ name, startTime }) => [name, startTime > end]),
    ...asked.map(([address, time]) => [new URL(address, document.baseURI).href, time > end]),
  ],
  keys: tried(() => Object.keys(localStorage)),
  sessionKeys: tried(() => Object.keys(sessionStorage)),
  cookies: tried(() => document.cookie.split("; ").filter(Boolean)),
};
