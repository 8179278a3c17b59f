// node weigh.mjs NAMED PACKED: what weighs what in the first half of the download. NAMED is
// the half before it is shrunk, with the names of its functions; PACKED is as it is shipped.
import { readFileSync } from "node:fs";
import { argv, stdout } from "node:process";
import { brotliCompressSync } from "node:zlib";
import * as streams from "../../../embed/streams.js";
import { CODE, Reader, sections } from "./module.mjs";

/** Modules of functions that are shown. */
const MOST = 40;

const compressed = (bytes) => brotliCompressSync(bytes).length;
function row(name, ...numbers) {
  const cells = numbers.map((number) => String(number).padStart(10));
  stdout.write(`${name.padEnd(44)}${cells.join("")}\n`);
}

/** The streams by themselves: together they compress a little better. */
function weighStreams(packed) {
  const names = Object.entries(streams).filter(([, at]) => typeof at === "number");
  const reader = new Reader(packed);
  reader.number();
  const lengths = Array.from({ length: streams.STREAMS }, () => reader.number());
  row("stream", "raw", "brotli");
  for (const [at, length] of lengths.entries()) {
    const bytes = packed.subarray(reader.at, (reader.at += length));
    // The first constants of the file are the streams, in their order.
    row(names.find(([, number]) => number === at)[0].toLowerCase(), length, compressed(bytes));
  }
}

/** How many functions come from outside; their numbers come first. */
function imported(module) {
  const reader = new Reader(module, sections(module).get(2).first);
  let count = 0;
  for (let left = reader.number(); left--; ) {
    reader.text();
    reader.text();
    // wasm-bindgen takes functions from JavaScript and nothing else.
    if (reader.byte() !== 0) throw new Error("an import that is no function");
    reader.number();
    count++;
  }
  return count;
}

function names(module) {
  const { first, end } = sections(module).get("name");
  const reader = new Reader(module, first);
  const found = new Map();
  while (reader.at < end) {
    const kind = reader.byte();
    const size = reader.number();
    const next = reader.at + size;
    if (kind === 1) for (let left = reader.number(); left--; ) found.set(reader.number(), reader.text());
    reader.at = next;
  }
  return found;
}

/** "biomeal::ui::catalog" of a name as the compiler wrote it; others are of their crate. */
function moduleOf(name) {
  const path = [];
  let rest = /^_ZN(.*)E/.exec(name)?.[1] ?? "";
  for (let length; (length = parseInt(rest, 10)) > 0; ) {
    rest = rest.slice(String(length).length);
    path.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  if (!path.length) return "core, std";
  const generic = /^_?(?:_\$LT\$)([a-z_]+(?:\.\.[a-z_]+){0,2})/.exec(path[0])?.[1];
  if (generic) return generic.replaceAll("..", "::");
  return path.slice(0, -2).slice(0, 3).join("::").replace(/\$LT\$.*/, "") || path[0];
}

/** Code by module: bytes before it is shrunk, and how many functions. */
function weighCode(module) {
  const known = names(module);
  const reader = new Reader(module, sections(module).get(CODE).content);
  const weights = new Map();
  let number = imported(module);
  for (let left = reader.number(); left--; number++) {
    const size = reader.number();
    const of = moduleOf(known.get(number) ?? "");
    const [bytes, count] = weights.get(of) ?? [0, 0];
    weights.set(of, [bytes + size, count + 1]);
    reader.at += size;
  }
  row("code of", "bytes", "functions");
  const sorted = [...weights].sort(([, one], [, other]) => other[0] - one[0]);
  for (const [of, [bytes, count]] of sorted.slice(0, MOST)) row(of, bytes, count);
}

const [named, packed] = argv.slice(2).map((file) => readFileSync(file));
weighStreams(packed);
weighCode(named);
