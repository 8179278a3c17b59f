/**
 * The planner as a page in a frame: takes its settings from the address, tells the page
 * around it how high it is, and, where the address names that page's origin, what happens
 * in the planner. docs/iframe.md describes the messages.
 */
import { read } from "./frame-settings.js";
import inside from "./frame-inside.css";

const EVENTS = ["ready", "change", "share", "error"];
/** Room around a dialog. */
const MARGIN = 16;

const { attributes, properties, host, wrong } = read(location.search);
/** Scripts run in their order: what is not defined by now did not arrive. */
const isThere = customElements.get("biomeal-planner");
const planner = document.createElement("biomeal-planner");
planner.setAttribute("loading", "eager");
for (const [name, value] of attributes) planner.setAttribute(name, value);
for (const [name, value] of properties) planner.style.setProperty(name, value);
for (const name of wrong) console.warn(`biomeal: the address sets ${name}, which is not understood`);

/** Heights say nothing about anyone: whoever carries the frame may know them. */
const tellHeight = (height) => parent.postMessage({ type: "biomeal-height", height }, "*");

if (parent === window) {
  document.documentElement.classList.add("of-itself");
} else {
  openInPlace();
  watchHeight();
  for (const event of EVENTS.map((name) => `biomeal-${name}`)) {
    // The browser delivers it to that origin alone, whoever carries the frame.
    planner.addEventListener(event, ({ detail }) => {
      if (host) parent.postMessage({ type: event, detail }, host);
    });
  }
}
document.querySelector("main").replaceChildren(planner);
if (!isThere) giveUp();

/** What the element would do, had its script come. */
function giveUp() {
  const again = document.createElement("button");
  again.textContent = "Reload the planner";
  again.onclick = () => location.reload();
  const line = document.createElement("p");
  line.setAttribute("role", "alert");
  line.append("The planner could not start. Plans saved on this device are safe. ", again);
  planner.append(line);
  const detail = { code: "load", message: "biomeal.js did not load" };
  planner.dispatchEvent(new CustomEvent("biomeal-error", { detail }));
}

/** The planner's styles for such a frame, and the place where a person is. */
function openInPlace() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(inside);
  planner.shadowRoot?.adoptedStyleSheets.push(sheet);
  const remember = (event) => {
    const at = event.composedPath()[0];
    if (!(at instanceof Element) || at.closest("dialog")) return;
    const top = Math.max(MARGIN, Math.round(at.getBoundingClientRect().top + scrollY) - 80);
    planner.style.setProperty("--biomeal-place", `${top}px`);
  };
  for (const event of ["pointerdown", "keydown", "click"]) {
    planner.addEventListener(event, remember, { capture: true });
  }
}

/** Tells the height whenever it is another. */
function watchHeight() {
  let told;
  let asked = false;
  const look = () => {
    asked = false;
    let height = planner.getBoundingClientRect().bottom;
    for (const dialog of planner.shadowRoot?.querySelectorAll("dialog[open]") ?? []) {
      height = Math.max(height, dialog.getBoundingClientRect().bottom + MARGIN);
      sizes.observe(dialog);
    }
    height = Math.ceil(height + scrollY);
    if (height !== told) tellHeight((told = height));
  };
  const ask = () => {
    // Not with the next frame: those stand still while this one is out of sight.
    if (!asked) setTimeout(look);
    asked = true;
  };
  const sizes = new ResizeObserver(ask);
  sizes.observe(planner);
  const root = planner.shadowRoot ?? planner;
  new MutationObserver(ask).observe(root, { childList: true, subtree: true });
  // The host's script may come later than the first heights.
  addEventListener("message", ({ source, data }) => {
    if (source !== parent || data?.type !== "biomeal-hello") return;
    told = undefined;
    ask();
  });
}
