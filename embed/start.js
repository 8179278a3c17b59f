/** The planner's module: what wasm-bindgen made, with the WebAssembly unpacked first. */
import init from "glue";
import { unpack } from "./unpack.js";

export { mount, onPanic } from "glue";

/** Starts the WebAssembly that `packed` holds. */
export const start = async (packed) =>
  init({ module_or_path: unpack(new Uint8Array(packed)) });
