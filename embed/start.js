/**
 * The planner's module: what wasm-bindgen made, with the WebAssembly unpacked first, and
 * its second half, which is loaded when the planner is on screen and brings the styles of
 * what it shows.
 */
import init, { mount as mountGlue } from "glue";
import { unpack } from "./unpack.js";

export { onPanic } from "glue";

/** What the first half gives to the second one. */
let first;
let laterAddress, bringCatalog;
let loading;
const styles = new CSSStyleSheet();

/** Starts the WebAssembly that `packed` holds; `comes` are the address and the import of what is
 * loaded later. */
export const start = async (packed, ...comes) => {
  [laterAddress, bringCatalog] = comes;
  first = await init({ module_or_path: unpack(new Uint8Array(packed)) });
};

/** Mounts a planner, which asks for the second half itself. */
export const mount = (place, options) => {
  // Before those of the page around it, which have the last word. A planner may come into
  // another element, or back into its own after the styles came.
  const dress = () => {
    const { adoptedStyleSheets: sheets } = place.getRootNode();
    if (sheets && !sheets.includes(styles)) sheets.unshift(styles);
  };
  /** Resolves when the second half is there; what failed can be asked for again. */
  const later = async () => {
    await (loading ??= load().catch(forget));
    dress();
  };
  /** Resolves with the text of a host page's catalog. */
  later.catalog = async (name) => (await bringCatalog()).read(name);
  const update = mountGlue(place, options, later);
  return (given) => {
    if (given) dress();
    return update(given);
  };
};

/** The file holds the length of the styles, the styles, and the WebAssembly. */
async function load() {
  const file = await fetch(laterAddress);
  if (!file.ok) throw new Error(`${file.url} ${file.status}`);
  const bytes = await file.arrayBuffer();
  const length = new DataView(bytes).getUint32(0, true);
  styles.replaceSync(new TextDecoder().decode(new Uint8Array(bytes, 4, length)));
  await WebAssembly.instantiate(unpack(new Uint8Array(bytes, 4 + length)), { a: first });
}

function forget(reason) {
  loading = undefined;
  throw reason;
}
