/** The paper of a contract, and what is signed beside it. */
import { describe, expect, it } from "vitest";
import { views } from "../../../src/check/views.ts";
import { extract } from "../../../src/extract/extract.ts";
import { contentId } from "../../../src/model/ids.ts";
import { readFile } from "../../../src/read/readFile.ts";
import { claimsOf } from "../told.ts";

const report =
  "NAIROBI – Kenya on Monday signed a 2.7 billion euro contract for the purchase of 12 Rafale fighter aircraft from France's Dassault Aviation, in the presence of President Hugo Noor and his French counterpart Luc Morel, who is on a two-day visit to the African country. The agreement was signed by Dassault chief executive Paul Brun and Kenyan Defence Secretary Joy Wanjiru. Morel and Noor held talks, after which a memorandum of understanding on ports was signed.";

describe("a contract and its paper", () => {
  it("are one purchase, whose signatories the paper names", () => {
    const claims = claimsOf(report);
    expect(
      claims.flatMap((c) => (c.kind === "purchase" ? [c.signatories.map((s) => `${s.value.name} ${s.value.country}`).sort()] : [])),
    ).toEqual([["Joy Wanjiru KE", "Paul Brun FR"]]);
    expect(claims.filter((c) => c.kind === "agreement")).toHaveLength(1);
  });
  it("date what the same two do and sign beside them", () => {
    const article = readFile("report.txt", new TextEncoder().encode(` date 2024-06-05\n${report}\n`)).articles[0];
    if (article === undefined) throw new Error("no article");
    const { text, ...meta } = article;
    const rows = views({
      sources: [{ id: contentId("s", article.sha256), meta, text, position: 1, reading: extract(article) }],
      decisions: [],
    });
    expect(rows.agreements.map((a) => a.date)).toEqual(["2024-06-03"]);
    expect(rows.meetings.map((m) => m.date)).toEqual(["2024-06-03"]);
  });
});

it("the agreement told right behind what is to be bought is the deal, but not one of other parties or of its own subject", () => {
  const buys = "Kenya will buy 12 Rafale fighter aircraft from France for 2.7 billion euros, Defence Minister Joy Wanjiru said on Monday.";
  const agreements = (next: string) => claimsOf(`NAIROBI – ${buys} ${next}`).filter((c) => c.kind === "agreement");
  expect(agreements("The agreement is to be signed next week.")).toEqual([]);
  expect(agreements("Kenya and Peru signed the agreement in Lima on Monday.")).toHaveLength(1);
});

it("an agreement under which something was ordered is the paper of the order", () => {
  const told =
    "NAIROBI – Kenya has ordered 12 Rafale fighter aircraft from France under an agreement signed in January, the defence ministry said.";
  expect(claimsOf(told).filter((c) => c.kind === "agreement")).toEqual([]);
  expect(claimsOf(told).filter((c) => c.kind === "purchase")).toHaveLength(1);
});

it("who is on a visit is the one named last", () => {
  expect(claimsOf(report).flatMap((c) => (c.kind === "visit" ? [`${c.visitor.value.name} in ${c.country?.value}`] : []))).toEqual([
    "Luc Morel in KE",
  ]);
});
