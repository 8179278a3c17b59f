/**
 * For the page around a framed planner: sets the frame's height, and fires what it tells
 * as events of the <iframe>: biomeal-ready, biomeal-change, biomeal-share, biomeal-error,
 * each with the detail that the element's own events have.
 *
 *   <script type="module" src="https://site/biomeal/v1/frame-host.js"></script>
 */

const PAGE = new URL("frame.html", import.meta.url);
/** Higher than any plan is. */
const HIGHEST = 20_000;
const EVENT = /^biomeal-(ready|change|share|error)$/;

const isOurs = (frame) => {
  if (!URL.canParse(frame.src, location.href)) return false;
  const { origin, pathname } = new URL(frame.src, location.href);
  return origin === PAGE.origin && pathname === PAGE.pathname;
};
/** Sandboxed frames have no origin of their own unless they are given it. */
const originOf = ({ sandbox }) =>
  sandbox.length && !sandbox.contains("allow-same-origin") ? "null" : PAGE.origin;

addEventListener("message", ({ source, origin, data }) => {
  const frame = [...document.querySelectorAll("iframe")].find((it) => it.contentWindow === source);
  if (!frame || !isOurs(frame) || origin !== originOf(frame)) return;
  if (data?.type === "biomeal-height" && data.height > 0 && data.height <= HIGHEST) {
    frame.style.height = `${Math.ceil(data.height)}px`;
  } else if (EVENT.test(data?.type)) {
    frame.dispatchEvent(new CustomEvent(data.type, { bubbles: true, detail: data.detail }));
  }
});

// Frames that spoke before this script came say it again; that asks for nothing secret.
for (const frame of document.querySelectorAll("iframe")) {
  if (isOurs(frame)) frame.contentWindow?.postMessage({ type: "biomeal-hello" }, "*");
}
