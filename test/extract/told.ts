/** What the reader makes of a few sentences: meetings and visits, one line each, for tests that name the sentence. */
import { extract } from "../../src/extract/extract.ts";
import type { Claim } from "../../src/model/claim.ts";
import { readFile } from "../../src/read/readFile.ts";

const PUBLISHED = "2024-06-05";

/** The claims of a report of Wednesday, 5 June 2024. */
export const claimsOf = (body: string): readonly Claim[] => {
  const article = readFile("report.txt", new TextEncoder().encode(` date ${PUBLISHED}\n${body}\n`)).articles[0];
  return article === undefined ? [] : extract(article).claims;
};

const isOf =
  <K extends Claim["kind"]>(kind: K) =>
  (claim: Claim): claim is Extract<Claim, { kind: K }> =>
    claim.kind === kind;

/** "call held: A KE + B PE", sorted. */
export const met = (body: string): string[] =>
  claimsOf(body)
    .filter(isOf("meeting"))
    .map((m) => {
      const who = m.participants.map((p) => `${p.value.name} ${p.value.country}`).sort();
      return `${m.form.value} ${m.status.value}: ${who.join(" + ")}`;
    })
    .sort();

/** "session 9 held 2024 in Lima/PE: A KE + B PE", in the order told. */
export const sat = (body: string): string[] =>
  claimsOf(body)
    .filter(isOf("meeting"))
    .filter((m) => m.form.value === "session")
    .map((m) => {
      const who = m.participants.map((p) => `${p.value.name} ${p.value.country}`).sort();
      return `${m.ordinal?.value ?? "?"} ${m.status.value} in ${m.city?.value ?? ""}/${m.country?.value ?? ""}: ${who.join(" + ")}`;
    });

/** "held: A to Lima/PE", sorted; what is denied or only imagined is left out. */
export const travelled = (body: string): string[] =>
  claimsOf(body)
    .filter(isOf("visit"))
    .filter((v) => v.status.value !== "denied" && v.status.value !== "hypothetical")
    .map((v) => `${v.status.value}: ${v.visitor.value.name} to ${v.city?.value ?? ""}/${v.country?.value}`)
    .sort();
