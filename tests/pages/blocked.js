// As in a browser that is told to keep nothing: asking for storage itself throws.
Object.defineProperty(window, "localStorage", {
  get() {
    throw new DOMException("Access is denied for this document.", "SecurityError");
  },
});
