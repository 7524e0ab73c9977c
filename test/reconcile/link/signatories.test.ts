/** Reports that name other persons as having signed one paper. */
import { describe, expect, it } from "vitest";
import { article, date, type Fixture, type Who } from "../fixture/article.ts";
import { viewsOf } from "../fixture/run.ts";

let serial = 0;
const report = (...signatories: readonly Who[]): Fixture => {
  const a = article(`${++serial}.txt`, "2021-05-05", `Report ${serial}. They signed it on the day.`);
  a.agreement({
    at: "signed it",
    type: "mou",
    sides: ["CZ", "PT"],
    title: "harbour pilots",
    date: ["on the day", date(5, 4)],
    signatories,
  });
  return a;
};
const ANA = ["They", "Ana Prado", "PT", "Defence Minister"] as const;
const PRADO = ["They", "Prado", "PT", "Defence Minister"] as const;
const RUI = ["They", "Rui Tavares", "PT", "Energy Minister"] as const;
const IVO = ["They", "Ivo Marek", "CZ", "Defence Minister"] as const;

const clashes = (...articles: readonly Fixture[]) =>
  viewsOf(articles).conflicts.flatMap((c) => (c.field === "signatories" ? [c.values.map((v) => v.value)] : []));

describe("two reports of one paper", () => {
  it("are at odds where each names one person for a side, and not the same", () => {
    expect(clashes(report(ANA, IVO), report(RUI, IVO))).toEqual([["Ana Prado; Ivo Marek", "Ivo Marek; Rui Tavares"]]);
  });
  it("show those whom more reports name, not all together", () => {
    const [paper] = viewsOf([report(ANA, IVO), report(RUI, IVO), report(ANA, IVO)]).agreements;
    expect(paper?.signatories.map((s) => s.name)).toEqual(["Ana Prado", "Ivo Marek"]);
  });
  it("are at odds neither where one names nobody for a side, nor where two signed for it, nor over a bare surname", () => {
    expect(clashes(report(ANA, IVO), report(IVO))).toEqual([]);
    expect(clashes(report(ANA, RUI, IVO), report(RUI, IVO))).toEqual([]);
    expect(clashes(report(ANA, IVO), report(PRADO, IVO))).toEqual([]);
  });
});
