// faults.html?fault=start: where the planner stops (src/platform/fault.rs). With `&late` the
// second planner's styles come only once the first one has stopped, and with it their module.
const asked = new URLSearchParams(location.search);
window.biomealFault = asked.get("fault") ?? "";
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
