/**
 * What the address of a framed planner may ask for, each value looked at before it is used:
 * an address can come from anyone.
 */

const word = (...words) => (value) => words.includes(value);
const form = (expression) => (value) => expression.test(value);
const color = form(/^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i);

/** Attributes of the element, and what fits them. */
const ATTRIBUTES = {
  lang: form(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i),
  theme: word("auto", "light", "dark"),
  view: word("week", "day", "meal"),
  "storage-key": form(/^[\w.-]{1,64}$/),
  "heading-level": form(/^[1-6]$/),
  plan: form(/^(#biomeal=)?[\w-]{1,65536}$/),
  "share-url": isPage,
  catalog: isPage,
  readonly: word(""),
  "disabled-features": form(/^[a-z-]{1,40}( [a-z-]{1,40}){0,20}$/),
};

/** Custom properties, without their `--biomeal-`. */
const PROPERTIES = {
  bg: color,
  surface: color,
  text: color,
  "text-muted": color,
  line: color,
  accent: color,
  "on-accent": color,
  balance: color,
  focus: color,
  radius: form(/^(\d|[1-3]\d|40)px$/),
};

/** An address of the web: no script, no file, no name or password in it. */
function isPage(value) {
  if (value.length > 2000 || !URL.canParse(value)) return false;
  const { protocol, username, hostname } = new URL(value);
  const isHere = ["localhost", "127.0.0.1"].includes(hostname);
  return !username && (protocol === "https:" || (protocol === "http:" && isHere));
}

/** An origin, written as browsers write it: `https://example.org`. */
const isOrigin = (value) => isPage(value) && new URL(value).origin === value;

/**
 * Reads a query: attributes and properties as pairs, the origin that plans are told to, and
 * the names of what was not understood.
 */
export function read(query) {
  const settings = { attributes: [], properties: [], host: undefined, wrong: [] };
  for (const [name, value] of new URLSearchParams(query)) {
    const fits = (list) => Object.hasOwn(list, name) && list[name](value);
    if (fits(ATTRIBUTES)) settings.attributes.push([name, value]);
    else if (fits(PROPERTIES)) settings.properties.push([`--biomeal-${name}`, value]);
    else if (name === "host" && isOrigin(value)) settings.host = value;
    else settings.wrong.push(name);
  }
  return settings;
}
