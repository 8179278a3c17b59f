/**
 * What stands in an element whose planner is not there. The only words outside the planner's
 * message table: they are for when that did not arrive.
 */
export const TROUBLE = "The planner could not start. Plans saved on this device are safe.";
export const STOPPED = "The planner has stopped. Plans saved on this device are safe.";
const RELOAD = "Reload the planner";
const ASIDE = "Set stored plans aside and start without them";

/**
 * A calm line with a button that starts the planner anew; where what is stored may be what stops
 * it at each start, with one more that starts without that.
 */
export function trouble(text, mayBeStored, start) {
  const line = document.createElement("p");
  line.setAttribute("role", "alert");
  line.append(text);
  const offer = (words, aside) => {
    const button = document.createElement("button");
    button.textContent = words;
    button.onclick = () => start(aside);
    line.append(" ", button);
  };
  offer(RELOAD, false);
  if (mayBeStored) offer(ASIDE, true);
  return line;
}
