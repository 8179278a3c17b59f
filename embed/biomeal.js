import { attempt, failure, forget, load, styles } from "./load.js";
import { clear, fetchBack, free, hostOf, park } from "./parked.js";
import { STOPPED, TROUBLE, trouble } from "./trouble.js";

const NAME = "biomeal-planner";
const SETTINGS = (
  "lang theme view storage-key heading-level plan share-url read-fragment catalog readonly " +
  "disabled-features loading"
).split(" ");
/** What stops within so many milliseconds may stop by what it began with. */
const AT_ONCE = 10_000;

/** In camel case; shareUrl() is a method. */
const property = (setting) =>
  setting.replace("share-url", "shareBase").replace(/-./g, (pair) => pair[1].toUpperCase());

/** What a method was given, as JSON; empty where that is nothing. */
const written = (given) => {
  try {
    return JSON.stringify(given) ?? "";
  } catch (cause) {
    return failure("invalid")(cause);
  }
};

/** The one element that opens the page's own #biomeal=, the first while it is there. */
let reader;

/**
 * A meal planner with a live gut-friendliness score. Its files are fetched when it comes near
 * the viewport; until then, and if that fails, the page sees the element's own content.
 *
 * @slot - Shown until the planner is there, and if it cannot start.
 *
 * @attr lang - Language of numbers and direction; by default that of the nearest ancestor.
 *   `ar-XB` mirrors the layout, for tests.
 * @attr {"auto" | "light" | "dark"} [theme=auto] - Colors; `auto` follows the system.
 * @attr {"week" | "day" | "meal"} [view=week] - How much of the planner there is.
 * @attr [storage-key=default] - Keeps plans of different widgets apart; `none` keeps nothing. By
 *   default `day` or `meal` for those views, and `none` where `plan` is shown at once.
 * @attr {"1" | "2" | "3" | "4" | "5" | "6"} [heading-level=2] - Level of the top headings.
 * @attr plan - A link or its payload, opened as a preview; shown at once where `view` is `day` or
 *   `meal`, or `readonly` is there.
 * @attr share-url - Base address of links; by default this page. Its property is `shareBase`:
 *   `shareUrl()` is a method.
 * @attr {"on" | "off"} read-fragment - Whether the page's own `#biomeal=` is opened; by default
 *   the first element on the page does.
 * @attr catalog - Address of a catalog of the page's own foods, JSON (docs/host-catalog.md).
 * @attr {boolean | string} readonly - Nothing can be changed; `false` is as if it were not there.
 * @attr disabled-features - Parts to leave out, between spaces: `share` `print` `diary` `tips`
 *   `plans` `own-foods` `saved-meals` `examples` `backup` `shopping` `export` `settings`.
 * @attr {"lazy" | "eager"} [loading=lazy] - `eager` fetches the planner at once.
 *
 * @fires {null} biomeal-ready - The planner is on screen.
 * @fires {BiomealChange} biomeal-change - A person, or a method, changed something: the plan
 *   as it is now, and its score. What changes in the first moments, while a second half of the
 *   planner is still on its way, is told together once that is there.
 * @fires {BiomealShare} biomeal-share - A person took a link of the plan out.
 * @fires {BiomealFailure} biomeal-error - The planner is not there: `load`, a file did not
 *   arrive; `start`, the browser or the page's policy does not run it; `panic`, it stopped by a
 *   fault of its own. Or it goes on without the page's `catalog`.
 *
 * @csspart root - All of the planner.
 * @csspart header - Name of the plan, undo, menus.
 * @csspart week-strip - The days with their scores.
 * @csspart day-pill - A day of it.
 * @csspart plants - The plants of the week.
 * @csspart day - The meals of the day, or the days of the week view.
 * @csspart meal - A meal of the day.
 * @csspart catalog - The foods to add.
 * @csspart rail - The column of the score.
 * @csspart score - The score.
 * @csspart bars - Its parts.
 * @csspart score-bar - The score at the bottom of the narrow layout.
 * @csspart tips - The best changes.
 * @csspart tip - One of them.
 * @csspart check-in - Today's check-in.
 * @csspart example - A week to start from.
 * @csspart incoming - A shared plan that is looked at.
 * @csspart method - How the score is computed.
 * @csspart storage - Where the plan is kept.
 * @csspart toast - The notice of what just happened.
 * @csspart row - A food of a meal.
 * @csspart ring - The ring of the score.
 * @csspart button - Every button with text.
 * @csspart sheet - Foods or score over a narrow planner.
 * @csspart dialog - Every other dialog.
 * @csspart footer - The line on advice, method, privacy.
 *
 * @cssprop --biomeal-bg - Behind everything.
 * @cssprop --biomeal-surface - Of panels.
 * @cssprop --biomeal-text - Of text.
 * @cssprop --biomeal-text-muted - Of less important text.
 * @cssprop --biomeal-line - Of lines between things.
 * @cssprop --biomeal-accent - Of buttons, links and what earns points.
 * @cssprop --biomeal-on-accent - Of text on it.
 * @cssprop --biomeal-balance - Of what takes points back.
 * @cssprop --biomeal-focus - Of the ring around what has the focus.
 * @cssprop --biomeal-radius - Of corners; lengths in px, 12px by default.
 * @cssprop --biomeal-font - Of text; `inherit, serif` takes the page's.
 * @cssprop --biomeal-font-display - Of headings and numbers; `inherit, serif` takes that of text.
 */
