// faults.html?fault=start: where the planner stops (src/platform/fault.rs).
window.biomealFault = new URLSearchParams(location.search).get("fault") ?? "";
