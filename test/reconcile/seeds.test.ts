import { describe, expect, it } from "vitest";
import { seedFixtures } from "./fixture/seeds.ts";
import { viewsOf } from "./fixture/run.ts";

const views = viewsOf(seedFixtures());
const names = (people: readonly { name: string | null }[]): string => people.map((p) => p.name).join(" + ");
const factOf = (record: string, field: string) => views.facts.find((f) => f.record === record && f.field === field);

describe("the five articles, read perfectly", () => {
  it("gives ten meetings, each with its day, form and persons", () => {
    expect(views.meetings.map((m) => [m.date, m.form, names(m.participants)])).toEqual(
      expect.arrayContaining([
        ["2022-XX-XX", "in_person", "Benjamin Gantz + Rajnath Singh"],
        ["2022-XX-XX", "in_person", "Benjamin Gantz + Narendra Modi"],
        ["2022-XX-XX", "in_person", "Ajit Doval + Benjamin Gantz"],
        ["2023-01", "call", "Benjamin Netanyahu + Narendra Modi"],
        ["2023-03-03", "call", "Rajnath Singh + Yoav Gallant"],
        ["2024-07", "session", ""],
        ["2025-07-22/2025-07-23", "in_person", "Ajit Doval + Amir Baram"],
        ["2025-07-22/2025-07-23", "in_person", "Amir Baram + Rajesh Kumar Singh"],
        ["2025-11-04", "in_person", "Israel Katz + Rajesh Kumar Singh"],
        ["2025-11-04", "session", "Amir Baram + Rajesh Kumar Singh"],
      ]),
    );
    expect(views.meetings).toHaveLength(10);
  });

  it("keeps the two Singhs apart and calls neither by the bare surname", () => {
    expect(views.entities.filter((e) => e.kind === "person" && e.name.endsWith("Singh")).map((e) => e.name)).toEqual([
      "Rajesh Kumar Singh",
      "Rajnath Singh",
    ]);
  });

  it("dates two visits that no article dates", () => {
    expect(views.visits.map((v) => [v.visitor.name, v.date, v.date_basis])).toEqual([
      ["Benjamin Gantz", "2022-XX-XX", "inferred"],
      ["Amir Baram", "2025-07-22/2025-07-23", "inferred"],
    ]);
  });

  it("shows the premises of the year 2022: thirty years, their beginning, and what was adopted last year", () => {
    const gantz = views.visits.find((v) => v.visitor.name === "Benjamin Gantz");
    const argument = factOf(gantz?.id ?? "", "date")?.argument.join("\n") ?? "";
    expect(argument).toContain("30 years of diplomatic relations");
    expect(argument).toContain("began in 1992");
    expect(argument).toContain("004_c221a47156c80fd6.txt");
  });

  it("shows which other years of a Thursday 24 July were excluded, and by which session", () => {
    const baram = views.visits.find((v) => v.visitor.name === "Amir Baram");
    const argument = factOf(baram?.id ?? "", "date")?.argument ?? [];
    const line = (part: string): string => argument.find((a) => a.includes(part)) ?? "";
    expect(line("has one on 2025-11-04")).toContain("excluded: 2031-07-24/2031-07-26");
    expect(line("looks back on the session of 2024-07")).toContain("2014-07-24/2014-07-26");
  });

  it("gives five agreements, the vision backed by three articles", () => {
    expect(views.agreements).toHaveLength(5);
    expect(views.agreements.find((a) => a.type === "joint_declaration")?.sources).toHaveLength(3);
  });

  it("keeps three totals apart and says that they must not be added up", () => {
    expect(views.purchases.map((p) => p.status)).toEqual(["aggregate", "aggregate", "aggregate"]);
    expect(views.findings.filter((f) => f.check === "totals")).toHaveLength(3);
  });

  it("finds exactly three conflicts: one form, two reworded statements", () => {
    expect(views.conflicts.map((c) => c.field).sort()).toEqual(["form", "quote.Gantz", "quote.Gantz"]);
    const form = views.conflicts.find((c) => c.field === "form");
    expect(form?.values.map((v) => v.value).sort()).toEqual(["call", "in_person"]);
  });

  it("backs every filled cell with the source's own words", () => {
    const texts = new Map(seedFixtures().map((f, i) => [f.id, f.state(i).text ?? ""]));
    for (const fact of views.facts) {
      expect(fact.claims.length).toBeGreaterThan(0);
      for (const claim of fact.claims) expect(texts.get(claim.source)?.slice(claim.start, claim.end)).toBe(claim.quote);
    }
    for (const row of views.meetings)
      for (const field of ["date", "city", "country", "form", "status", "series", "ordinal"] as const)
        if (row[field] !== null) expect(factOf(row.id, field), `${row.id} ${field}`).toBeDefined();
  });
});
