/**
 * Biomeal: defines <biomeal-planner> and fetches the planner when it comes near
 * the viewport. Until then, and if that fails, the page sees the element's own
 * content.
 *
 *   <script type="module" src="https://site/biomeal/v1/biomeal.js"></script>
 *   <biomeal-planner><p>A fallback of your own.</p></biomeal-planner>
 *
 * Attributes, each also a property in camel case:
 *   lang           language; by default that of the nearest ancestor
 *   theme          auto (default), light, dark
 *   view           week (default), day, meal
 *   storage-key    keeps plans of different widgets apart; none = memory only
 *   heading-level  2 by default
 *   plan           a link or payload to open as a preview
 *   share-url      base address of links; by default this page
 *   read-fragment  on, off: whether the page's own #biomeal= is opened; by
 *                  default the first element on the page does
 *   catalog        address of a catalog of your own foods, JSON
 *                  (docs/host-catalog.md)
 *   loading        lazy (default), eager
 *
 * Events, bubbling and composed:
 *   biomeal-ready
 *   biomeal-change {plan, score}
 *   biomeal-share  {url}
 *   biomeal-error  {code, message}; code: load = a file did not arrive,
 *                  start = the browser or the page's policy does not run it,
 *                  panic = it stopped by a fault of its own,
 *                  catalog = the catalog is not used
 */

const NAME = "biomeal-planner";
const SETTINGS = [
  "lang",
  "theme",
  "view",
  "storage-key",
  "heading-level",
  "plan",
  "share-url",
  "read-fragment",
  "catalog",
  "loading",
];
// The only words outside the planner's message table: they are for when it did
// not arrive.
const TROUBLE = "The planner could not start. Plans saved on this device are safe.";
const STOPPED = "The planner has stopped. Plans saved on this device are safe.";
const RELOAD = "Reload the planner";

// The build puts the names of this version's files here.
const SCRIPT = BIOMEAL_SCRIPT;
const WASM = BIOMEAL_WASM;
const STYLES = BIOMEAL_STYLES;

const address = (name) => new URL(name, import.meta.url).href;
const property = (setting) => setting.replace(/-./g, (pair) => pair[1].toUpperCase());
const failure = (code) => (cause) => {
  throw Object.assign(new Error(String(cause?.message ?? cause)), { code });
};

/** The planner's module, one for all elements; another one after a failure. */
let module;
let attempt = 0;

function load(onPanic) {
  if (module) return module;
  const mine = attempt;
  // A browser remembers a module that failed by its address.
  const script = address(SCRIPT) + (mine ? `?${mine}` : "");
  const loading = Promise.all([import(script), fetchWasm()])
    .catch(failure("load"))
    .then(async ([glue, wasm]) => {
      await glue.start(wasm).catch(failure("start"));
      glue.onPanic((message) => mine === attempt && onPanic(message));
      return glue;
    });
  loading.catch(forget);
  module = loading;
  return loading;
}

async function fetchWasm() {
  const wasm = await fetch(address(WASM));
  if (!wasm.ok) throw new Error(`${wasm.url} ${wasm.status}`);
  return wasm.arrayBuffer();
}

function forget() {
  module = undefined;
  attempt += 1;
}

/** The stylesheet, and a promise of it being there. */
function styles() {
  const link = document.createElement("link");
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(`${link.href} did not load`);
  });
  link.rel = "stylesheet";
  link.href = address(STYLES);
  return [link, loaded.catch(failure("load"))];
}

/** The one element that opens the page's own #biomeal=. */
let reader;

class BiomealPlanner extends HTMLElement {
  static observedAttributes = SETTINGS;

  /** Elements in the page that show the planner. */
  static #shown = new Set();

