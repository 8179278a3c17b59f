/** The lines that put a planner with these settings on a page. */

const quoted = (value) =>
  value.replace(/[&"<>]/g, (sign) => ({ "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" })[sign]);
const attribute = ([name, value]) => (value === "" ? ` ${name}` : ` ${name}="${quoted(value)}"`);

const FALLBACK = "<p>The meal planner needs a current browser with JavaScript.</p>";

/** As a script and an element; `settings` has attributes and properties as pairs. */
export function script(base, { attributes, properties }) {
  const lines = [`<script type="module" src="${quoted(base)}biomeal.js"></script>`];
  if (properties.length) {
    const rules = properties.map(([name, value]) => `  --biomeal-${name}: ${value};`);
    lines.push("<style>", "biomeal-planner {", ...rules, "}", "</style>");
  }
  lines.push(`<biomeal-planner${attributes.map(attribute).join("")}>`, `  ${FALLBACK}`, "</biomeal-planner>");
  return lines.join("\n");
}

/** As a frame; `host` is the origin that hears of changes, or empty. */
export function frame(base, { attributes, properties }, host) {
  const query = new URLSearchParams(host ? [["host", host]] : []);
  // A font cannot come from a page into a frame.
  const kept = properties.filter(([name]) => !name.startsWith("font"));
  // These two are the frame's own matter.
  const told = attributes.filter(([name]) => !["loading", "read-fragment"].includes(name));
  const loading = attributes.some(([name]) => name === "loading") ? "eager" : "lazy";
  for (const [name, value] of [...told, ...kept]) query.append(name, value);
  const address = `${base}frame.html${query.size ? `?${query}` : ""}`;
  return [
    `<iframe src="${quoted(address)}"`,
    `  title="Meal planner" width="100%" height="900" loading="${loading}"`,
    '  allow="clipboard-write; web-share"',
    '  sandbox="allow-scripts allow-same-origin allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox"></iframe>',
    `<script type="module" src="${quoted(base)}frame-host.js"></script>`,
  ].join("\n");
}

/** As a block of custom HTML. */
export function wordpress(base, settings) {
  return `<!-- wp:html -->\n${script(base, settings)}\n<!-- /wp:html -->`;
}
