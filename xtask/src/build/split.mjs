// node split.mjs WASM PACKED: takes the code of a WebAssembly module apart into streams
// (embed/streams.js) and makes sure that unpacking gives the same module again.
import { readFileSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import * as streams from "../../../embed/streams.js";
import { unpack } from "../../../embed/unpack.js";

/** The number of the section that holds the code. */
const CODE = 10;

/** The number that is written at a place, and where it ends. */
function numberAt(module, place) {
  for (let value = 0, shift = 0; ; shift += 7) {
    const byte = module[place++];
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return [value, place];
  }
}

function written(number) {
  const rest = Math.floor(number / 128);
  return rest ? [(number % 128) + 128, ...written(rest)] : [number];
}

/** Where the code section begins, where its content does, and where it ends. */
function codeOf(module) {
  for (let at = 8; at < module.length; ) {
    const [size, content] = numberAt(module, at + 1);
    if (module[at] === CODE) return [at, content, content + size];
    at = content + size;
  }
  throw new Error("there is no code");
}

/**
 * Goes through all functions. `move(stream, byte)` is told every byte; `isOdd(op,
 * alignment)` says whether an alignment is written out. Returns how many there are.
 */
function functions(module, content, move, isOdd) {
  const [count, first] = numberAt(module, content);
  for (const byte of module.subarray(content, first)) move(streams.LOCALS, byte);
  let at = first;
  let odd = false;
  let constant = [];
  const byte = (stream) => {
    move(stream, module[at]);
    return module[at++];
  };
  const number = (stream) => {
    const [value, end] = numberAt(module, at);
    while (at < end) byte(stream);
    return value;
  };
  const reader = {
    byte,
    number,
    instruction() {
      const op = module[at++];
      odd = op >= streams.MEMORY && op <= streams.MEMORY_END && isOdd(op, module[at]);
      // A constant goes to the stream of what comes after it.
      for (const part of constant) move(streams.constants(odd ? streams.ODD : op), part);
      constant = [];
      if (odd) move(streams.INSTRUCTIONS, streams.ODD);
      move(streams.INSTRUCTIONS, op);
      return op;
    },
    alignment() {
      if (odd) byte(streams.ALIGNMENTS);
      else at += 1;
    },
    constant() {
      const [, end] = numberAt(module, at);
      while (at < end) constant.push(module[at++]);
    },
  };
  for (let left = count; left--; ) {
    const [size, start] = numberAt(module, at);
    at = start;
    streams.walk(reader);
    if (at !== start + size) throw new Error(`a function ends at ${at}, not ${start + size}`);
  }
  return count;
}

/** The alignment that most instructions of each kind have. */
function usualAlignments(module, content) {
  const seen = Array.from({ length: streams.MEMORY_END - streams.MEMORY + 1 }, () => [0]);
  const count = (op, alignment) => {
    const of = seen[op - streams.MEMORY];
    of[alignment] = (of[alignment] ?? 0) + 1;
  };
  functions(module, content, () => {}, count);
  return seen.map((of) => of.indexOf(of.reduce((most, count) => Math.max(most, count), 0)));
}

/** The streams of a module, and the most bytes it takes when it is put together. */
function split(module) {
  const [start, content, end] = codeOf(module);
  const usual = usualAlignments(module, content);
  const parts = Array.from({ length: streams.STREAMS }, () => []);
  parts[streams.HEAD] = [...module.subarray(0, start + 1)];
  parts[streams.ALIGNMENTS] = [...usual];
  parts[streams.TAIL] = [...module.subarray(end)];
  const isOdd = (op, alignment) => alignment !== usual[op - streams.MEMORY];
  const count = functions(module, content, (stream, byte) => parts[stream].push(byte), isOdd);
  // A size that is written before what it measures is known takes five bytes.
  return { parts, most: module.length + 5 * (count + 1) };
}

const [wasm, target] = argv.slice(2);
const { parts, most } = split(readFileSync(wasm));
const lengths = parts.map((part) => part.length);
const packed = Buffer.from([...written(most), ...lengths.flatMap(written), ...parts.flat()]);
const again = unpack(packed);
if (!WebAssembly.validate(again)) throw new Error("what is unpacked is no WebAssembly");
const same = JSON.stringify(split(again).parts) === JSON.stringify(parts);
if (!same) throw new Error("what is unpacked is another module");
writeFileSync(target, packed);