  static #nearby =
    "IntersectionObserver" in window &&
    new IntersectionObserver(
      (seen) => seen.forEach((entry) => entry.isIntersecting && entry.target.#start()),
      { rootMargin: "200px" },
    );

  /** The module has stopped, for all elements at once. */
  static #stop = (message) => {
    forget();
    for (const element of this.#shown) element.#fail(STOPPED, { code: "panic", message });
  };

  #root = this.attachShadow({ mode: "open" });
  #starting = false;
  /** Takes changed attributes over, once the planner is there. */
  #update;
  /** The attempt whose module shows the planner here. */
  #attempt;

  constructor() {
    super();
    this.#root.append(document.createElement("slot"));
  }

  connectedCallback() {
    // Properties that were set before this script came become attributes now.
    for (const name of SETTINGS.map(property)) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    // The module stopped while this element was away.
    if (this.#update && this.#attempt !== attempt) this.#update = undefined;
    if (this.#update) {
      BiomealPlanner.#shown.add(this);
      this.#update(this.#options());
    } else if (BiomealPlanner.#nearby && this.loading !== "eager") {
      BiomealPlanner.#nearby.observe(this);
    } else {
      this.#start();
    }
  }

  disconnectedCallback() {
    // What is mounted stays so: it goes on where the element goes.
    BiomealPlanner.#shown.delete(this);
    if (BiomealPlanner.#nearby) BiomealPlanner.#nearby.unobserve(this);
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (this.#update) this.#update(this.#options());
    else if (name === "loading" && after === "eager" && this.isConnected) this.#start();
  }

  async #start() {
    if (this.#starting || this.#update) return;
    this.#starting = true;
    if (BiomealPlanner.#nearby) BiomealPlanner.#nearby.unobserve(this);
    const [link, styled] = styles();
    const place = document.createElement("div");
    this.#root.replaceChildren(document.createElement("slot"), link);
    try {
      const [glue] = await Promise.all([load(BiomealPlanner.#stop), styled]);
      // Removed meanwhile: it starts over when it comes back.
      if (!this.isConnected) return;
      // The link stays where it is: put in anew, it would load anew, and the planner
      // would begin without its styles.
      this.#root.querySelector("slot").replaceWith(place);
      BiomealPlanner.#shown.add(this);
      this.#attempt = attempt;
      this.#update = glue.mount(place, this, this.#options());
      this.#tell("biomeal-ready", null);
    } catch ({ code, message }) {
      // A panic in `mount` has been told already, and without a code.
      if (code || BiomealPlanner.#shown.has(this)) {
        this.#fail(TROUBLE, { code: code ?? "start", message });
      }
    } finally {
      this.#starting = false;
    }
  }

  /** Shows the element's own content, a calm line and a way back. */
  #fail(text, detail) {
    this.#update = undefined;
    BiomealPlanner.#shown.delete(this);
    const line = document.createElement("p");
    line.setAttribute("role", "alert");
    const button = document.createElement("button");
    button.textContent = RELOAD;
    button.onclick = () => this.#start();
    line.append(text, " ", button);
    this.#root.replaceChildren(document.createElement("slot"), line);
    this.#tell("biomeal-error", detail);
  }

  #options() {
    const options = {};
    for (const setting of SETTINGS) {
      const value = this.getAttribute(setting);
      if (value !== null) options[property(setting)] = value;
    }
    for (let at = this; at && !options.lang; at = at.getRootNode().host) {
      options.lang = at.closest("[lang]")?.getAttribute("lang");
    }
    reader ??= document.querySelector(NAME) ?? this;
    options.readFragment = options.readFragment ? options.readFragment !== "off" : reader === this;
    return options;
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }
}

for (const setting of SETTINGS.slice(1)) {
  Object.defineProperty(BiomealPlanner.prototype, property(setting), {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(setting);
    },
    set(value) {
      if (value == null) this.removeAttribute(setting);
      else this.setAttribute(setting, value);
    },
  });
}

// Another copy of this script, or another version of it, may have come first.
if (!customElements.get(NAME)) customElements.define(NAME, BiomealPlanner);
