// Puts the planner into a box as wide as the address says, so that the container's
// width is exact: box.html?width=360. `dir` and `ground` (a color) go to the page;
// everything else becomes an attribute of the element.
const asked = new URLSearchParams(location.search);
const take = (name, otherwise) => {
  const value = asked.get(name) ?? otherwise;
  asked.delete(name);
  return value;
};

document.documentElement.dir = take("dir", "ltr");
document.body.style.margin = "0";
document.body.style.background = take("ground", "Canvas");

const box = document.createElement("div");
box.style.width = `${take("width", "1280")}px`;
const planner = document.createElement("biomeal-planner");
planner.id = "planner";
planner.setAttribute("loading", "eager");
for (const [name, value] of asked) planner.setAttribute(name, value);
box.append(planner);
document.body.append(box);
