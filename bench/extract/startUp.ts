/** Prints how long this new process needs to load the reader with its tables, and then to read its first report. */
import { report } from "./prose.ts";

const text = Buffer.from(report(1));
const begin = performance.now();
const { readFile } = await import("../../src/read/readFile.ts");
const { extract } = await import("../../src/extract/extract.ts");
const loaded = performance.now();
for (const article of readFile("report.txt", text).articles) extract(article);
console.log(`${(loaded - begin).toFixed(0)} ms to load, ${(performance.now() - loaded).toFixed(0)} ms for the first report`);
