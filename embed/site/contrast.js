/**
 * Whether chosen colors can be read, by WCAG 2: the ratio of luminances, 4.5 for text and 3 for
 * what shows where the focus is and where a field ends. Lines only part things that are apart
 * anyway, so nothing is asked of them.
 */

/** The planner's own colors, light and dark; tests hold them against its stylesheet. */
export const OWN = {
  bg: ["#faf8f2", "#141814"],
  surface: ["#ffffff", "#1c211c"],
  text: ["#20271f", "#edf0e6"],
  "text-muted": ["#4a5247", "#c0c8b9"],
  line: ["#e1dccf", "#363e36"],
  accent: ["#24603f", "#97d3a0"],
  "on-accent": ["#ffffff", "#0f2116"],
  balance: ["#8a4b12", "#edb678"],
  focus: ["#1b5faa", "#8fc1ff"],
};

/** Nobody chooses these, but they stand on what is chosen. */
const EDGES = ["#85806f", "#7f8a7c"];

export const NAMES = {
  bg: "Background",
  surface: "Panels",
  text: "Text",
  "text-muted": "Quiet text",
  line: "Lines",
  accent: "Buttons and links",
  "on-accent": "Text on buttons",
  balance: "Points taken back",
  focus: "Ring of the focus",
};

const TEXT = 4.5;
const SHAPE = 3;
/** What stands on what, and how far apart the two have to be. */
const PAIRS = [
  ["text", "bg", TEXT],
  ["text", "surface", TEXT],
  ["text-muted", "bg", TEXT],
  ["text-muted", "surface", TEXT],
  ["accent", "bg", TEXT],
  ["accent", "surface", TEXT],
  ["on-accent", "accent", TEXT],
  ["balance", "bg", TEXT],
  ["balance", "surface", TEXT],
  ["focus", "bg", SHAPE],
  ["focus", "surface", SHAPE],
  ["edges", "bg", SHAPE],
  ["edges", "surface", SHAPE],
];

function luminance(color) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The ratio of two colors (#rrggbb), 1 to 21. */
export function ratio(one, other) {
  const [light, dark] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * Pairs that are too faint, as sentences, of chosen colors over the planner's own; `theme` is
 * light, dark, or empty for both.
 */
export function complaints(chosen, theme) {
  const schemes = { light: [0], dark: [1] }[theme] ?? [0, 1];
  const said = new Set();
  for (const scheme of schemes) {
    const color = (name) => chosen[name] ?? (OWN[name] ?? EDGES)[scheme];
    for (const [above, below, least] of PAIRS) {
      const is = ratio(color(above), color(below));
      if (is >= least) continue;
      // Cut, not rounded: 4.46 is not enough.
      const shown = (Math.floor(is * 10) / 10).toFixed(1);
      const where = schemes.length > 1 && !(chosen[above] && chosen[below]);
      const when = where ? ` when ${scheme ? "dark" : "light"}` : "";
      const what = NAMES[above] ?? "Edges of fields";
      const asked = least === TEXT ? "Text needs 4.5 to 1." : "It needs 3 to 1.";
      said.add(`${what} on ${NAMES[below].toLowerCase()}: ${shown} to 1${when}. ${asked}`);
    }
  }
  return [...said];
}
