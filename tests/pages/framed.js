// framed.html: one frame that is told this page's origin, one that is told another, and one in
// a sandbox. What frames say is noted, also what strangers say in their place.
const widget = new URL(document.querySelector("[type=module]").src);
const frames = {
  told: `?host=${location.origin}&storage-key=told&theme=dark&accent=%23ffcc00&heading-level=9&share-url=javascript:alert(1)&radius=1e9px&surface=red&onclick=x&lang=%22%3E`,
  untold: "?host=https://example.org&storage-key=untold",
  boxed: `?host=${location.origin}`,
};
window.heard = [];
addEventListener("message", ({ data, source }) => {
  const frame = [...document.querySelectorAll("iframe")].find((it) => it.contentWindow === source);
  heard.push(`${frame?.id} ${data?.type}`);
});
window.frameEvents = [];
for (const name of ["ready", "change", "share", "error"]) {
  document.addEventListener(`biomeal-${name}`, (event) => {
    if (event.target.matches("iframe")) frameEvents.push([event.target.id, event.type, event.detail]);
  });
}
for (const [id, query] of Object.entries(frames)) {
  const frame = document.createElement("iframe");
  frame.id = frame.title = id;
  frame.allow = "clipboard-write; web-share";
  if (id === "boxed") frame.sandbox = "allow-scripts allow-downloads allow-modals";
  frame.src = new URL("frame.html", widget) + query;
  document.body.append(frame);
}
