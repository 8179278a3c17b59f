// As in a browser that lets pages look at their storage and put nothing there.
Storage.prototype.setItem = () => {
  throw new DOMException("Storage is not allowed in this context.", "SecurityError");
};
