/**
 * Prints what this new process computes until the tables are ready, until the whole reader is loaded, and for its first report.
 * Processor time, since other work on the machine is none of the reader's.
 */
import { report } from "./prose.ts";

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const text = Buffer.from(report(1));
const begin = cpu();
const { tablesHash } = await import("../../src/world/tables.ts");
const { longestPlace } = await import("../../src/world/cities.ts");
const { matchEquipment } = await import("../../src/world/equipment.ts");
tablesHash();
longestPlace("oslo");
matchEquipment(["jets"], 0);
const tables = cpu();
const { readFile } = await import("../../src/read/readFile.ts");
const { extract } = await import("../../src/extract/extract.ts");
const loaded = cpu();
for (const article of readFile("report.txt", text).articles) extract(article);
const [a, b, c] = [tables - begin, loaded - tables, cpu() - loaded].map((ms) => ms.toFixed(0));
console.log(`${a} ms for the tables, ${b} ms for the code of the reader, ${c} ms for the first report`);
