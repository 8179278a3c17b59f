// What needs what in a WebAssembly module as the linker left it: which functions and
// which pieces of data every function and piece of data points at. The linker writes
// that down for us (`--emit-relocs`), so nothing is guessed.

import { DATA as DATA_SECTION, Reader, pieces, sections } from "./module.mjs";

/** The linker's kinds of symbols that matter here. */
const FUNCTION = 0;
const DATA = 1;
const SECTION = 3;
/** Relocations that carry a number to be added. */
const WITH_ADDEND = new Set([3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 22, 23]);
/** Symbols that are not defined here, and those that name themselves nonetheless. */
const UNDEFINED = 0x10;
const NAMED = 0x40;

/** The graph of the module that the linker left. */
export class Graph {
  constructor(module) {
    this.module = module;
    this.sections = sections(module);
    this.pieces = pieces(module);
    this.symbols = this.#symbols();
    this.names = this.#names();
    /** How many functions come from outside; their numbers come first. */
    this.imported = this.#imported();
    this.#needs = new Map();
    this.#follow("reloc.CODE", this.#functions());
    this.#follow("reloc.DATA", this.#data());
  }

  /** From what to all it points at; both are "f" and the number of a function, or "d" and that of a symbol. */
  #needs;

  /** Everything that is reached from `roots` without passing `barred`. */
  reached(roots, barred) {
    const seen = new Set(roots);
    const left = [...roots];
    while (left.length) {
      for (const next of this.#needs.get(left.pop()) ?? []) {
        if (!seen.has(next) && !barred.has(next)) {
          seen.add(next);
          left.push(next);
        }
      }
    }
    return seen;
  }

  /** The functions that JavaScript can call, but for those that only describe others. */
  exported() {
    const reader = new Reader(this.module, this.sections.get(7).first);
    const functions = [];
    for (let left = reader.number(); left--; ) {
      const name = reader.text();
      const kind = reader.byte();
      const number = reader.number();
      if (kind === 0 && !name.startsWith("__wbindgen_describe")) functions.push(`f${number}`);
    }
    return functions;
  }

  /** The functions whose name says that they are of this Rust module. */
  within(path) {
    const mark = path.map((name) => `${name.length}${name}`).join("");
    const found = [...this.names].filter(([, name]) => name.includes(mark));
    return found.map(([number]) => `f${number}`);
  }

  /** Where a piece of data lies in memory. */
  place(node) {
    const { segment, offset, size } = this.symbols[node.slice(1)];
    const from = this.pieces[segment].address + offset;
    return [from, from + size];
  }

  #symbols() {
    const { first, end } = this.sections.get("linking");
    const reader = new Reader(this.module, first);
    if (reader.number() !== 2) throw new Error("the linker writes symbols in another form");
    const symbols = [];
    while (reader.at < end) {
      const kind = reader.byte();
      const size = reader.number();
      const next = reader.at + size;
      if (kind === 8) {
        const count = reader.number();
        while (symbols.length < count) symbols.push(symbol(reader, symbols.length));
      }
      reader.at = next;
    }
    return symbols;
  }

  /** Where each function lies in the code. */
  #functions() {
    const { content } = this.sections.get(10);
    const reader = new Reader(this.module, content);
    const functions = [];
    let number = this.imported;
    for (let left = reader.number(); left--; number++) {
      const size = reader.number();
      const from = reader.at - content;
      functions.push({ node: `f${number}`, from, to: from + size });
      reader.at += size;
    }
    return functions;
  }

  #imported() {
    const reader = new Reader(this.module, this.sections.get(2).first);
    let functions = 0;
    const limits = () => {
      if (reader.number() & 1) reader.number();
      reader.number();
    };
    for (let left = reader.number(); left--; ) {
      reader.text();
      reader.text();
      const kind = reader.byte();
      if (kind === 0) {
        reader.number();
        functions++;
      } else if (kind === 1) {
        reader.byte();
        limits();
      } else if (kind === 2) limits();
      else reader.at += 2;
    }
    return functions;
  }

  /** Where each piece of data lies in its section. */
  #data() {
    const { content } = this.sections.get(DATA_SECTION);
    const data = [];
    this.symbols.forEach(({ kind, segment, offset, size }, number) => {
      if (kind !== DATA || !size) return;
      const from = this.pieces[segment].start - content + offset;
      data.push({ node: `d${number}`, from, to: from + size });
    });
    return data.sort((one, other) => one.from - other.from);
  }

  #names() {
    const { first, end } = this.sections.get("name");
    const reader = new Reader(this.module, first);
    const names = new Map();
    while (reader.at < end) {
      const kind = reader.byte();
      const size = reader.number();
      const next = reader.at + size;
      if (kind === 1) {
        for (let left = reader.number(); left--; ) names.set(reader.number(), reader.text());
      }
      reader.at = next;
    }
    return names;
  }

  /** Notes what the relocations of one section say; `owners` lie there one after another. */
  #follow(section, owners) {
    const reader = new Reader(this.module, this.sections.get(section).first);
    reader.number();
    let at = 0;
    for (let left = reader.number(); left--; ) {
      const type = reader.byte();
      const offset = reader.number();
      const { kind, index } = { ...this.symbols[reader.number()] };
      if (WITH_ADDEND.has(type)) reader.signed();
      if (index === undefined) continue;
      while (offset >= owners[at]?.to) at++;
      const owner = owners[at];
      if (!owner || offset < owner.from) throw new Error(`${section}: nobody owns ${offset}`);
      const target = `${kind === FUNCTION ? "f" : "d"}${index}`;
      const needs = this.#needs.get(owner.node);
      if (needs) needs.add(target);
      else this.#needs.set(owner.node, new Set([target]));
    }
  }
}

/** What the linker says of the symbol that comes next, the `number`-th. */
function symbol(reader, number) {
  const kind = reader.byte();
  const flags = reader.number();
  const isHere = !(flags & UNDEFINED);
  if (kind === DATA) {
    reader.text();
    if (!isHere) return { kind };
    const [segment, offset, size] = [reader.number(), reader.number(), reader.number()];
    return { kind, index: number, segment, offset, size };
  }
  const index = reader.number();
  const hasName = kind !== SECTION && (isHere || flags & NAMED);
  if (hasName) reader.text();
  return kind === FUNCTION ? { kind, index } : { kind };
}