class BiomealPlanner extends HTMLElement {
  static observedAttributes = SETTINGS;

  /** Version of this contract and of the planner: semantic versioning. */
  static version = BIOMEAL_VERSION;

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
    clear();
    for (const element of this.#shown) element.#fail(STOPPED, { code: "panic", message });
  };

  #root = this.attachShadow({ mode: "open" });
  #starting = false;
  /**
   * The planner that was shown here last: its `place`, what it takes changed attributes and
   * calls by (`update`), the `attempt` whose module it is of, and its `owner`.
   */
  #planner;
  #self = new WeakRef(this);
  /** What tells this element's events. */
  #host = hostOf(this.#self);
  /** When the planner came last, and how often in a row it stopped right then. */
  #came = 0;
  #stops = 0;
  /** Calls of methods that have no answer yet. */
  #calls = new Set();

  constructor() {
    super();
    this.#root.append(document.createElement("slot"));
  }

  /**
   * The plan that is shown, in the format of plan files.
   * @returns {Promise<BiomealPlan>}
   */
  getPlan() {
    return this.#call("getPlan");
  }

  /**
   * Puts a plan in the place of the one shown, as one step that can be undone. Own foods that
   * it brings are kept. Where `view` is `meal`, its first meal with food is shown, an empty one
   * if it has none.
   * @param {BiomealPlan | string} plan - An object, or the text of a plan file.
   * @returns {Promise<void>}
   */
  setPlan(plan) {
    return this.#call("setPlan", plan);
  }

  /**
   * The score of the week, as `biomeal-change` tells it.
   * @returns {Promise<BiomealScore>}
   */
  getScore() {
    return this.#call("getScore");
  }

  /**
   * A link that holds the whole plan with its names and notes.
   * @returns {Promise<string>}
   */
  shareUrl() {
    return this.#call("shareUrl");
  }

  /**
   * Everything on the device, in the format of backup files: also check-ins, which no event
   * and no link ever holds.
   * @returns {Promise<BiomealBackup>}
   */
  exportBackup() {
    return this.#call("exportBackup");
  }

  /**
   * Adds what a backup holds to what is here, or puts it in its place. A notice offers the
   * person the way back.
   * @param {BiomealBackup | string} backup - An object, or the text of a backup file.
   * @param {BiomealImport} [options] - `replace: true` puts it in the place of what is here.
   * @returns {Promise<void>}
   */
  importBackup(backup, options) {
    return this.#call("importBackup", backup, options?.replace);
  }

  /**
   * Takes the last change of the plan back; false where there is none.
   * @returns {Promise<boolean>}
   */
  undo() {
    return this.#call("undo");
  }

