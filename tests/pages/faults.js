// faults.html?fault=start: where the planner stops (src/platform/fault.rs). With `&late` the
// second planner's styles come only once the first one has stopped, and with it their module.
const asked = new URLSearchParams(location.search);
window.biomealFault = asked.get("fault") ?? "";
/** How often the planner came by each place. */
window.visited = {};
window.biomealAt = (place) => {
  visited[place] = (visited[place] ?? 0) + 1;
  return place === window.biomealFault;
};
if (asked.has("late")) {
  const { set } = Object.getOwnPropertyDescriptor(HTMLElement.prototype, "onload");
  let links = 0;
  Object.defineProperty(HTMLLinkElement.prototype, "onload", {
    set(come) {
      const late = () => document.addEventListener("biomeal-error", come, { once: true });
      set.call(this, ++links === 2 ? late : come);
    },
  });
}
