// Gives the milliseconds from the beginning of the page's load to the paint with the first
// day's rows, however they are drawn. Runs before anything else in the page.
window.shown = new Promise((done) => {
  const look = () => {
    const root = document.querySelector("biomeal-planner, [data-planner]")?.shadowRoot;
    // Where styles come by a link, nothing is painted before they are there.
    const styled = [...(root?.querySelectorAll("link") ?? [])].every(({ sheet }) => sheet);
    if (!styled || !root?.querySelector("[part~=row]")) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    requestAnimationFrame(() => port2.postMessage(0));
  };
  look();
});
