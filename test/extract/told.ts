/** What the reader makes of a few sentences: meetings and visits, one line each, for tests that name the sentence. */
import { views } from "../../src/check/views.ts";
import { extract } from "../../src/extract/extract.ts";
import type { Claim } from "../../src/model/claim.ts";
import { contentId } from "../../src/model/ids.ts";
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

/** The records that a report makes by itself, or undefined where it cannot be read; `published` null: of no day. */
const reconciled = (body: string, published: string | null = PUBLISHED): ReturnType<typeof views> | undefined => {
  const head = published === null ? "" : ` date ${published}\n`;
  const article = readFile("report.txt", new TextEncoder().encode(`${head}${body}\n`)).articles[0];
  if (article === undefined) return undefined;
  const { text, ...meta } = article;
  return views({ sources: [{ id: contentId("s", article.sha256), meta, text, position: 1, reading: extract(article) }], decisions: [] });
};

/** "2024-06-04 in Lima/PE: A + B" for each record of a meeting, sorted: days as reconciliation resolves them. */
export const recorded = (body: string, published: string | null = PUBLISHED): string[] =>
  (reconciled(body, published)?.meetings ?? [])
    .map((m) => {
      const who = m.participants.map((p) => p.name).sort();
      const status = m.status === "held" ? "" : ` ${m.status}`;
      return `${m.date ?? "undated"}${status} in ${m.city ?? ""}/${m.country ?? ""}: ${who.join(" + ")}`;
    })
    .sort();

/** "2024-06-03/2024-06-05 held PE: A" for each record of a visit, sorted. */
export const stayed = (body: string, published: string | null = PUBLISHED): string[] =>
  (reconciled(body, published)?.visits ?? []).map((v) => `${v.date ?? "undated"} ${v.status} ${v.country}: ${v.visitor.name}`).sort();

/** "2024-06-03 fishing" for each record of an agreement, sorted. */
export const recordedAgreements = (body: string): string[] =>
  (reconciled(body)?.agreements ?? []).map((a) => `${a.date ?? "undated"} ${a.title ?? "-"}`).sort();
