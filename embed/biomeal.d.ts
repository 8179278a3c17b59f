/**
 * Types of the element `<biomeal-planner>`. docs/element.md describes it, docs/backup-format.md
 * the formats of plans and backups.
 */

/** A food on the plate. */
export interface BiomealEntry {
  /** Slug of a food of the catalog or of an own food. */
  food?: string;
  /** In its place: the number of a food that the writer did not know. */
  food_id?: number;
  /** Whole grams, 0 to 5000. */
  grams: number;
  /** Served hot; false unless said. */
  heated?: boolean;
}

/** A meal of a day. */
export interface BiomealMeal {
  kind: "breakfast" | "lunch" | "dinner" | "snacks";
  /** At most 80 characters. */
  name?: string;
  /** At most 500 characters. */
  note?: string;
  /** At most 40. */
  entries: BiomealEntry[];
}

/** A day of a plan. */
export interface BiomealDay {
  day?: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
  /** At most 8. */
  meals: BiomealMeal[];
}

/** A food of a person's or host's own; docs/backup-format.md lists its fields. */
export interface BiomealOwnFood {
  slug: string;
  name: string;
  portion: { unit: string; grams: number; [field: string]: unknown };
  [field: string]: unknown;
}

/** A plan in the format of plan files. */
export interface BiomealPlan {
  format?: "biomeal-plan";
  version?: 1;
  name?: string;
  note?: string;
  /** At most 7; a day that is not there is an empty one. */
  days: BiomealDay[];
  own_foods?: BiomealOwnFood[];
}

/** Everything on a device in the format of backup files. */
export interface BiomealBackup {
  format: "biomeal-backup";
  version: 1;
  plans?: (Omit<BiomealPlan, "format" | "version" | "own_foods"> & {
    shown?: boolean;
    [field: string]: unknown;
  })[];
  own_foods?: BiomealOwnFood[];
  [list: string]: unknown;
}

/** The ten parts of a score: five earn, five take back. */
export type BiomealPart =
  | "fiber"
  | "plants"
  | "prebiotics"
  | "live_cultures"
  | "lean_protein"
  | "processing"
  | "free_sugars"
  | "saturated_fat"
  | "meat"
  | "alcohol";

/** The score of the week. */
export interface BiomealScore {
  /** 0 to 100 with one decimal; null without a number. */
  value: number | null;
  /**
   * `complete`: each day holds enough to be one; `partial`: a number all the same; `empty` and
   * `no_energy`: none.
   */
  state: "complete" | "partial" | "empty" | "no_energy";
  /** What each part earns or, below zero, takes back, in points; null without a number. */
  parts: Record<BiomealPart, number> | null;
}

/** Detail of `biomeal-change`. */
export interface BiomealChange {
  plan: BiomealPlan;
  score: BiomealScore;
}

/** Detail of `biomeal-share`. */
export interface BiomealShare {
  /** The address that a person asked to copy or to hand to another app. */
  url: string;
}

/** Detail of `biomeal-error`. */
export interface BiomealFailure {
  code: "load" | "start" | "panic" | "catalog";
  message: string;
}

/** What a method rejects with. */
export interface BiomealError extends Error {
  code:
    | "load"
    | "start"
    | "panic"
    | "invalid"
    | "foreign"
    | "newer"
    | "too-large"
    | "empty"
    | "too-long";
}

/** What `importBackup` may be told. */
export interface BiomealImport {
  /** Put it in the place of what is here; false unless said. */
  replace?: boolean;
}

/** Attributes of the element, as markup writes them. */
export interface BiomealAttributes {
  lang?: string;
  theme?: "auto" | "light" | "dark";
  view?: "week" | "day" | "meal";
  "storage-key"?: string;
  "heading-level"?: "1" | "2" | "3" | "4" | "5" | "6";
  plan?: string;
  "share-url"?: string;
  "read-fragment"?: "on" | "off";
  catalog?: string;
  readonly?: boolean | string;
  "disabled-features"?: string;
  loading?: "lazy" | "eager";
}

/** Events of the element; all bubble and are composed. */
export interface BiomealEventMap {
  "biomeal-ready": CustomEvent<null>;
  "biomeal-change": CustomEvent<BiomealChange>;
  "biomeal-share": CustomEvent<BiomealShare>;
  "biomeal-error": CustomEvent<BiomealFailure>;
}

/** The element. */
export interface BiomealPlanner extends HTMLElement {
  theme: string | null;
  view: string | null;
  storageKey: string | null;
  headingLevel: string | null;
  plan: string | null;
  /** The attribute `share-url`. */
  shareBase: string | null;
  readFragment: string | null;
  catalog: string | null;
  readonly: string | boolean | null;
  disabledFeatures: string | null;
  loading: string | null;

  getPlan(): Promise<BiomealPlan>;
  setPlan(plan: BiomealPlan | string): Promise<void>;
  getScore(): Promise<BiomealScore>;
  shareUrl(): Promise<string>;
  exportBackup(): Promise<BiomealBackup>;
  importBackup(backup: BiomealBackup | string, options?: BiomealImport): Promise<void>;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;

  addEventListener<Name extends keyof BiomealEventMap>(
    type: Name,
    listener: (this: BiomealPlanner, event: BiomealEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Name extends keyof HTMLElementEventMap>(
    type: Name,
    listener: (this: BiomealPlanner, event: HTMLElementEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof BiomealEventMap>(
    type: Name,
    listener: (this: BiomealPlanner, event: BiomealEventMap[Name]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof HTMLElementEventMap>(
    type: Name,
    listener: (this: BiomealPlanner, event: HTMLElementEventMap[Name]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
}

/** What `customElements.get("biomeal-planner")` gives. */
export interface BiomealPlannerConstructor {
  new (): BiomealPlanner;
  /** Version of the contract and of the planner. */
  readonly version: string;
}

declare global {
  interface HTMLElementTagNameMap {
    "biomeal-planner": BiomealPlanner;
  }

  /** Events bubble, so that a page may hear them anywhere above the element. */
  interface HTMLElementEventMap extends BiomealEventMap {}
  interface DocumentEventMap extends BiomealEventMap {}
}
