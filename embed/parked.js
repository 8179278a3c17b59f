/**
 * Planners of elements that are out of the page, longest away first. A planner never ends: a new
 * element takes one of these on. Neither they nor the WebAssembly hold the elements, so that one
 * which nobody has any more is garbage, and its planner is free.
 */
const away = new Set();

/** So many elements out of the page keep their planner for sure, and show it when they are back. */
const KEPT = 4;

/** What a planner knows of its element: it has it dispatch events, if somebody still has it. */
export const hostOf = (owner) => ({ dispatchEvent: (event) => owner.deref()?.dispatchEvent(event) });

/** An element left the page without its planner. */
export const park = (planner) => away.add(planner);

/** The element of a planner is back. */
export const fetchBack = (planner) => away.delete(planner);

/** The module of all of them has stopped. */
export const clear = () => away.clear();

/**
 * Gives a planner that no element needs any more: that of one that is garbage, or, of many that
 * are out of the page, of the one longest away whose plans are all on the device.
 */
export function free() {
  const all = [...away];
  const isFree = ({ owner, update }) => !owner.deref() && update() !== undefined;
  const planner = all.find(isFree) ?? (all[KEPT] && all.find(({ update }) => update()));
  away.delete(planner);
  return planner;
}
