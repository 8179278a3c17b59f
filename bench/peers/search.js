// Search beside others in one page: each gets the same foods, name and other names, and is
// asked for the beginnings of queries, as keys come, and for the whole of each. Their own defaults, but for what a
// search as one types needs: MiniSearch reads beginnings and grants a typo in five letters;
// Fuse.js looks anywhere in the text, as foods are called by their second word too.
import Fuse from "fuse.js";
import fuzzysort from "fuzzysort";
import MiniSearch from "minisearch";

const FIRST = 5;
/** One of so many queries is typed key by key; all are asked whole. */
const EVERY = 6;

const ways = {
  biomeal: ({ bench, foods }) => {
    const finder = new bench.Finder();
    const slugs = new Map(foods.map(({ id, slug }) => [id, slug]));
    return { ask: (words) => finder.find(words), slug: (id) => slugs.get(id) };
  },
  fuzzysort: ({ foods }) => {
    const prepare = ({ slug, name, others }) => ({
      slug,
      name: fuzzysort.prepare(name),
      others: fuzzysort.prepare(others.join(" ")),
    });
    const prepared = foods.map(prepare);
    const keys = ["name", "others"];
    return { ask: (words) => fuzzysort.go(words, prepared, { keys }), slug: ({ obj }) => obj.slug };
  },
  MiniSearch: ({ foods }) => {
    const index = new MiniSearch({
      fields: ["name", "others"],
      storeFields: ["slug"],
      extractField: (food, field) =>
        field === "others" ? food.others.join(" ") : food[field],
      searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 2 }, combineWith: "AND" },
    });
    index.addAll(foods);
    return { ask: (words) => index.search(words), slug: ({ slug }) => slug };
  },
  "Fuse.js": ({ foods }) => {
    const keys = [{ name: "name", weight: 2 }, "others"];
    const index = new Fuse(foods, { keys, ignoreLocation: true });
    return { ask: (words) => index.search(words), slug: ({ item }) => item.slug };
  },
};

/** Every key of these queries: "t", "to", "tof", "tofu". */
const keys = (queries) =>
  queries.flatMap(([query]) => [...query].map((_, at) => query.slice(0, at + 1)));

/** One of the searches, by name. `bench` is the module that wasm-bindgen made of `bench/src`. */
export async function run(bench, name, queries) {
  await bench.default();
  const foods = bench
    .foods()
    .split("\n")
    .map((line) => line.split("\t"))
    .map(([id, slug, name, others]) => ({
      id: Number(id),
      slug,
      name,
      others: others.split(";").filter(Boolean),
    }));
  const begun = performance.now();
  const { ask, slug } = ways[name]({ bench, foods });
  const prepared = performance.now() - begun;
  const typed = keys(queries.filter((_, at) => at % EVERY === 0));
  // Compiled before it counts.
  for (const words of typed.slice(0, 200)) ask(words);
  const times = typed.map((words) => {
    const start = performance.now();
    ask(words);
    return performance.now() - start;
  });
  const hits = { first: 0, five: 0 };
  for (const [query, wanted] of queries) {
    const found = [...ask(query)].slice(0, FIRST).map(slug);
    hits.first += found[0] === wanted;
    hits.five += found.includes(wanted);
  }
  return { prepared, times, hits };
}
