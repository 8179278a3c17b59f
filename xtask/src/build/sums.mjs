// node sums.mjs FILE...: a line for each file with its SHA-256 in base64, as the worker of the
// standalone page compares it.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { argv, stdout } from "node:process";

for (const file of argv.slice(2)) {
  stdout.write(`${createHash("sha256").update(readFileSync(file)).digest("base64")}\n`);
}
