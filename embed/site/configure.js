/** The page on which the owner of a site chooses settings and copies the lines for them. */
import { complaints, NAMES, OWN, ratio } from "./contrast.js";
import * as link from "./plan.js";
import * as snippets from "./snippets.js";

const FEATURES = {
  share: "Sharing",
  print: "Printing",
  diary: "Check-in and look back",
  tips: "Tips",
  plans: "Several plans",
  "own-foods": "Own foods",
  "saved-meals": "Saved meals",
  examples: "Examples",
  backup: "Backup",
  shopping: "Shopping list",
  export: "Tables, calendars",
  settings: "Settings",
};
const ATTRIBUTES = [
  "lang",
  "theme",
  "view",
  "plan",
  "storage-key",
  "heading-level",
  "share-url",
  "read-fragment",
  "catalog",
  "loading",
];
const RADIUS = "12";

const form = document.getElementById("settings");
let planner = document.getElementById("planner");
/** The plan with which the preview began, and how it was to be shown. */
let begun = "";
const base = new URL("v1/", location.href).href;
const fields = form.elements;

/** A label with a field in it. */
function labeled(kind, field, text) {
  const label = document.createElement("label");
  label.className = kind;
  label.append(...(kind === "check" ? [field, ` ${text}`] : [text, field]));
  return label;
}

function input(type, name, value) {
  return Object.assign(document.createElement("input"), { type, name, value });
}

const darkDevice = matchMedia("(prefers-color-scheme: dark)");

/** Colors begin as those of the theme that is chosen. */
function fillColors() {
  const isDark = fields.theme.value ? fields.theme.value === "dark" : darkDevice.matches;
  for (const [name, own] of Object.entries(OWN)) fields[`color-${name}`].value = own[isDark ? 1 : 0];
}

for (const [name, text] of Object.entries(NAMES)) {
  document.getElementById("colors").append(labeled("line", input("color", `color-${name}`, ""), text));
}
for (const [name, text] of Object.entries(FEATURES)) {
  document.getElementById("features").append(labeled("check", input("checkbox", "features", name), text));
}

for (const field of document.querySelectorAll("[data-wrong], [name=plan]")) {
  const said = Object.assign(document.createElement("p"), { id: `${field.name}-wrong`, className: "wrong" });
  said.setAttribute("role", "status");
  field.closest("label").after(said);
  field.setAttribute("aria-describedby", `${said.id} ${field.getAttribute("aria-describedby") ?? ""}`.trim());
}

/** What a field holds, if it is what the field is for. */
const valid = (field) => (field.validity.valid ? field.value.trim() : "");

/** The payload of a pasted link, which is what frames understand too. */
function plan() {
  const { payload, wrong } = link.read(fields.plan.value);
  fields.plan.setCustomValidity(wrong);
  return wrong ? "" : payload;
}

/** Says what is wrong with a field; while one is typed in, only that it is right by now. */
function judge(field, isTyped) {
  const said = document.getElementById(`${field.name}-wrong`);
  if (!said || (isTyped && !said.textContent && !field.validity.valid)) return;
  const wrong = field.validity.valid ? "" : (field.dataset.wrong ?? field.validationMessage);
  if (said.textContent !== wrong) said.textContent = wrong;
  if (wrong) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
}

/** The colors that were chosen, by name. */
function colors() {
  if (!fields.colors.checked) return {};
  return Object.fromEntries(Object.keys(NAMES).map((name) => [name, fields[`color-${name}`].value]));
}

/** Light or dark: one of them where colors are chosen, since those do not change with the device. */
function theme() {
  const { bg } = colors();
  return fields.theme.value || (bg ? (ratio(bg, "#ffffff") > ratio(bg, "#000000") ? "dark" : "light") : "");
}

/** The settings, as pairs. */
function chosen() {
  const read = { theme, plan };
  const value = (name) => read[name]?.() ?? valid(fields[name]);
  const attributes = ATTRIBUTES.map((name) => [name, value(name)]).filter(([, it]) => it);
  if (fields.readonly.checked) attributes.push(["readonly", ""]);
  const left = [...fields.features].filter((it) => it.checked).map((it) => it.value);
  if (left.length) attributes.push(["disabled-features", left.join(" ")]);
  const properties = Object.entries(colors());
  if (fields.radius.value !== RADIUS) properties.push(["radius", `${fields.radius.value}px`]);
  if (fields.font.checked) {
    // A browser takes a lone `inherit` for the property itself, which then says nothing.
    properties.push(["font", "inherit, sans-serif"], ["font-display", "inherit, serif"]);
  }
  return { attributes, properties };
}

/** Shows the settings in the preview, which keeps nothing. */
function preview({ attributes, properties }) {
  const kept = { loading: "eager", "storage-key": "none", "read-fragment": "off" };
  // What is shared from here opens in the planner's own page.
  const home = { "share-url": new URL("./", location.href).href };
  const wanted = { ...home, ...Object.fromEntries(attributes), ...kept };
  // Changes that are kept nowhere stay on screen, whatever the element says later: a planner
  // that begins otherwise is a fresh one.
  const begins = wanted.plan ? [wanted.plan, wanted.view, "readonly" in wanted].join() : "";
  if (begins !== begun) {
    const fresh = document.createElement("biomeal-planner");
    fresh.id = planner.id;
    planner.replaceWith(fresh);
    planner = fresh;
    begun = begins;
  }
  for (const name of [...ATTRIBUTES, "readonly", "disabled-features"]) {
    if (name in wanted) planner.setAttribute(name, wanted[name]);
    else planner.removeAttribute(name);
  }
  planner.style.cssText = "";
  for (const [name, value] of properties) planner.style.setProperty(`--biomeal-${name}`, value);
}

function show(event) {
  const settings = chosen();
  document.getElementById("radius-now").textContent = `${fields.radius.value} px`;
  document.getElementById("colors").hidden = !fields.colors.checked;
  const isTyped = event?.type === "input" && event.inputType !== "insertFromPaste";
  for (const field of fields) judge(field, isTyped);
  const items = complaints(colors(), theme()).map((text) => {
    return Object.assign(document.createElement("li"), { textContent: text });
  });
  const list = document.getElementById("contrast");
  if (list.textContent !== items.map((it) => it.textContent).join("")) list.replaceChildren(...items);
  document.getElementById("script").value = snippets.script(base, settings);
  const host = valid(fields.host);
  document.getElementById("frame").value = snippets.frame(base, settings, host && new URL(host).origin);
  document.getElementById("wordpress").value = snippets.wordpress(base, settings);
  preview(settings);
}

async function copy(button) {
  const text = document.getElementById(button.dataset.copies);
  const said = document.getElementById("said");
  said.textContent = "";
  try {
    await navigator.clipboard.writeText(text.value);
    said.textContent = "Copied.";
  } catch {
    text.focus();
    text.select();
    said.textContent = "Your browser did not copy. The lines are selected: copy them from here.";
  }
}

fields.colors.addEventListener("change", () => {
  if (fields.colors.checked) fillColors();
  show();
});
for (const place of [form, fields.host]) {
  for (const event of ["input", "change"]) place.addEventListener(event, show);
}
form.addEventListener("submit", (event) => event.preventDefault());
for (const button of document.querySelectorAll("[data-copies]")) {
  button.addEventListener("click", () => copy(button));
}
show();
