// What does not fit in the planner as it stands: things that stick out of it, words that
// are cut, controls that lie over each other or are too small to touch. Runs as a
// function body in the page; the smallest side of a control is the argument.
const [smallest] = arguments;
const root = document.querySelector("biomeal-planner").shadowRoot;
const dialog = [...root.querySelectorAll("dialog:modal")].pop();
const top = dialog ?? root.querySelector(".bm");
const frame = top.getBoundingClientRect();
const complaints = [];

const words = (element) =>
  `<${element.localName} class="${element.getAttribute("class") ?? ""}"> ` +
  `"${(element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 40)}"`;
const side = (number) => Math.round(number * 10) / 10;

// Nothing changes while this looks, so each question is asked once of an element.
const once = (find, known = new Map()) => (element) => {
  if (!known.has(element)) known.set(element, find(element));
  return known.get(element);
};
const isWithin = (element) => element && element !== top;
const isScroller = once((element) => /auto|scroll/.test(getComputedStyle(element).overflowX));

// Only for assistive technology, or shown by a scroller of its own.
const isApart = once((element) => {
  if (!isWithin(element)) return false;
  const { position, clipPath } = getComputedStyle(element);
  if (position === "absolute" && clipPath !== "none") return true;
  const above = element.parentElement;
  return isWithin(above) && (isScroller(above) || isApart(above));
});

// Shortened on purpose, all of it in the title.
const isShortened = (element) =>
  element.title && getComputedStyle(element).webkitLineClamp !== "none";

if (top.scrollWidth > top.clientWidth + 1) {
  complaints.push(`it is ${top.scrollWidth} px wide in a box of ${top.clientWidth} px`);
}

const seen = [top, ...top.querySelectorAll("*")].filter(
  (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest("svg"),
);
for (const element of seen) {
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0 || isApart(element)) continue;
  if (box.left < frame.left - 1 || box.right > frame.right + 1) {
    complaints.push(`${words(element)} sticks out: ${side(box.left)} to ${side(box.right)}`);
  }
  if (isScroller(element) && element.scrollWidth > element.clientWidth + 1) {
    complaints.push(`${words(element)} must be scrolled sideways`);
  }
  const holdsText = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.data.trim(),
  );
  if (!holdsText || isShortened(element)) continue;
  const style = getComputedStyle(element);
  const wide = style.overflowX !== "auto" && element.scrollWidth > element.clientWidth + 1;
  const cut = style.overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1;
  if (style.display !== "inline" && (wide || cut)) complaints.push(`${words(element)} is cut`);
}

// Where a pointer hits: an invisible frame around a control counts as the control.
const hit = (element) => {
  const box = element.getBoundingClientRect();
  const around = getComputedStyle(element, "::after");
  if (around.position !== "absolute" || around.content === "none") return box;
  const [width, height] = [parseFloat(around.width), parseFloat(around.height)];
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const grown = new DOMRect(x - width / 2, y - height / 2, width, height);
  return width > box.width || height > box.height ? grown : box;
};
const controls = seen.filter(
  (element) =>
    element.matches("button, a[href], input, select, textarea, [tabindex='0']") &&
    !isApart(element) &&
    element.getBoundingClientRect().width > 0,
);
const isInText = (element) => getComputedStyle(element).display === "inline";
for (const control of controls) {
  const { width, height } = hit(control);
  if (!isInText(control) && Math.min(width, height) < smallest - 0.5) {
    complaints.push(`${words(control)} is ${side(width)} by ${side(height)} px to touch`);
  }
}
const floats = once(
  (element) =>
    isWithin(element) &&
    (/sticky|fixed/.test(getComputedStyle(element).position) || floats(element.parentElement)),
);
const flat = controls.filter((control) => !floats(control));
// Links in a text may begin at the end of a line and end in the next.
const lines = once((element) => [...element.getClientRects()]);
const lies = (one, other) =>
  lines(one).some((a) =>
    lines(other).some((b) => {
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return width > 1 && height > 1;
    }),
  );
flat.forEach((one, at) => {
  for (const other of flat.slice(at + 1)) {
    if (one.contains(other) || other.contains(one)) continue;
    if (lies(one, other)) complaints.push(`${words(one)} lies over ${words(other)}`);
  }
});

// Words that lie over other words: each text as tall as its letters, not as its line.
const texts = seen.flatMap((element) => {
  if (isApart(element) || isShortened(element) || floats(element) || getComputedStyle(element).opacity === "0") return [];
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())
    .flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map((box) => ({ element, box }));
    });
});
texts.forEach((one, at) => {
  for (const other of texts.slice(at + 1)) {
    if (one.element === other.element) continue;
    const [a, b] = [one.box, other.box];
    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    const least = Math.min(a.height, b.height);
    if (width > 2 && height > least / 3) {
      complaints.push(`${words(one.element)} is written over ${words(other.element)}`);
    }
  }
});
return complaints;
