// Defines window.bench in a page with a planner: where things are to be pressed, and how
// long it takes from an event to the paint that answers it, as the browser itself reports it for
// each event (steps of 8 ms, nothing below 16 ms), which counts; and to the end of the frame
// after which nothing changes any more, as the page sees it.
const planner = document.querySelector("biomeal-planner, [data-planner]");
const root = planner.shadowRoot;
const EVENTS = ["pointerdown", "pointerup", "click", "keydown", "input"];
/** A browser has told what it will tell of an event after so long. */
const TOLD_MS = 150;

let told = [];
let heard = [];
const hear = (entries) => told.push(...entries.filter(({ name }) => EVENTS.includes(name)));
const observer = new PerformanceObserver((list) => hear(list.getEntries()));
observer.observe({ type: "event", durationThreshold: 16 });

/** Acts when the work of the next frame is done. */
const framed = (act) =>
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => act(performance.now());
    port2.postMessage(0);
  });

for (const name of EVENTS) {
  addEventListener(
    name,
    ({ timeStamp }) => {
      const event = { timeStamp, end: 0 };
      heard.push(event);
      framed((now) => (event.end = now));
    },
    { capture: true, passive: true },
  );
}

/** What a change is not waited for: whether the plan is saved, and what is only spoken. */
const ASIDE = ".storage, [role=status]";

let changed = 0;
const note = (records) => {
  const near = ({ target }) => target.closest ? target : target.parentElement;
  if (records.every((record) => near(record)?.closest(ASIDE))) return;
  framed((now) => (changed = now));
};
new MutationObserver(note).observe(root, {
  attributes: true,
  characterData: true,
  childList: true,
  subtree: true,
});

const frame = () => new Promise(requestAnimationFrame);
const after = (ms) => new Promise((done) => setTimeout(done, ms));

/** What a person would press for each thing, first to last. */
const places = {
  search: () => root.querySelectorAll("input[type=search]"),
  add: () => root.querySelectorAll(".results [aria-label^='Add ']"),
  more: () => root.querySelectorAll("[part~=row] [aria-label^='More ']:not([aria-disabled])"),
  less: () => root.querySelectorAll("[part~=row] [aria-label^='Less ']:not([aria-disabled])"),
  tip: () => root.querySelectorAll("[part~=tips] [aria-label^='Apply: ']"),
  day: () => root.querySelectorAll("[part~=day-pill]"),
};

window.bench = {
  /** The middle of one of them in the window, which has come to rest. */
  async place(what, at) {
    const all = places[what]();
    if (!all.length) return null;
    all[at % all.length].scrollIntoView({ block: "center" });
    await frame();
    await frame();
    const { left, top, width, height } = places[what]()[at % all.length].getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  },

  /** Nothing of what was before is counted from here on. */
  async begin() {
    await frame();
    await frame();
    hear(observer.takeRecords());
    told = [];
    heard = [];
  },

  /** Milliseconds to the paint as the browser tells them, until all has changed that does, and
   * of the handlers alone. */
  async end() {
    const start = performance.now();
    while (!heard.length || heard.some(({ end }) => !end)) await after(4);
    while (!told.length && performance.now() < start + TOLD_MS) await after(4);
    for (let last = -1; changed !== last; await after(TOLD_MS)) last = changed;
    hear(observer.takeRecords());
    const most = (list) => Math.max(0, ...list);
    return {
      paint: most(told.map(({ duration }) => duration)),
      all: Math.max(...heard.map(({ timeStamp, end }) => Math.max(end, changed) - timeStamp)),
      handlers: most(told.map((entry) => entry.processingEnd - entry.processingStart)),
    };
  },

  /** Rest: what goes on after a paint is over. */
  async rest() {
    await new Promise((done) => requestIdleCallback(done, { timeout: 1000 }));
    await frame();
  },

  /** How many of them there are. */
  async count(what) {
    return places[what]().length;
  },
};
