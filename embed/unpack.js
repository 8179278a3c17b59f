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
  let address = streams.DATA;
  const byte = (stream) => (out[end++] = packed[next[stream]++]);
  const number = (stream) => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const part = byte(stream);
      value |= (part & 127) << shift;
      if (part < 128) return value;
    }
  };
  /** A number of a stream that is not written itself. */
  const hidden = (stream) => {
    const start = end;
    const value = number(stream);
    end = start;
    return value;
  };
  /** The same, up or down. */
  const step = (stream) => {
    const value = hidden(stream);
    return value & 1 ? ~(value >> 1) : value >> 1;
  };
  const some = (stream, count) => {
    out.set(packed.subarray(next[stream], (next[stream] += count)), end);
    end += count;
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
      if (op === streams.ADDRESS) out[end - 1] = 0x41;
      return odd ? (out[end - 1] = packed[next[streams.INSTRUCTIONS]++]) : op;
    },
    alignment(op) {
      if (odd) byte(streams.ALIGNMENTS);
      else out[end++] = packed[usual + op];
    },
    constant: () => number(streams.constants(packed[next[streams.INSTRUCTIONS]])),
    address() {
      let left = address += step(streams.ADDRESSES);
      // The seventh bit of the last byte is the sign.
      for (; left > 63; left >>= 7) out[end++] = (left & 127) | 128;
      out[end++] = left;
    },
  };

  /** A number, written out. */
  const write = (left) => {
    for (; left > 127; left >>>= 7) out[end++] = (left & 127) | 128;
    out[end++] = left;
  };

  const head = next[streams.HEAD] + lengths[streams.HEAD];
  some(streams.HEAD, hidden(streams.EXPORTS));
  const count = hidden(streams.EXPORTS);
  if (count) {
    out[end++] = streams.EXPORT_SECTION;
    sized(() => {
      write(count);
      some(streams.HEAD, hidden(streams.EXPORTS));
      for (let name = 0, place = 0, left = hidden(streams.EXPORTS); left--; ) {
        const by = hidden(streams.EXPORTS);
        name += by;
        place += by + step(streams.EXPORTS);
        const text = streams.EXPORTED + name.toString(36);
        out[end++] = text.length;
        for (const letter of text) out[end++] = letter.charCodeAt();
        out[end++] = 0;
        write(place);
      }
    });
  }
  some(streams.HEAD, head - next[streams.HEAD]);
  sized(() => {
    for (let functions = number(streams.LOCALS); functions--; ) sized(() => streams.walk(at));
  });
  const tail = next[streams.TAIL] + lengths[streams.TAIL];
  const view = new DataView(out.buffer);
  const words = new DataView(packed.buffer, packed.byteOffset);
  address = streams.DATA;
  for (let left = hidden(streams.GAPS); left--; ) {
    some(streams.TAIL, hidden(streams.GAPS));
    view.setUint32(end, (address += step(streams.TARGETS)), true);
    end += 4;
    const length = words.getUint32(next[streams.TAIL], true);
    if (length <= streams.LONG) address += length;
  }
  some(streams.TAIL, tail - next[streams.TAIL]);
  return out.subarray(0, end);
}
