import * as streams from "./streams.js";

/** A size that is written before what it measures takes so many bytes. */
const SIZE = 5;

/**
 * The WebAssembly that was packed into `packed`.
 *
 * Packed are: the most bytes it can take, the length of each stream, the streams. The
 * stream of alignments begins with the usual one of each instruction.
 */
export function unpack(packed) {
  let place = 0;
  const read = () => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = packed[place++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const out = new Uint8Array(read());
  const lengths = Array.from({ length: streams.STREAMS }, read);
  const next = lengths.map((length) => (place += length) - length);
  const usual = next[streams.ALIGNMENTS] - streams.MEMORY;
  next[streams.ALIGNMENTS] += streams.MEMORY_END - streams.MEMORY + 1;

  let end = 0;
  let odd;
  const byte = (stream) => (out[end++] = packed[next[stream]++]);
  const number = (stream) => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const part = byte(stream);
      value |= (part & 127) << shift;
      if (part < 128) return value;
    }
  };
  const all = (stream) => {
    out.set(packed.subarray(next[stream], next[stream] + lengths[stream]), end);
    end += lengths[stream];
  };
  const sized = (write) => {
    const start = (end += SIZE);
    write();
    for (let left = end - start, at = start - SIZE; at < start; left >>>= 7) {
      out[at++] = (left & 127) | (at < start ? 128 : 0);
    }
  };
  const at = {
    byte,
    number,
    instruction() {
      const op = byte(streams.INSTRUCTIONS);
      odd = op === streams.ODD;
      return odd ? (out[end - 1] = packed[next[streams.INSTRUCTIONS]++]) : op;
    },
    alignment(op) {
      if (odd) byte(streams.ALIGNMENTS);
      else out[end++] = packed[usual + op];
    },
    constant: () => number(streams.constants(packed[next[streams.INSTRUCTIONS]])),
  };

  all(streams.HEAD);
  sized(() => {
    for (let functions = number(streams.LOCALS); functions--; ) sized(() => streams.walk(at));
  });
  all(streams.TAIL);
  return out.subarray(0, end);
}
