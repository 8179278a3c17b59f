/**
 * The standalone page, and no other one: has a worker keep its files for when there is no
 * network, and says so when one of them cannot be had.
 */
const planner = document.querySelector("biomeal-planner");
const coming = document.getElementById("coming");
const missing = document.getElementById("missing");

const failed = (isMissing) => {
  coming.hidden = true;
  missing.hidden = !isMissing;
};

planner.addEventListener("biomeal-ready", () => {
  // A private window may have no such place: the page then works online, as before.
  navigator.serviceWorker?.register("worker.js", { updateViaCache: "none" }).catch(() => {});
});
planner.addEventListener("biomeal-error", ({ detail }) => failed(detail.code === "load"));
document.getElementById("element").addEventListener("error", () => failed(true));
