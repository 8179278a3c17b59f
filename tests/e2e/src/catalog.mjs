// Lets `embed/catalog.js` read what is given on standard input, on a page of a given address,
// with an answer that no test server gives: node catalog.mjs FILE < CASES. What is printed is
// a list of what came of each.
import { readFileSync } from "node:fs";

const source = readFileSync(process.argv[2], "utf8");
const { read } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
const outcomes = [];
for (const { page, address, url, type } of JSON.parse(readFileSync(0, "utf8"))) {
  globalThis.document = { baseURI: page };
  globalThis.location = new URL(page);
  const asked = [];
  globalThis.fetch = async (asks, { credentials }) => {
    asked.push(`${asks} ${credentials}`);
    const answer = new Response("{}", { headers: { "content-type": type } });
    return Object.defineProperty(answer, "url", { value: url });
  };
  const said = await read(address).catch(({ message }) => message);
  outcomes.push([said, ...asked]);
}
process.stdout.write(JSON.stringify(outcomes));
