// Another version of the element came first, as where two parts of a site bring their own.
customElements.define(
  "biomeal-planner",
  class extends HTMLElement {
    connectedCallback() {
      this.textContent = "The version that came first";
    }
  },
);
