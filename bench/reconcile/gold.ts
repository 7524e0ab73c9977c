/**
 * How much is lost after the reading: reconciliation and checks over claims made from the gold records of stories, scored by the corpus'
 * own scorer.
 *
 *     node bench/reconcile/gold.ts STORIES SCORER [--exclude A,B] [--only A,B] [--errors]     a folder of stories, and the path of score.mjs
 *
 * Each line leaves out another share of what the reports would say.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { views } from "../../src/check/views.ts";
import { type Gold, statesOf } from "./gold-claims.ts";

const [stories = "", scorer = "", ...options] = process.argv.slice(2);
const SHARES = [0, 0.25, 0.5];

if (!existsSync(scorer) || !existsSync(stories)) {
  console.error("gold: nothing was measured; usage: node bench/reconcile/gold.ts STORIES SCORER [--exclude A,B] [--only A,B]");
  process.exit(2);
}
const listed = (name: string): readonly string[] | undefined => {
  const at = options.indexOf(name);
  return at < 0 ? undefined : options[at + 1]?.split(",");
};
const excluded = listed("--exclude") ?? [];
const wanted = readdirSync(stories).filter(
  (s) => existsSync(join(stories, s, "gold.json")) && !excluded.includes(s) && (listed("--only")?.includes(s) ?? true),
);

const datasetsOf = (share: number, out: string): void => {
  for (const story of wanted) {
    const gold = JSON.parse(readFileSync(join(stories, story, "gold.json"), "utf8")) as Gold;
    const texts = new Map(gold.documents.map(({ file }) => [file, readFileSync(join(stories, story, file), "utf8")]));
    mkdirSync(join(out, story), { recursive: true });
    writeFileSync(join(out, story, "dataset.json"), JSON.stringify(views({ sources: statesOf(gold, texts, share), decisions: [] })));
  }
};

for (const share of SHARES) {
  const out = mkdtempSync(join(tmpdir(), "concord-gold-"));
  try {
    datasetsOf(share, out);
    const { stdout, stderr } = spawnSync(process.execPath, [scorer, stories, "--datasets", out, ...options], { encoding: "utf8" });
    console.log(`${100 * share} % of the cells left out\n${stdout}${stderr}`);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
