/**
 * How the WebAssembly travels: its code not instruction after instruction, but taken
 * apart into streams, instructions in one, places of locals in another, and so on.
 * Within a stream things resemble each other, so that Brotli makes them 7 % smaller.
 * `unpack.js` puts the code together again; the build takes it apart.
 */

/** The streams, in the order in which they travel. */
export const INSTRUCTIONS = 0;
export const LOCALS = 1;
export const GETS = 2;
export const SETS = 3;
export const TEES = 4;
export const OFFSETS = 5;
export const ALIGNMENTS = 6;
export const CALLS = 7;
export const JUMPS = 8;
export const BLOCKS = 9;
/** Constants, by what is done with them next: added, stored, handed over, anything else. */
export const ADDED = 10;
export const STORED = 11;
export const HANDED = 12;
export const CONSTANTS = 13;
/** Constants that are addresses of data, each as its distance from the one before. */
export const ADDRESSES = 14;
/** What follows rare instructions. */
export const OTHER = 15;
/** Everything before the code of the first function, and after that of the last. */
export const HEAD = 16;
export const TAIL = 17;
/**
 * Addresses in the data, which the tail is without: how far each is from the one before,
 * and how far it leads from where a text would begin that follows the one before it.
 */
export const GAPS = 18;
export const TARGETS = 19;
/**
 * What the second half takes of the first: how far the number in each function's name is
 * from the one before, and how much farther the function's own.
 */
export const EXPORTS = 20;
export const STREAMS = 21;

/** The section of exports, and how the names of those functions begin. */
export const EXPORT_SECTION = 7;
export const EXPORTED = "_";

/** The instructions that reach into memory, from the first to the last. */
export const MEMORY = 0x28;
export const MEMORY_END = 0x3e;

/** Stands before such an instruction that has another alignment than most of its kind. */
export const ODD = 0xff;
/** Stands for the instruction of a constant that is an address. */
export const ADDRESS = 0xfe;
/** Where data begins, above the stack, and where numbers are no addresses any more. */
export const DATA = 1 << 20;
export const DATA_END = 1 << 22;
/** A number beside an address is the length of a text, if it is no more than this. */
export const LONG = 4096;

/** The stream of a constant before this instruction. */
export function constants(next) {
  if (next === 0x6a) return ADDED;
  if ((next >= 0x36 && next <= 0x3b) || next === ODD) return STORED;
  return next === 0x10 ? HANDED : CONSTANTS;
}

/**
 * Goes through the code of one function. `at` moves one thing at a time to or from a
 * stream: `at.byte(stream)` and `at.number(stream)` give its value, `at.instruction()`,
 * `at.alignment(instruction)`, `at.constant()` and `at.address()` know their streams.
 */
export function walk(at) {
  for (let groups = at.byte(LOCALS); groups--; ) {
    at.number(LOCALS);
    at.byte(LOCALS);
  }
  for (let depth = 1; depth; ) {
    const op = at.instruction();
    if (op >= MEMORY && op <= MEMORY_END) {
      at.alignment(op);
      at.number(OFFSETS);
    } else if (op === 0x41) at.constant();
    else if (op === ADDRESS) at.address();
    else if (op === 0x20) at.number(GETS);
    else if (op === 0x21) at.number(SETS);
    else if (op === 0x22) at.number(TEES);
    else if (op === 0x10) at.number(CALLS);
    else if (op === 0x0b) depth--;
    else if (op === 0x0c || op === 0x0d) at.number(JUMPS);
    else if (op >= 2 && op <= 4) {
      depth++;
      at.number(BLOCKS);
    } else rare(op, at);
  }
}

function rare(op, at) {
  const bytes = (count) => {
    while (count--) at.byte(OTHER);
  };
  const numbers = (count) => {
    while (count--) at.number(OTHER);
  };
  if (op === 0x0e) numbers(at.number(OTHER) + 1);
  else if (op === 0x11) numbers(2);
  else if ((op >= 0x23 && op <= 0x26) || op === 0x42 || op === 0xd2) numbers(1);
  else if (op === 0x3f || op === 0x40 || op === 0xd0) bytes(1);
  else if (op === 0x43) bytes(4);
  else if (op === 0x44) bytes(8);
  else if (op === 0x1c) bytes(at.byte(OTHER));
  else if (op === 0xfc) {
    const kind = at.byte(OTHER);
    if (kind > 7) numbers(kind < 15 && kind % 2 === 0 ? 2 : 1);
  }
}
