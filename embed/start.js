/**
 * The planner's module: what wasm-bindgen made, with the WebAssembly unpacked first, and
 * its second half, which is loaded when the planner is on screen.
 */
import init, { mount as mountGlue } from "glue";
import { unpack } from "./unpack.js";

export { onPanic } from "glue";

/** What the first half gives to the second one. */
let first;
let laterAddress, bringCatalog;
let loading;

/** Starts the WebAssembly that `packed` holds; `comes` are the address and the import of what is
 * loaded later. */
export const start = async (packed, ...comes) => {
  [laterAddress, bringCatalog] = comes;
  first = await init({ module_or_path: unpack(new Uint8Array(packed)) });
};

/** Mounts a planner, which asks for the second half itself. */
export const mount = (place, host, options) => mountGlue(place, host, options, later);

/** Resolves when the second half is there; what failed can be asked for again. */
const later = () => (loading ??= load().catch(forget));

/** Resolves with the text of a host page's catalog. */
later.catalog = async (name) => (await bringCatalog()).read(name);

async function load() {
  const packed = await fetch(laterAddress);
  if (!packed.ok) throw new Error(`${packed.url} ${packed.status}`);
  await WebAssembly.instantiate(unpack(new Uint8Array(await packed.arrayBuffer())), { a: first });
}

function forget(reason) {
  loading = undefined;
  throw reason;
}
