/**
 * Whether chosen colors can be read, by WCAG 2: the ratio of luminances, 4.5 for text.
 */

/** The planner's own colors, light and dark; tests hold them against its stylesheet. */
export const OWN = {
  bg: ["#faf8f2", "#141814"],
  surface: ["#ffffff", "#1c211c"],
  text: ["#20271f", "#edf0e6"],
  "text-muted": ["#4a5247", "#c0c8b9"],
  accent: ["#24603f", "#97d3a0"],
  "on-accent": ["#ffffff", "#0f2116"],
};

export const NAMES = {
  bg: "Background",
  surface: "Panels",
  text: "Text",
  "text-muted": "Quiet text",
  accent: "Buttons and links",
  "on-accent": "Text on buttons",
};

/** What stands on what. */
const PAIRS = [
  ["text", "bg"],
  ["text", "surface"],
  ["text-muted", "bg"],
  ["text-muted", "surface"],
  ["accent", "bg"],
  ["accent", "surface"],
  ["on-accent", "accent"],
];
const LEAST = 4.5;

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
    const color = (name) => chosen[name] ?? OWN[name][scheme];
    for (const [above, below] of PAIRS) {
      const is = ratio(color(above), color(below));
      // Cut, not rounded: 4.46 is not enough.
      const shown = (Math.floor(is * 10) / 10).toFixed(1);
      if (is < LEAST) {
        const where = schemes.length > 1 && !(chosen[above] && chosen[below]);
        const when = where ? ` when ${scheme ? "dark" : "light"}` : "";
        said.add(`${NAMES[above]} on ${NAMES[below].toLowerCase()}: ${shown} to 1${when}. Text needs 4.5 to 1.`);
      }
    }
  }
  return [...said];
}
