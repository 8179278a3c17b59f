// Finds things by the role and name that assistive technology sees: through open
// shadow roots, past what is hidden, inert or behind a modal dialog.
// `accname` is dom-accessibility-api. Runs as a function body in the page.

const landmarksOnlyOfThePage = { header: "banner", footer: "contentinfo" };

const childrenOf = (node) => {
  if (node.shadowRoot) return node.shadowRoot.children;
  if (node.localName === "slot") {
    const assigned = node.assignedElements();
    return assigned.length ? assigned : node.children;
  }
  return node.children;
};

const parentOf = (node) =>
  node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;

const flat = (text) => (text ?? "").replace(/\s+/g, " ").trim();

// What was found out stays true while nothing in the page changes. What a style alone changes,
// as an animation does, is seen after a moment too.
const STAYS_MS = 200;
const known = { names: new WeakMap(), below: new WeakMap(), at: -Infinity, size: "" };
const watch = new MutationObserver(() => (known.at = -Infinity));
const forgetWhatChanged = (roots) => {
  const size = `${innerWidth} ${innerHeight}`;
  const changed = watch.takeRecords().length > 0 || size !== known.size;
  if (changed || performance.now() - known.at > STAYS_MS) {
    Object.assign(known, { names: new WeakMap(), below: new WeakMap(), at: performance.now(), size });
  }
  for (const root of roots) {
    watch.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
  }
};
const remembered = (kept, element, find) => {
  if (!kept.has(element)) kept.set(element, find(element));
  return kept.get(element);
};

// What waits for a paint is about to change the page, which is looked at after that. In a window
// that is not seen there may be none.
const LONGEST_WAIT_MS = 300;
const waiting = new Set();
const askForFrame = window.requestAnimationFrame;
window.requestAnimationFrame = (act) => {
  const one = {};
  const over = () => waiting.delete(one);
  waiting.add(one);
  setTimeout(over, LONGEST_WAIT_MS);
  return askForFrame.call(window, (time) => {
    act(time);
    // What it puts off until after the paint comes before this.
    setTimeout(over);
  });
};

// What `aria-label` says goes before everything but `aria-labelledby`: then the rest, which
// asks for the style of every node inside, need not be computed.
const nameOf = (element) => remembered(known.names, element, computedName);
const computedName = (element) =>
  (!element.hasAttribute("aria-labelledby") && flat(element.getAttribute("aria-label"))) ||
  flat(
    accname.computeAccessibleName(element, {
      computedStyleSupportsPseudoElements: true,
      getComputedStyle: (node, pseudo) => getComputedStyle(node, pseudo),
    }),
  );

const roleOf = (element) => {
  const given = element.getAttribute("role")?.trim();
  const tag = element.localName;
  const role = accname.getRole(element);
  if (given && role) return role;
  if (tag === "section" || tag === "form") return nameOf(element) ? role : null;
  if (tag in landmarksOnlyOfThePage) {
    return element.closest("article, aside, main, nav, section") ? null : role;
  }
  if (tag === "th" && element.getAttribute("scope") === "row") return "rowheader";
  if (tag === "td" && element.closest("[role=grid]")) return "gridcell";
  if (tag === "search") return "search";
  // What opens a choice of files has no role of its own; browsers say that it is a button.
  if (tag === "input" && element.type === "file") return "button";
  // ARIA has no role for them: they are fields.
  if (tag === "input" && /^(date|time)$/.test(element.type)) return "textbox";
  return role;
};

const isShown = (element) =>
  // An element without a box of its own is not visible by this check; its content may be.
  element.checkVisibility() || getComputedStyle(element).display === "contents";

const isCut = (element) =>
  element.getAttribute("aria-hidden") === "true" || element.inert || !isShown(element);

const isSeen = (element) => getComputedStyle(element).visibility === "visible";

