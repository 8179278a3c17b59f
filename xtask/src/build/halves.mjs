// node halves.mjs LINKED BOUND FIRST LATER: makes two modules of one. What is needed only
// behind the functions of `src/later.rs`, code and data, goes into the second one, which a
// page loads when the planner is on screen already. Both share memory and table; numbers
// of table places and addresses of data stay what they are, so no instruction changes.
//
// LINKED is the module as the linker left it, with relocations (graph.mjs); BOUND is the
// same one after wasm-bindgen, with the names of its functions.
import { readFileSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import binaryen from "binaryen";
import { Graph } from "./graph.mjs";
import { DATA, Reader, TABLE, pieces, sections, signed, written } from "./module.mjs";

/** The Rust module whose functions lead to the second half. */
const BORDER = ["biomeal", "later"];
/**
 * Words for a text that was cut within a letter, with tables of all letters that can be
 * shown: 3 kB for what no code here does. Before the second half is there, it is a trap.
 */
const WORDY = ["core", "str", "slice_error_fail_rt"];
/** What the second half calls all that it takes from the first one. */
const FROM = "a";
/** The names of sections that stay: the rest is for tools that have run. */
const KEPT = "name";
/** How many pieces of data there are: only needed where code names them, which it does not. */
const DATA_COUNT = 12;

/**
 * What goes into the second half: names of functions, and where their data lies. What
 * comes from JavaScript stays with the first half.
 */
function division(linked) {
  const graph = new Graph(linked);
  const border = new Set([BORDER, WORDY].flatMap((path) => graph.within(path)));
  if (!border.size) throw new Error("no function leads to the second half");
  const name = (node) => graph.names.get(Number(node.slice(1)));
  const isFunction = (node) => node[0] === "f" && Number(node.slice(1)) >= graph.imported;
  const all = graph.reached(graph.exported(), new Set());
  const divided = (roots) => {
    const first = graph.reached(roots, border);
    return [first, [...all].filter((node) => !first.has(node))];
  };
  let [first, later] = divided(graph.exported());
  // Two functions may have one name: both go to the same half, then, with what they need.
  for (let alike; alike?.length !== 0; ) {
    const stay = new Set([...first].filter(isFunction).map(name));
    alike = later.filter((node) => isFunction(node) && !border.has(node) && stay.has(name(node)));
    if (alike.length) [first, later] = divided([...first, ...alike]);
  }
  const places = (nodes) => nodes.filter((node) => node[0] === "d").map((node) => graph.place(node));
  return {
    border: [...border].filter((node) => later.includes(node)).map(name),
    functions: new Set(later.filter(isFunction).map(name)),
    data: without(places(later), places([...first])),
  };
}

/** Stretches of memory, less those that others cover as well. */
function without(stretches, others) {
  const left = [];
  const taken = others.sort((one, other) => one[0] - other[0]);
  for (let [from, to] of stretches) {
    for (const [start, end] of taken) {
      if (end <= from || start >= to) continue;
      if (start > from) left.push([from, start]);
      from = Math.max(from, end);
    }
    if (from < to) left.push([from, to]);
  }
  return joined(left.sort((one, other) => one[0] - other[0]));
}

/** Stretches that touch, or nearly do, as one. */
function joined(stretches) {
  const all = [];
  for (const [from, to] of stretches) {
    const last = all.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}

/** The module without what tools left in it, some sections put in place of its own. */
function rewritten(module, changed) {
  const out = [module.subarray(0, 8)];
  for (const [key, { start, end }] of sections(module)) {
    const section = changed.get(key);
    if (section) out.push(Buffer.from([key, ...written(section.length)]), section);
    else if ((typeof key === "number" && key !== DATA_COUNT) || key === KEPT) out.push(module.subarray(start, end));
  }
  return Buffer.concat(out);
}

/** The data section of the second half: what `stretches` of memory hold. */
function dataOf(module, stretches) {
  const all = pieces(module);
  const parts = [Buffer.from(written(stretches.length))];
  for (const [from, to] of stretches) {
    const piece = all.find((piece) => from >= piece.address && from < piece.address + piece.end - piece.start);
    const start = piece.start + from - piece.address;
    parts.push(Buffer.from([0, 0x41, ...signed(from), 0x0b, ...written(to - from)]));
    parts.push(module.subarray(start, start + to - from));
  }
  return Buffer.concat(parts);
}

/** A copy with nothing in these stretches of memory. */
function blanked(module, stretches) {
  const copy = Buffer.from(module);
  for (const { address, start, end } of pieces(copy)) {
    for (const [from, to] of stretches) {
      if (from >= address && to <= address + end - start) copy.fill(0, start + from - address, start + to - address);
    }
  }
  return copy;
}

/** The table section with room for so many functions more, and how many there were. */
function widened(module, more) {
  const { content, first, end } = sections(module).get(TABLE);
  const reader = new Reader(module, first);
  reader.number();
  const kind = reader.byte();
  const flags = reader.number();
  const size = reader.number();
  if (kind !== 0x70 || flags !== 1 || reader.number() !== size) throw new Error("the first table is another one");
  const table = [...written(size + more), ...written(size + more)];
  const head = [...module.subarray(content, first), ...written(new Reader(module, first).number()), kind, flags];
  return [size, Buffer.from([...head, ...table, ...module.subarray(reader.at, end)])];
}

/** The functions in the table by their places. */
function tabled(module) {
  const found = new Map();
  for (let at = module.getNumElementSegments(); at--; ) {
    const segment = binaryen.getElementSegmentInfo(module.getElementSegmentByIndex(at));
    const start = binaryen.getExpressionInfo(segment.offset).value;
    segment.data.forEach((name, by) => found.set(start + by, { name, table: segment.table }));
    module.removeElementSegment(segment.name);
  }
  return found;
}

/** Puts functions into their places of the table. */
function fill(module, table, places) {
  const sorted = [...places].sort(([one], [other]) => one - other);
  while (sorted.length) {
    const [start] = sorted[0];
    const names = [];
    while (sorted.length && sorted[0][0] === start + names.length) names.push(sorted.shift()[1]);
    module.addActiveElementSegment(table, `part${start}`, names, module.i32.const(start));
  }
}

const features = () => {
  const { Features } = binaryen;
  return (
    Features.MutableGlobals | Features.NontrappingFPToInt | Features.SignExt |
    Features.BulkMemory | Features.BulkMemoryOpt | Features.ReferenceTypes | Features.Multivalue
  );
};

function opened(bytes) {
  const module = binaryen.readBinary(bytes);
  module.setFeatures(features());
  return module;
}

/** Names of two or three letters, unlike those that `wasm-opt` gives. */
const short = (number) => `_${number.toString(36)}`;

/** The name that a function had before Binaryen told it from another one of that name. */
const unnumbered = (name) => name.replace(/(?<=E)_\d+$/, "");

/** The functions of a module by name. */
function functions(module) {
  const found = new Map();
  for (let at = 0; at < module.getNumFunctions(); at++) {
    const info = binaryen.getFunctionInfo(module.getFunctionByIndex(at));
    found.set(info.name, info);
  }
  return found;
}

/** The stack pointer: the one global that changes. */
function stackPointer(module) {
  for (let at = 0; at < module.getNumGlobals(); at++) {
    const info = binaryen.getGlobalInfo(module.getGlobalByIndex(at));
    if (info.mutable) return info.name;
  }
  throw new Error("there is no stack pointer");
}

/** Ends with the bytes of a module from which unreachable parts are gone. */
function finished(module) {
  module.runPasses(["remove-unused-module-elements"]);
  if (!module.validate()) throw new Error("a half is no WebAssembly");
  binaryen.setDebugInfo(true);
  return module.emitBinary();
}

function halves(linked, bound) {
  const { border, functions: goes, data } = division(linked);
  const [size, table] = widened(bound, border.length);
  const first = opened(rewritten(blanked(bound, data), new Map([[TABLE, table]])));
  const later = opened(rewritten(bound, new Map([[TABLE, table], [DATA, dataOf(bound, data)]])));
  const all = functions(first);
  for (const name of all.keys()) if (goes.has(unnumbered(name))) goes.add(name);

  // Functions of the second half are in the table, and so is what leads there.
  const places = tabled(first);
  tabled(later);
  const { table: tableName } = places.values().next().value;
  const inFirst = [];
  const inLater = border.map((name, by) => [size + by, name]);
  for (const [place, { name }] of places) (goes.has(name) ? inLater : inFirst).push([place, name]);
  fill(first, tableName, inFirst);
  fill(later, tableName, inLater);

  border.forEach((name, by) => {
    const { params, results } = all.get(name);
    const operands = binaryen.expandType(params).map((type, at) => first.local.get(at, type));
    first.removeFunction(name);
    const call = first.call_indirect(tableName, first.i32.const(size + by), operands, params, results);
    first.addFunction(name, params, results, [], call);
  });

  // The second half takes everything else from the first one.
  const pointer = stackPointer(later);
  later.removeGlobal(pointer);
  later.addGlobalImport(pointer, FROM, short(0), binaryen.i32, true);
  first.addGlobalExport(pointer, short(0));
  later.addMemoryImport(later.getMemoryInfo().name ?? "0", FROM, short(1));
  first.addMemoryExport("0", short(1));
  later.addTableImport(tableName, FROM, short(2));
  first.addTableExport(tableName, short(2));
  for (let at = later.getNumExports(); at--; ) {
    later.removeExport(binaryen.getExportInfo(later.getExportByIndex(at)).name);
  }
  const given = new Map();
  let number = 3;
  for (const [name, { params, results }] of all) {
    if (goes.has(name)) continue;
    given.set(short(number), name);
    later.removeFunction(name);
    later.addFunctionImport(name, FROM, short(number), params, results);
    number++;
  }
  const second = finished(later);
  for (const [, { module, base }] of functions(later)) {
    if (module === FROM && given.has(base)) first.addFunctionExport(given.get(base), base);
  }
  const one = finished(first);
  for (const name of functions(first).keys()) {
    if (goes.has(name) && !border.includes(name)) throw new Error(`${name} is in both halves`);
  }
  return [one, second];
}

const [linked, bound, ...targets] = argv.slice(2);
halves(readFileSync(linked), readFileSync(bound)).forEach((half, at) => writeFileSync(targets[at], half));
