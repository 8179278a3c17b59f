// Counts what a page has to carry: the planner's memory and the listeners that are left.
let listeners = 0;
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
// Takes the planner out and puts it back so many times. What listens for either hears
// of it in between, and every fifth time it is drawn.
window.comeAndGo = async (times) => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const planner = document.querySelector("biomeal-planner");
  const place = planner.parentNode;
  for (let time = 0; time < times; time++) {
    planner.remove();
    await null;
    place.append(planner);
    await (time % 5 ? null : frame());
  }
};