const rootsIn = (root) => [
  root,
  ...[...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
];

const topModal = (roots) =>
  roots.flatMap((root) => [...root.querySelectorAll("dialog:modal")]).pop() ?? null;

const walk = (root) => remembered(known.below, root, (root) => gather(root, []));

const gather = (root, found) => {
  for (const child of childrenOf(root)) {
    if (isCut(child)) continue;
    found.push(child);
    // Drawings are one thing, however many strokes they have.
    if (child.localName !== "svg") gather(child, found);
  }
  return found;
};

const fits = (name, text) => {
  switch (name.kind) {
    case "any": return true;
    case "is": return text === name.text;
    case "has": return text.includes(name.text);
    default: return new RegExp(name.text, "u").test(text);
  }
};

const stateOf = (element, attribute) => {
  const own = { "aria-checked": "checked", "aria-selected": "selected" }[attribute];
  if (element.hasAttribute(attribute)) return element.getAttribute(attribute);
  return own && typeof element[own] === "boolean" ? String(element[own]) : null;
};

const isFocused = (element) => element.getRootNode().activeElement === element;

const factsOf = (element, role) => ({
  role,
  name: nameOf(element),
  text: flat(element.innerText ?? element.textContent),
  value: typeof element.value === "string" ? element.value : null,
  description: flat(
    accname.computeAccessibleDescription(element, { getComputedStyle: (n, p) => getComputedStyle(n, p) }),
  ),
  checked: stateOf(element, "aria-checked"),
  pressed: stateOf(element, "aria-pressed"),
  selected: stateOf(element, "aria-selected"),
  expanded: stateOf(element, "aria-expanded"),
  current: stateOf(element, "aria-current"),
  disabled: accname.isDisabled(element) || element.getAttribute("aria-disabled") === "true",
  focused: isFocused(element),
  place: (({ x, y, width, height }) => [x, y, width, height])(element.getBoundingClientRect()),
  level: Number(element.getAttribute("aria-level") ?? /^h([1-6])$/.exec(element.localName)?.[1] ?? 0),
});

const letters = (text) => text.toLowerCase().replace(/\s+/g, "");

// Whether a text may show these words: their letters are in it, in this order. What is shown
// is never more than what is there, and to ask what is shown is slow.
const mayShow = (element, wanted) => {
  if (!wanted || element.shadowRoot || element.querySelector("slot")) return true;
  let at = 0;
  for (const letter of letters(element.textContent)) if (letter === wanted[at]) at += 1;
  return at === wanted.length;
};

// The smallest elements whose own words fit.
const withWords = (scope, words) => {
  const wanted = ["is", "has"].includes(words.kind) && letters(words.text);
  const found = walk(scope).filter(
    (element) => mayShow(element, wanted) && isSeen(element) && fits(words, flat(element.innerText)),
  );
  return found.filter((element) => !found.some((other) => other !== element && isBelow(other, element)));
};

const isBelow = (element, above) => {
  for (let node = parentOf(element); node; node = parentOf(node)) if (node === above) return true;
  return false;
};

const withRole = (scope, step) =>
  walk(scope).filter(
    (element) =>
      roleOf(element) === step.role &&
      isSeen(element) &&
      fits(step.name, nameOf(element)) &&
      (!step.having || withRole(element, step.having).length > 0),
  );

const whatIsThere = (scopes) => {
  const silent = new Set([null, "generic", "presentation", "none", "paragraph", "document"]);
  const lines = [];
  for (const element of scopes.flatMap(walk)) {
    const role = roleOf(element);
    if (silent.has(role) || !isSeen(element)) continue;
    lines.push(`${role} ${JSON.stringify(nameOf(element) || flat(element.innerText).slice(0, 60))}`);
  }
  return lines;
};

// Follows the steps from the page inwards. `found` are the elements of the last
// step with their facts; `lost` is the first step that found nothing, or more
// than one thing to go on in, with what is there in its place when asked. A word where the page
// is about to change.
window.biomealFinder = (steps, explain) => {
  if (waiting.size && !explain) return "waiting";
  const roots = rootsIn(document);
  forgetWhatChanged(roots);
  let scopes = [topModal(roots) ?? document.documentElement];
  if (scopes[0].localName === "dialog") {
    // The dialog itself can be found too: its parent with nothing else in it.
    const dialog = scopes[0];
    scopes = [{ children: [dialog], shadowRoot: null, localName: "" }];
  }
  let found = [];
  for (const [index, step] of steps.entries()) {
    const before = scopes;
    found = scopes.flatMap((scope) => (step.words ? withWords(scope, step.words) : withRole(scope, step)));
    found = [...new Set(found)];
    if (step.nth !== null) found = found.slice(step.nth).slice(0, 1);
    const last = index + 1 === steps.length;
    if (found.length === 0 || (!last && found.length > 1)) {
      return { lost: index, count: found.length, there: explain ? whatIsThere(before) : [], found: [] };
    }
    scopes = found;
  }
  return {
    lost: null,
    count: found.length,
    there: explain ? found.map((element) => `${roleOf(element)} ${JSON.stringify(nameOf(element))}`) : [],
    found: found.map((element) => ({ element, facts: factsOf(element, roleOf(element)) })),
  };
};
