/** Reads the catalog of a host page: only where a page asks for one. */

/** Most bytes; `MAX_BYTES` in `core/src/host_catalog/mod.rs` is the same. */
const MOST = 2_000_000;
const PATIENCE_MS = 10_000;

/** Resolves with the text; rejects with the reason in words for the owner of the page. */
export async function read(name) {
  const asked = new URL(name, document.baseURI);
  if (!isSafe(asked)) throw new Error(`${asked} is no https address`);
  const stop = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop.abort();
  }, PATIENCE_MS);
  try {
    const answer = await fetch(asked, { credentials: "omit", signal: stop.signal });
    const from = answer.url;
    if (!isSafe(new URL(from))) throw new Error(`${asked} leads to ${from}, no https address`);
    if (!answer.ok) throw new Error(`${from} answers ${answer.status}`);
    const type = answer.headers.get("content-type") ?? "nothing";
    if (!/^application\/([\w.-]+\+)?json *(;|$)/i.test(type)) {
      throw new Error(`${from} is served as ${type}, not as application/json`);
    }
    return await text(answer.body.getReader(), from);
  } catch (error) {
    if (late) throw new Error(`${asked} was not there after 10 seconds`);
    if (!(error instanceof TypeError)) throw error;
    // The browser does not say which of these it was.
    throw new Error(
      `${asked} did not arrive: no answer, or the policy of this page or of that site is against it`,
    );
  } finally {
    clearTimeout(timer);
    // What is left of the answer is not waited for.
    stop.abort();
  }
}

/** Whatever the answer says of its length, no more is read. */
async function text(reader, from) {
  const letters = new TextDecoder("utf-8", { fatal: true });
  let all = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    bytes += value?.length ?? 0;
    if (bytes > MOST) throw new Error(`${from} has more than 2,000,000 bytes`);
    try {
      all += letters.decode(value, { stream: !done });
    } catch {
      throw new Error(`${from} is no UTF-8`);
    }
    if (done) return all;
  }
}

/** Encrypted, or as little as the page itself. */
function isSafe({ protocol }) {
  return protocol === "https:" || (protocol === "http:" && location.protocol === "http:");
}
