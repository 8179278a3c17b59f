/**
 * Brings the files of the planner. Each address is written out at its place: bundlers see
 * there which files belong to the package. The build puts the names in.
 *
 * The small one is imported there instead: bundlers may turn a small file into its address,
 * which strict policies forbid, but never a module that is imported.
 */
const SCRIPT = new URL(BIOMEAL_SCRIPT, import.meta.url).href;
const WASM = new URL(BIOMEAL_WASM, import.meta.url).href;
const LATER = new URL(BIOMEAL_LATER, import.meta.url).href;
const catalog = () => import(BIOMEAL_CATALOG);
const STYLES = new URL(BIOMEAL_STYLES, import.meta.url).href;

/** An error that says which sort it is. */
export const failure = (code) => (cause) => {
  throw Object.assign(new Error(String(cause?.message ?? cause)), { code });
};

/** The planner's module, one for all elements; another one after a failure. */
let module;
/** How many of them have failed. */
export let attempt = 0;

/** The module, started; `onPanic` hears when it stops. */
export function load(onPanic) {
  if (module) return module;
  const mine = attempt;
  // A browser remembers a module that failed by its address.
  const script = SCRIPT + (mine ? `?${mine}` : "");
  const loading = Promise.all([import(/* @vite-ignore */ /* webpackIgnore: true */ script), fetchWasm()])
    .catch(failure("load"))
    .then(async ([glue, wasm]) => {
      await glue.start(wasm, LATER, catalog).catch(failure("start"));
      glue.onPanic((message) => mine === attempt && onPanic(message));
      return glue;
    });
  loading.catch(forget);
  module = loading;
  return loading;
}

async function fetchWasm() {
  const wasm = await fetch(WASM);
  if (!wasm.ok) throw new Error(`${wasm.url} ${wasm.status}`);
  return wasm.arrayBuffer();
}

/** The module is of no use any more. */
export function forget() {
  module = undefined;
  attempt += 1;
}

/** The stylesheet, and a promise of it being there. */
export function styles() {
  const link = document.createElement("link");
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(`${link.href} did not load`);
  });
  link.rel = "stylesheet";
  link.href = STYLES;
  return [link, loaded.catch(failure("load"))];
}
