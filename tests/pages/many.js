// Counts what a page has to carry: the planner's memory and the listeners that are left.
let listeners = 0;
let arrived;
addEventListener("biomeal-ready", () => arrived?.());
const memories = new Set();
for (const [name, step] of [
  ["addEventListener", 1],
  ["removeEventListener", -1],
]) {
  const real = EventTarget.prototype[name];
  EventTarget.prototype[name] = function (...given) {
    listeners += step;
    return real.apply(this ?? window, given);
  };
}
const instantiate = WebAssembly.instantiate;
WebAssembly.instantiate = async (...given) => {
  const made = await instantiate.apply(WebAssembly, given);
  for (const it of Object.values((made.instance ?? made).exports)) {
    if (it instanceof WebAssembly.Memory) memories.add(it);
  }
  return made;
};

window.carried = () => ({
  bytes: [...memories].reduce((sum, memory) => sum + memory.buffer.byteLength, 0),
  listeners,
  nodes: document.querySelector("biomeal-planner").shadowRoot.querySelectorAll("*").length,
});
const turn = () => new Promise((done) => setTimeout(done));

// Takes the planner out and puts it back so many times. What listens for either hears
// of it in between; every fifth time it has been out for a turn, and is drawn.
window.comeAndGo = async (times) => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const planner = document.querySelector("biomeal-planner");
  const place = planner.parentNode;
  for (let time = 0; time < times; time++) {
    planner.remove();
    await (time % 5 ? null : turn());
    place.append(planner);
    await (time % 5 ? null : frame());
  }
};

// As a page with a router: another planner in a part of the page, which can be left.
const planners = (window.planners = {});
window.enter = async (name, settings) => {
  const place = document.createElement("section");
  place.setAttribute("aria-label", name);
  const planner = document.createElement("biomeal-planner");
  Object.assign(planner, { id: name, loading: "eager", ...settings });
  const ready = new Promise((done) => (arrived = done));
  place.append(planner);
  document.querySelector("main").append(place);
  await ready;
  planners[name] = planner;
};
window.leave = async (name) => {
  planners[name].parentNode.remove();
  await turn();
};
window.comeBack = (name) => document.querySelector("main").append(planners[name].parentNode);

// Makes so many planners, each after the one before has left. The page still holds the last
// six, as routers may.
let visits = 0;
window.visit = async (times) => {
  for (let time = 0; time < times; time++, visits++) {
    const [name, view] = [`visit-${visits % 6}`, visits % 10 ? "meal" : "week"];
    await enter(name, { storageKey: name, view });
    await leave(name);
  }
};
// The same with a plan that is in the element alone, which nobody holds any more.
window.forget = async (times) => {
  for (let time = 0; time < times; time++) {
    await enter("forgotten", { storageKey: "none" });
    await planners.forgotten.setPlan({
      days: [{ meals: [{ kind: "lunch", entries: [{ food: "banana", grams: 100 }] }] }],
    });
    await leave("forgotten");
    delete planners.forgotten;
  }
};

// So many random edits, the same for the same seed: foods come, go and weigh more or less, and
// now and then a step is taken back. Every twentieth is waited for, and so drawn.
let plan;
window.edit = async (seed, times, foods) => {
  const planner = document.querySelector("biomeal-planner");
  let state = seed;
  const below = (end) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
  plan ??= await planner.getPlan();
  for (let time = 1; time <= times; time++) {
    const { entries } = plan.days[below(7)].meals[below(4)];
    const at = below(entries.length + 1);
    if (entries.length > 7 || (at < entries.length && below(3) === 0)) entries.splice(at, 1);
    else if (at < entries.length) entries[at].grams = 1 + below(900);
    else entries.push({ food: foods[below(foods.length)], grams: 1 + below(900) });
    const made = below(10) ? planner.setPlan(plan) : planner[below(2) ? "undo" : "redo"]();
    if (time % 20 === 0) await made;
  }
  // What was told is noted by the page, not by the planner.
  watched.events.length = 0;
};
