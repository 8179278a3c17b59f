// Runs in the page: for each kind of weeks how long links are, and beside them the
// shortest JSON, packed by the browser's own deflate and by lz-string; and what writing and
// reading them costs, in milliseconds. Means over the weeks of a kind.
const done = arguments[0];
/** Each week is written and read so often. */
const TIMES = 20;

const ways = {
  link: {
    write: (week) => week.encode(),
    read: (week) => week.decode(),
    length: (week) => week.length(),
  },
  deflate: {
    write: (_, json) => packed(json),
    read: async (_, _json, text) => JSON.parse(await unpacked(text)),
    length: (_, _json, text) => Math.ceil((text.byteLength * 4) / 3),
  },
  lz: {
    write: (_, json) => LZString.compressToEncodedURIComponent(json),
    read: (_, _json, text) => JSON.parse(LZString.decompressFromEncodedURIComponent(text)),
    length: (_, _json, text) => text.length,
  },
};

const through = (bytes, stream) => new Response(new Blob([bytes]).stream().pipeThrough(stream));
const packed = (text) => through(text, new CompressionStream("deflate-raw")).arrayBuffer();
const unpacked = (bytes) => through(bytes, new DecompressionStream("deflate-raw")).text();

async function cost(work) {
  const start = performance.now();
  for (let left = TIMES; left--; ) await work();
  return (performance.now() - start) / TIMES;
}

async function run() {
  const bench = await import("/bench/biomeal_bench.js");
  await bench.default();
  await new Promise((loaded, failed) => {
    const script = document.createElement("script");
    Object.assign(script, { src: "/lz/lz-string.min.js", onload: loaded, onerror: failed });
    document.head.append(script);
  });
  const kinds = bench.kinds_of_weeks().split("\n").map((line) => line.split("\t"));
  const rows = [];
  for (const [kind, [name, count]] of kinds.entries()) {
    const row = { name, worth: 0 };
    for (let at = 0; at < count; at++) {
      const week = new bench.Links(kind, at);
      const json = week.json();
      row.worth += week.worth() / count;
      for (const [way, { write, read, length }] of Object.entries(ways)) {
        const text = await write(week, json);
        const sum = (row[way] ??= { length: 0, write: 0, read: 0 });
        sum.length += length(week, json, text) / count;
        sum.write += (await cost(() => write(week, json))) / count;
        sum.read += (await cost(() => read(week, json, text))) / count;
      }
    }
    rows.push(row);
  }
  return rows;
}

run().then(done, (reason) => done(String(reason)));
