// Takes away what drawing needs, as a page might that replaces parts of the browser: the
// planner cannot put anything into the page any more, and its code panics.
const insert = Node.prototype.insertBefore;
window.breakIt = () => {
  Node.prototype.insertBefore = () => {
    throw new DOMException("Not on this page.", "HierarchyRequestError");
  };
};
window.mendIt = () => {
  Node.prototype.insertBefore = insert;
};
