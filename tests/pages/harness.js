// A small element with the kinds of things the planner has, to try the tests' own
// tools on.
customElements.define(
  "x-plate",
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: "open" });
      root.innerHTML = `
        <section aria-labelledby="heading">
          <h2 id="heading">Dinner</h2>
          <label for="search">Search</label> <input type="search" id="search">
          <button id="add"><span aria-hidden="true">+</span> Add <b>food</b></button>
          <button aria-label="Less Peas" aria-disabled="true" aria-describedby="why">-</button>
          <p id="why">This is the smallest portion.</p>
          <button aria-pressed="false" id="filter">Vegan</button>
          <div role="radiogroup" aria-label="Scope">
            <button role="radio" aria-checked="true">Day</button>
            <button role="radio" aria-checked="false">Week</button>
          </div>
          <ul id="list"></ul>
          <p role="status" id="status"></p>
          <svg role="img" aria-label="Score 71.7 out of 100" width="20" height="20"></svg>
          <button style="display:none">Not shown</button>
          <button style="visibility:hidden">Not seen</button>
          <div aria-hidden="true"><button tabindex="-1">Not told</button></div>
          <div inert><button>Not to be used</button></div>
        </section>
        <section><p>No name, so no region</p></section>
        <table><tbody><tr><th scope="row">Mon</th><td>Oats</td></tr></tbody></table>
        <dialog aria-labelledby="sheet"><h2 id="sheet">Add food</h2><button id="close">Close</button></dialog>
        <slot></slot>`;
      const part = (id) => root.getElementById(id);
      const search = root.querySelector("input");
      part("add").onclick = () => {
        const row = document.createElement("li");
        row.textContent = search.value;
        // As late as an answer of the planner may come.
        setTimeout(() => {
          part("list").append(row);
          part("status").textContent = `${part("list").children.length} foods`;
        }, 60);
      };
      part("filter").onclick = (event) => {
        const button = event.currentTarget;
        button.ariaPressed = button.ariaPressed === "true" ? "false" : "true";
      };
      search.onkeydown = (event) => {
        if (event.key === "Enter") {
          // Else the same key would press the button that now has the focus.
          event.preventDefault();
          root.querySelector("dialog").showModal();
        }
        if (event.key === "z" && event.ctrlKey) part("status").textContent = "undone";
      };
      part("close").onclick = () => root.querySelector("dialog").close();
    }
  },
);

// Three kinds of trouble a page can be in.
document.addEventListener("trouble", () => {
  setTimeout(() => missing());
  Promise.reject(new Error("dropped"));
  console.error("plain");
});
