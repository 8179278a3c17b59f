// node split.mjs WASM PACKED: takes the code of a WebAssembly module apart into streams
// (embed/streams.js), leaves out the places of panics (places.mjs), and makes sure that
// unpacking gives the same module again.
import { readFileSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import * as streams from "../../../embed/streams.js";
import { unpack } from "../../../embed/unpack.js";
import { CODE, Reader, pieces, sections, written } from "./module.mjs";
import { forget } from "./places.mjs";

/** The number that is written at a place, and where it ends. */
function numberAt(module, place, sign = false) {
  const reader = new Reader(module, place);
  return [sign ? reader.signed() : reader.number(), reader.at];
}

const isAddress = (number) => number >= streams.DATA && number < streams.DATA_END;

/** A step up or down. */
const stepped = (step) => written(step < 0 ? -2 * step - 1 : 2 * step);

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
  let address = streams.DATA;
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
      let op = module[at++];
      if (op === 0x41 && isAddress(numberAt(module, at, true)[0])) op = streams.ADDRESS;
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
    address() {
      const [value, end] = numberAt(module, at);
      for (const part of stepped(value - address)) move(streams.ADDRESSES, part);
      address = value;
      at = end;
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

/** Takes the addresses out of what follows the code. */
function tail(module, from, parts) {
  const word = (place) => module.readUInt32LE(place);
  const places = [];
  for (const { address, start, end } of pieces(module)) {
    for (let place = start + (-address & 3); place + 4 <= end; place += 4) {
      if (isAddress(word(place))) places.push(place);
    }
  }
  const rest = [];
  let at = from;
  for (const place of places) {
    rest.push(...module.subarray(at, place));
    at = place + 4;
  }
  parts[streams.TAIL] = [...rest, ...module.subarray(at)];
  const left = Buffer.from(parts[streams.TAIL]);
  parts[streams.GAPS] = written(places.length);
  let expected = streams.DATA;
  let taken = 0;
  at = from;
  for (const place of places) {
    parts[streams.GAPS].push(...written(place - at));
    parts[streams.TARGETS].push(...stepped(word(place) - expected));
    taken += place - at;
    at = place + 4;
    const length = left.readUInt32LE(taken);
    expected = word(place) + (length <= streams.LONG ? length : 0);
  }
}

/** Takes out what tells of the functions that the other half takes. */
function head(module, end, parts) {
  const exports = sections(module).get(streams.EXPORT_SECTION);
  if (!exports) {
    parts[streams.HEAD] = [...module.subarray(0, end)];
    parts[streams.EXPORTS] = [...written(end), 0];
    return;
  }
  const reader = new Reader(module, exports.first);
  const count = reader.number();
  const others = [];
  const steps = [];
  let [name, place, given] = [0, 0, 0];
  for (let left = count; left--; ) {
    const from = reader.at;
    const [, digits] = /^_([0-9a-z]+)$/.exec(reader.text()) ?? [];
    const isFunction = reader.byte() === 0;
    const nextPlace = reader.number();
    const by = digits ? parseInt(digits, 36) - name : 0;
    if (isFunction && by > 0) {
      steps.push(...written(by), ...stepped(nextPlace - place - by));
      [name, place] = [name + by, nextPlace];
      given++;
    } else others.push(...module.subarray(from, reader.at));
  }
  parts[streams.HEAD] = [
    ...module.subarray(0, exports.start),
    ...others,
    ...module.subarray(exports.end, end),
  ];
  const counts = [exports.start, count, others.length, given].flatMap(written);
  parts[streams.EXPORTS] = [...counts, ...steps];
}

/** The streams of a module, and the most bytes it takes when it is put together. */
function split(module) {
  const { start, content, end } = sections(module).get(CODE);
  const usual = usualAlignments(module, content);
  const parts = Array.from({ length: streams.STREAMS }, () => []);
  head(module, start + 1, parts);
  parts[streams.ALIGNMENTS] = [...usual];
  tail(module, end, parts);
  const isOdd = (op, alignment) => alignment !== usual[op - streams.MEMORY];
  const count = functions(module, content, (stream, byte) => parts[stream].push(byte), isOdd);
  // A size that is written before what it measures is known takes five bytes.
  return { parts, most: module.length + 5 * (count + 2) };
}

const [wasm, target] = argv.slice(2);
const module = readFileSync(wasm);
forget(module, pieces(module));
const { parts, most } = split(module);
const lengths = parts.map((part) => part.length);
const packed = Buffer.from([...written(most), ...lengths.flatMap(written), ...parts.flat()]);
const again = Buffer.from(unpack(packed));
if (!WebAssembly.validate(again)) throw new Error("what is unpacked is no WebAssembly");
const same = JSON.stringify(split(again).parts) === JSON.stringify(parts);
if (!same) throw new Error("what is unpacked is another module");
writeFileSync(target, packed);
