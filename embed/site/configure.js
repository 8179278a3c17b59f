/** The page on which the owner of a site chooses settings and copies the lines for them. */
import { complaints, NAMES, OWN, ratio } from "./contrast.js";
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
const ATTRIBUTES = ["lang", "theme", "view", "storage-key", "heading-level", "share-url", "catalog"];
const RADIUS = "12";

const form = document.getElementById("settings");
const planner = document.getElementById("planner");
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

/** What a field holds, if it is what the field is for. */
const valid = (field) => (field.validity.valid ? field.value.trim() : "");

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
  const value = (name) => (name === "theme" ? theme() : valid(fields[name]));
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
  for (const name of [...ATTRIBUTES, "readonly", "disabled-features"]) {
    if (name in wanted) planner.setAttribute(name, wanted[name]);
    else planner.removeAttribute(name);
  }
  planner.style.cssText = "";
  for (const [name, value] of properties) planner.style.setProperty(`--biomeal-${name}`, value);
}

function show() {
  const settings = chosen();
  document.getElementById("radius-now").textContent = `${fields.radius.value} px`;
  document.getElementById("colors").hidden = !fields.colors.checked;
  for (const field of [...form.querySelectorAll("input"), fields.host]) {
    field.toggleAttribute("aria-invalid", false);
    if (!field.validity.valid) field.setAttribute("aria-invalid", "true");
  }
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
