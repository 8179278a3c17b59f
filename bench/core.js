// Runs the benches in the page: for each week, a pair of foods in a meal and of times the foods, and each thing done to it the median of
// many runs, in milliseconds. Weeks take turns, so that a slow moment hits all alike.
const [sizes, done] = arguments;
const WORK = [
  "score",
  "sum_up",
  "explain",
  "tips",
  "tips_of_day",
  "swaps",
  "index",
  "search_letter",
  "search",
  "search_typos",
];
const ROUNDS = 31;
/** A round takes at least so long: clocks of browsers are coarse. */
const LEAST_MS = 5;

const median = (times) => times.sort((one, other) => one - other)[times.length >> 1];

async function run() {
  const bench = await import("/bench/biomeal_bench.js");
  await bench.default();
  const weeks = sizes.map(([foods, times]) => new bench.Week(foods, times));
  const result = { foods: weeks.map((week) => week.foods()) };
  for (const work of WORK) {
    const repeats = weeks.map((week) => {
      let count = 1;
      for (;;) {
        const start = performance.now();
        for (let left = count; left--; ) week[work]();
        if (performance.now() - start >= LEAST_MS) return count;
        count *= 2;
      }
    });
    const times = weeks.map(() => []);
    for (let round = 0; round < ROUNDS; round++) {
      weeks.forEach((week, at) => {
        const start = performance.now();
        for (let left = repeats[at]; left--; ) week[work]();
        times[at].push((performance.now() - start) / repeats[at]);
      });
    }
    result[work] = times.map(median);
  }
  return result;
}

run().then(done, (reason) => done(String(reason)));
