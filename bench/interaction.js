// Defines window.bench in a page with a planner: where things are to be pressed, and how
// long it takes from an event to the paint that shows what came of it. Two clocks: what the
// browser itself reports for each event (steps of 8 ms, nothing below 16 ms), which counts,
// and the end of the frame's work as the page sees it, which is finer.
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

for (const name of EVENTS) {
  addEventListener(
    name,
    ({ timeStamp }) => {
      const event = { timeStamp, end: 0 };
      heard.push(event);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => (event.end = performance.now());
        port2.postMessage(0);
      });
    },
    { capture: true, passive: true },
  );
}

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

  /** Milliseconds to the paint as the browser tells them, to the end of the frame's work,
   * and of the handlers alone. */
  async end() {
    const start = performance.now();
    while (!heard.length || heard.some(({ end }) => !end)) await after(4);
    while (!told.length && performance.now() < start + TOLD_MS) await after(4);
    hear(observer.takeRecords());
    const most = (list) => Math.max(0, ...list);
    return {
      paint: most(told.map(({ duration }) => duration)),
      work: most(heard.map(({ timeStamp, end }) => end - timeStamp)),
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
