/** The persons a report is read to name, as "Name [state] office / office", in the order of their first mention. */
import { work } from "../../../src/extract/extract.ts";
import { personName } from "../../../src/extract/mentions/registry.ts";
import { readFile } from "../../../src/read/readFile.ts";

export const people = (report: string, published = "2024-06-03"): string[] => {
  const article = readFile("report.txt", new TextEncoder().encode(` date ${published}\n${report}\n`)).articles[0];
  const dossier = article === undefined ? null : work(article).dossier;
  return (dossier?.registry.people ?? []).map((person) => {
    const roles = person.roles.map((role) => (role.former ? `former ${role.role}` : role.role)).join(" / ");
    return `${personName(person)} [${person.country ?? "?"}]${roles === "" ? "" : ` ${roles}`}`;
  });
};
