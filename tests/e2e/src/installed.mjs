// node installed.mjs DIST FOLDER [MARK]: puts a build into FOLDER, as on a site. With a MARK it
// is another build: the page, its scripts and its styles hold that word too, and so have other
// names, which all that names them follows.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { argv } from "node:process";

const [dist, folder, mark] = argv.slice(2);
const sum = (content, form = "base64") => createHash("sha256").update(content).digest(form);
const id = (content) => sum(content, "hex").slice(0, 16);
const names = readdirSync(dist, { recursive: true }).filter((name) => {
  return /\.\w+$/.test(name) && !/\.(br|gz)$/.test(name);
});
for (const name of names) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  copyFileSync(join(dist, name), join(folder, name));
}
if (mark) {
  // Each is written anew before what names it.
  const hashed = /^(v1\/biomeal|page)-[0-9a-f]{16}\.(js|css)$/;
  const order = [...names.filter((name) => hashed.test(name)), "v1/biomeal.js", "index.html", "worker.js"];
  const changed = [];
  for (const name of order) {
    let text = readFileSync(join(dist, name), "utf8");
    for (const [before, after] of changed) text = text.replaceAll(before, after);
    if (name.endsWith(".html")) text = text.replace("</title>", ` ${mark}</title>`);
    else text += `/* ${mark} */`;
    const old = sum(readFileSync(join(dist, name)));
    const other = name.replace(/[0-9a-f]{16}(?=\.\w+$)/, id(text));
    if (other !== name) changed.push([basename(name), basename(other)]);
    if (name === "v1/biomeal.js") {
      const [query] = readFileSync(join(dist, "index.html"), "utf8").match(/biomeal\.js\?[0-9a-f]{16}/);
      changed.push([query, `biomeal.js?${id(text)}`]);
    }
    changed.push([old, sum(text)]);
    writeFileSync(join(folder, other), text);
  }
  const worker = readFileSync(join(folder, "worker.js"), "utf8");
  const [build] = worker.match(/"[0-9a-f]{16}"/);
  writeFileSync(join(folder, "worker.js"), worker.replace(build, `"${id(mark)}"`));
}
