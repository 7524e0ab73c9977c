/** Reads a short report and shows its agreements as lines: status, type, sides, title, then who signed, when and where. */
import { extract } from "../../../src/extract/extract.ts";
import { readFile } from "../../../src/read/readFile.ts";

/** The agreements that the body of a report published on 3 June 2024 tells with their sides, in the order of the text. */
export const told = (body: string): string[] => agreementsIn(body, false);

/** The papers it tells without their sides, for other reports to tell whose they are. */
export const retold = (body: string): string[] => agreementsIn(body, true);

const agreementsIn = (body: string, open: boolean): string[] => {
  const article = readFile("report.txt", new TextEncoder().encode(` date 2024-06-03\n${body}\n`)).articles[0];
  if (article === undefined) return [];
  return extract(article).claims.flatMap((a) => {
    if (a.kind !== "agreement" || (a.amid !== undefined) !== open) return [];
    const sides = a.countries.map((c) => c.value).sort();
    const count = a.count === null ? "" : ` x${a.count.value}`;
    const signers = a.signatories.map((s) => s.value.name ?? "?").sort();
    const by = signers.length === 0 ? "" : ` by ${signers.join(" and ")}`;
    return [`${a.status.value} ${a.type.value}${count} ${sides.join(",")}: ${a.title?.value ?? "-"}${by}`];
  });
};
