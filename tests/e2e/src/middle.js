// Where the middle of what can be seen of an element is, once it is in view; or what lies over it
// there. Runs as a function body in the page.
const [element] = arguments;
if (window !== top) return null;
// Into the middle, unless all of it is in view.
element.scrollIntoViewIfNeeded(true);
const box = element.getClientRects()[0];
if (!box) throw new Error("it has no box");
const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
const [above, below] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
const point = [(left + right) / 2, (above + below) / 2];
const up = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
let hit = document.elementFromPoint(...point);
for (let root = hit?.shadowRoot; root; root = hit.shadowRoot) {
  const inner = root.elementFromPoint(...point);
  if (!inner || inner === hit) break;
  hit = inner;
}
for (let at = hit; at; at = up(at)) if (at === element) return { point };
return { covered: hit?.outerHTML.slice(0, 120) ?? "nothing" };
