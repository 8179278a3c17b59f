/**
 * A link that the owner of a site pastes, looked at before it becomes `plan`: what is around
 * the content of every link, as docs/link-format.md describes it.
 */

const MARK = 0xb1;
const VERSION = 1;
const HEAD = 5;
const CHECKSUM = 4;
const MOST = 65_536;

const FOREIGN = "This is no link of the planner. Copy one there: Share, then Copy link.";
const NEWER = "A newer version of the planner made this link.";
const BROKEN = "This link is not whole, or something in it was changed. Copy it once more.";

/** The payload of what was pasted, and what is wrong with it; empty where nothing is. */
export function read(pasted) {
  const text = pasted.trim();
  const [, payload = ""] = /(?:^|[#&])biomeal=([\w-]*)/.exec(text) ?? /^([\w-]+)$/.exec(text) ?? [];
  return { payload, wrong: text && trouble(payload) };
}

function trouble(payload) {
  const bytes = payload.length > MOST ? [] : decoded(payload);
  const [version, mark, high, low] = bytes;
  if (!version || mark !== MARK) return FOREIGN;
  if (version > VERSION) return NEWER;
  const length = HEAD + high * 256 + low + CHECKSUM;
  if (bytes.length !== length) return BROKEN;
  const sum = new DataView(bytes.buffer).getUint32(length - CHECKSUM);
  return sum === crc32(bytes.subarray(0, -CHECKSUM)) ? "" : BROKEN;
}

/** Base64url; of a character too many nothing is left. */
function decoded(letters) {
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
  const bytes = atob(whole.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
}

/** The checksum of ISO 3309. */
function crc32(bytes) {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
