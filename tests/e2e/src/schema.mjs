// Checks files against a JSON Schema with ajv: node schema.mjs SCHEMA < FILES. FILES is a
// list of texts; what is printed is a list with the errors of each.
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";

const schema = JSON.parse(readFileSync(process.argv[2], "utf8"));
const validate = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allErrors: true }).compile(schema);
const texts = JSON.parse(readFileSync(0, "utf8"));
const errors = texts.map((text) => {
  if (validate(JSON.parse(text))) return [];
  return validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
});
process.stdout.write(JSON.stringify(errors));
