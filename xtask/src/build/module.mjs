// How a WebAssembly module is written: numbers, sections, data.

/** The numbers of sections. */
export const TABLE = 4;
export const CODE = 10;
export const DATA = 11;

/** Reads numbers, texts and sections of a module. */
export class Reader {
  constructor(module, at = 0) {
    this.module = module;
    this.at = at;
  }

  byte() {
    return this.module[this.at++];
  }

  number() {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  }

  /** A number with a sign, of 32 bits. */
  signed() {
    for (let value = 0, shift = 7; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << (shift - 7);
      if (byte < 128) return shift < 32 && byte & 64 ? value | (-1 << shift) : value;
    }
  }

  text() {
    const length = this.number();
    return this.module.toString("utf8", this.at, (this.at += length));
  }
}

/** The sections of a module by number, those of tools by name. */
export function sections(module) {
  const found = new Map();
  const reader = new Reader(module, 8);
  while (reader.at < module.length) {
    const start = reader.at;
    let key = reader.byte();
    const size = reader.number();
    const content = reader.at;
    const end = content + size;
    if (key === 0) key = reader.text();
    found.set(key, { start, content, first: reader.at, end });
    reader.at = end;
  }
  return found;
}

/** The pieces of data: where each goes in memory, and where its bytes are. */
export function pieces(module) {
  const reader = new Reader(module, sections(module).get(DATA).first);
  const found = [];
  for (let left = reader.number(); left--; ) {
    // An active piece of the only memory: its address is a constant.
    if (reader.byte() !== 0 || reader.byte() !== 0x41) throw new Error("data of another kind");
    const address = reader.signed();
    reader.byte();
    const length = reader.number();
    found.push({ address, start: reader.at, end: reader.at + length });
    reader.at += length;
  }
  return found;
}

/** A number as it is written. */
export function written(number) {
  const rest = Math.floor(number / 128);
  return rest ? [(number % 128) + 128, ...written(rest)] : [number];
}

/** A number that may have a sign, not below 0, as it is written. */
export function signed(number) {
  const rest = number >> 7;
  return rest || number & 64 ? [(number & 127) | 128, ...signed(rest)] : [number];
}
