// Which of the four sites it is (`site`: blog, clinic, recipes, garden), and how wide its
// column (`width`); everything else becomes an attribute of the planner, as on a site.
const asked = new URLSearchParams(location.search);
const site = asked.get("site") ?? "blog";
const width = asked.get("width");
const page = document.documentElement;
page.className = site;
if (site === "garden") Object.assign(page, { dir: "rtl", lang: "ar-XB" });

const planner = document.createElement("biomeal-planner");
planner.id = "planner";
planner.setAttribute("loading", "eager");
// A dark page says so: its colors alone do not.
if (site === "clinic") planner.setAttribute("theme", "dark");
else planner.setAttribute("theme", "light");
for (const [name, value] of asked) {
  if (name !== "site" && name !== "width") planner.setAttribute(name, value);
}
const place = document.querySelector(".place");
if (width) place.style.width = `${width}px`;
place.append(planner);
