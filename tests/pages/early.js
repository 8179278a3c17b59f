// As frameworks do: the element is made and filled before its script has come. One of the
// two leaves before it was loaded.
const make = (properties) =>
  Object.assign(document.createElement("biomeal-planner"), { loading: "eager", ...properties });
window.planner = make({ storageKey: "early", headingLevel: 4, theme: "dark" });
window.leaving = make({ storageKey: "leaving" });
document.body.append(planner);
customElements.whenDefined("biomeal-planner").then(() => {
  document.body.append(leaving);
  leaving.remove();
});