  /**
   * Makes the change last taken back again; false where there is none.
   * @returns {Promise<boolean>}
   */
  redo() {
    return this.#call("redo");
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
    const mine = this.#mine;
    if (mine) {
      fetchBack(mine);
      this.#show(mine);
      mine.update(this.#options());
    } else if (BiomealPlanner.#nearby && this.loading !== "eager" && !this.#calls.size) {
      BiomealPlanner.#nearby.observe(this);
    } else {
      this.#start();
    }
  }

  disconnectedCallback() {
    // What is mounted stays so: it goes on where the element goes.
    BiomealPlanner.#shown.delete(this);
    if (BiomealPlanner.#nearby) BiomealPlanner.#nearby.unobserve(this);
    // Not at once: most that leave are only moved.
    setTimeout(() => this.isConnected || this.#leave());
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    const mine = this.#mine;
    if (mine) mine.update(this.#options());
    else if (name === "loading" && after === "eager" && this.isConnected) this.#start();
  }

  /** Has the planner come; with `aside` without a link, and without what is stored, which is kept. */
  async #start(aside) {
    if (this.#starting || this.#mine) return;
    this.#starting = true;
    if (BiomealPlanner.#nearby) BiomealPlanner.#nearby.unobserve(this);
    const [link, styled] = styles();
    this.#root.replaceChildren(document.createElement("slot"), link);
    const mine = attempt;
    try {
      const [glue] = await Promise.all([load(BiomealPlanner.#stop), styled]);
      // Another element, which waited with this one, has stopped the module.
      if (mine !== attempt) throw { code: "panic", message: STOPPED };
      // Removed meanwhile: it starts over when it comes back.
      if (!this.isConnected) return;
      // It hears of it if the planner of another element stops on the way.
      BiomealPlanner.#shown.add(this);
      this.#came = performance.now();
      const planner = free() ?? { place: document.createElement("div"), attempt };
      planner.owner = this.#self;
      this.#show(planner);
      const bare = aside && { setsAside: aside, plan: "", readFragment: false };
      const options = { ...this.#options(), ...bare };
      if (planner.update) planner.update(options);
      else planner.update = glue.mount(planner.place, options);
      this.#planner = planner;
      this.#calls.forEach(planner.update);
      // It is drawn at the end of this turn.
      await null;
      if (this.#planner) this.#tell("biomeal-ready", null);
    } catch ({ code, message }) {
      // A panic in `mount` has been told already, and without a code.
      if (code || BiomealPlanner.#shown.has(this)) {
        this.#fail(code === "panic" ? STOPPED : TROUBLE, { code: code ?? "start", message });
      }
    } finally {
      this.#starting = false;
    }
  }

  /** The planner; none once its module has stopped or another element has it. */
  get #mine() {
    const planner = this.#planner;
    return planner?.attempt === attempt && planner.owner === this.#self ? planner : undefined;
  }

  /** Whether it begins with what is stored; not with a plan that the page brings along. */
  get #stores() {
    if (this.storageKey) return this.storageKey !== "none";
    return !this.plan || (this.readonly === null && !/^(day|meal)$/.test(this.view));
  }

  /** Puts a planner in place of the element's own content. */
  #show({ place }) {
    // The link stays where it is: put in anew, it would load anew, and the planner would begin
    // without its styles.
    this.#root.querySelector("slot")?.replaceWith(place);
    BiomealPlanner.#shown.add(this);
  }

  /** Lets its planner be somewhere else; until then it is its own. */
  #leave() {
    const mine = this.#mine;
    mine?.place.replaceWith(document.createElement("slot"));
    if (mine) park(mine);
  }

  /** Shows the element's own content, a calm line and a way back. */
  #fail(text, detail) {
    this.#planner = undefined;
    BiomealPlanner.#shown.delete(this);
    const atOnce = detail.code === "panic" && performance.now() - this.#came < AT_ONCE;
    this.#stops = atOnce ? this.#stops + 1 : 0;
    const line = trouble(text, this.#stops > 1 && this.#stores, (aside) => this.#start(aside));
    this.#root.replaceChildren(document.createElement("slot"), line);
    for (const call of this.#calls) call.done(detail.code, detail.message);
    this.#tell("biomeal-error", detail);
  }

  /** Asks the planner, or has it come first; one that is in no page waits to be put there. */
  #call(method, given, replace) {
    return new Promise((resolve, reject) => {
      const isText = typeof given === "string";
      const text = isText ? given : written(given);
      const done = (code, answer) => {
        this.#calls.delete(call);
        if (code) reject(Object.assign(new Error(answer), { code }));
        else resolve(answer ? JSON.parse(answer) : undefined);
      };
      const call = { method, text, isText, replace, done };
      this.#calls.add(call);
      const mine = this.#mine;
      if (mine) mine.update(call);
      else if (this.isConnected) this.#start();
    });
  }

  #options() {
    const options = { host: this.#host };
    for (const setting of SETTINGS) {
      const value = this.getAttribute(setting);
      if (value !== null) options[property(setting)] = value;
    }
    // Links leave the page, so their base must be whole.
    const base = options.shareBase;
    if (base && URL.canParse(base, document.baseURI)) {
      options.shareBase = new URL(base, document.baseURI).href;
    }
    for (let at = this; at && !options.lang; at = at.getRootNode().host) {
      options.lang = at.closest("[lang]")?.getAttribute("lang");
    }
    if (!reader?.isConnected) reader = document.querySelector(NAME) ?? this;
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
