/**
 * The reader beside wink-nlp on the same text in one run: `npm run bench:extract`. Prints megabytes of article text a second
 * of processor time, the ratio to wink-nlp's way from text to entities, how long a new process needs for the tables, what
 * stays in memory after twice the text, and what doubling hostile text costs.
 *
 * Made reports tell a happening in less than a third of their sentences. Reports of meetings and deals are denser and cost
 * more: where `CONCORD_CORPUS` names a folder, the text files in it are read too, over and over.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { extract } from "../../src/extract/extract.ts";
import { readFile } from "../../src/read/readFile.ts";
import { HOSTILE, hostileText } from "../../test/extract/support/hostile.ts";
import { reports } from "./prose.ts";

const MEGABYTES = Number(process.env.BENCH_MEGABYTES ?? 2);
const ROUNDS = 5;

/** Milliseconds this process has computed: what other work on the machine takes does not count. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const timed = (run: () => void): number => {
  const begin = cpu();
  run();
  return cpu() - begin;
};
const best = (run: () => void, rounds = ROUNDS): number => Math.min(...Array.from({ length: rounds }, () => timed(run)));

const read = (text: Uint8Array): void => {
  for (const article of readFile("report.txt", text).articles) extract(article);
};

const seeds = fileURLToPath(new URL("../../seeds/", import.meta.url));
const articles = readdirSync(seeds)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(seeds + name));
const filled = (list: readonly Buffer[]): Buffer[] =>
  Array.from({ length: Math.ceil((MEGABYTES * 1e6) / list.reduce((n, a) => n + a.length, 0)) }, () => list).flat();
const corpus = process.env.CONCORD_CORPUS;
const collected =
  corpus === undefined
    ? []
    : readdirSync(corpus, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".txt"))
        .sort()
        .map((name) => readFileSync(join(corpus, name)));
const texts = {
  "different reports": reports(MEGABYTES * 1e6).map((text) => Buffer.from(text)),
  "the five articles": filled(articles),
  ...(collected.length === 0 ? {} : { [`the reports in ${corpus}`]: filled(collected) }),
};

const whole = winkNLP(model);
const entities = winkNLP(model, ["ner"]);
const readers: Readonly<Record<string, (text: Uint8Array) => void>> = {
  "concord, bytes to claims": read,
  "wink-nlp, text to entities": (text) => void whole.readDoc(text.toString()).entities().length(),
  "wink-nlp, only tokens and entities": (text) => void entities.readDoc(text.toString()).entities().length(),
};
for (const [name, list] of Object.entries(texts)) {
  const bytes = list.reduce((n, text) => n + text.length, 0);
  console.log(`${name}: ${list.length} of them, ${(bytes / 1e6).toFixed(1)} MB`);
  let first = 0;
  for (const [label, reader] of Object.entries(readers)) {
    const rate =
      bytes /
      1000 /
      best(() => {
        for (const text of list) reader(text);
      });
    if (first === 0) first = rate;
    console.log(`  ${label.padEnd(36)}${rate.toFixed(2).padStart(7)} MB/s${(first / rate).toFixed(2).padStart(8)}`);
  }
}

const started = execFileSync(process.execPath, [fileURLToPath(new URL("./startUp.ts", import.meta.url))], { encoding: "utf8" });
console.log(`start-up of the tables in a new process: ${started.trim()}`);

const kept = (megabytes: number): number => {
  for (const text of reports(megabytes * 1e6, 100_000)) read(Buffer.from(text));
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};
if (globalThis.gc !== undefined) {
  kept(MEGABYTES);
  console.log(
    `memory kept after ${MEGABYTES} MB: ${kept(MEGABYTES).toFixed(1)} MB, after ${2 * MEGABYTES} MB: ${kept(2 * MEGABYTES).toFixed(1)} MB`,
  );
}

console.log("hostile text: time for 1 MB, and how many times that of 0.5 MB");
for (const [name, piece] of Object.entries(HOSTILE)) {
  const [half, full] = [500_000, 1_000_000].map((size) => Buffer.from(hostileText(piece, size))) as [Buffer, Buffer];
  const before = best(() => read(half), 3);
  const after = best(() => read(full), 3);
  console.log(`  ${name.padEnd(24)}${after.toFixed(0).padStart(6)} ms${(after / before).toFixed(2).padStart(8)}`);
}
