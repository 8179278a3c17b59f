// Where in the source a panic happened: a widget in a page tells its host what went wrong,
// and that it can be reloaded; file, line and column of each of some two hundred places
// would be 2 kB of every download.

/** Least and most bytes of a file's name. */
const NAME = [4, 160];
/** More lines than any file has. */
const LINES = 50_000;
/** Bytes of a place: address and length of the file's name, line, column. */
const PLACE = 16;

/**
 * Blanks the places in the data of a module. `pieces` say which bytes of it, from `start`
 * to `end`, lie from which `address` on.
 */
export function forget(module, pieces) {
  const at = (address, length) => {
    const piece = pieces.find(
      (piece) => address >= piece.address && address + length <= piece.address + piece.end - piece.start,
    );
    return piece && piece.start + address - piece.address;
  };
  const names = [];
  for (const { address, start, end } of pieces) {
    for (let place = start + (-address & 3); place + PLACE <= end; place += 4) {
      const [text, length, line, column] = [0, 4, 8, 12].map((by) => module.readUInt32LE(place + by));
      if (length < NAME[0] || length > NAME[1] || !line || line > LINES || !column) continue;
      const name = at(text, length);
      if (name === undefined || module.toString("latin1", name + length - 3, name + length) !== ".rs") {
        continue;
      }
      names.push([name, name + length]);
      module.fill(0, place, place + PLACE);
    }
  }
  for (const [from, to] of names) module.fill(0, from, to);
}
