/**
 * Scores Concord against a corpus, beside the score of the run before: `CONCORD_CORPUS=FOLDER npm run score [options]`.
 *
 * The folder holds `score.mjs` and `stories/`; options go to that scorer (`--exclude A,B`, `--only A`). The last totals are
 * remembered in node_modules/.cache, for each set of options apart.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const corpus = process.env.CONCORD_CORPUS;
if (!corpus || !existsSync(join(corpus, "score.mjs"))) {
  console.error("score: nothing was scored: set CONCORD_CORPUS to the folder that holds score.mjs and stories/");
  process.exit(2);
}
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const options = process.argv.slice(2);
const command = `"${process.execPath}" "${here("concord.js")}" run {in} --out {out} --store memory`;
const args = [join(corpus, "score.mjs"), join(corpus, "stories"), "--run", command, ...options];
const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 28 });

const folder = here("../node_modules/.cache/concord-score");
const memory = join(folder, `${createHash("sha256").update(options.join(" ")).digest("hex").slice(0, 12)}.txt`);
console.log(existsSync(memory) ? `before\n${readFileSync(memory, "utf8")}` : "before: never scored with these options\n");
console.log(`after\n${stdout}`);
if (status !== 0) {
  console.error(stderr.split("\n").slice(-12).join("\n"));
  process.exit(status ?? 1);
}
mkdirSync(folder, { recursive: true });
writeFileSync(memory, stdout);
