// Ten seconds, the longest that the planner waits for a page's catalog, are over at once.
// Other times stay: what drives the browser waits, too.
const wait = window.setTimeout;
window.setTimeout = (act, time, ...given) => wait(act, time === 10_000 ? 0 : time, ...given);
