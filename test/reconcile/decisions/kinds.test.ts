import { describe, expect, it } from "vitest";
import { conflictEvidence } from "../../../src/check/conflicts.ts";
import { article, date, type Fixture, type MeetingSpec } from "../fixture/article.ts";
import { decide, viewsOf } from "../fixture/run.ts";

const TEXT = "They met on the day in Lisbon. Tavares joined them. They spoke by phone.";
const ANA = ["They", "Ana Prado", "PT", "Defence Minister"] as const;
const IVO = ["They", "Ivo Marek", "CZ", "Defence Minister"] as const;
const RUI = ["Tavares", "Rui Tavares", "PT", "Foreign Minister"] as const;

let serial = 0;
const report = (published: string | null, spec: Partial<MeetingSpec> & { readonly at?: string }, day = 4): Fixture => {
  const a = article(`${++serial}.txt`, published, `${TEXT} Report ${serial}.`);
  a.meeting({ at: "They met", people: [ANA, IVO], date: ["on the day", date(5, day)], ...spec });
  return a;
};
const claimOf = (a: Fixture, at = 0): string => a.claims[at]?.id ?? "";

describe("a claim that is accepted", () => {
  const [lone, ...others] = [
    report("2021-05-05", { city: ["Lisbon", "Oporto"] }),
    report("2021-05-05", { city: "Lisbon" }),
    report("2021-05-06", { city: "Lisbon" }),
  ] as const;

  it("wins over more origins, and the cell names the decision", () => {
    expect(viewsOf([lone, ...others]).meetings.map((m) => m.city)).toEqual(["Lisbon"]);
    const views = viewsOf([lone, ...others], [decide("d-1", { type: "accept_claim", claim: claimOf(lone) })]);
    expect(views.meetings.map((m) => m.city)).toEqual(["Oporto"]);
    const fact = views.facts.find((f) => f.field === "city");
    expect([fact?.status, fact?.support, fact?.rule, fact?.decisions]).toEqual(["decided", "decided", "accepted by an analyst", ["d-1"]]);
    expect(fact?.claims.filter((c) => c.outcome === "rejected")).toHaveLength(2);
    expect(views.conflicts.find((c) => c.field === "city")).toMatchObject({ resolution: "d-1", severity: "info" });
  });

  it("counts no more once it is rejected, and again once the rejection is undone", () => {
    const accept = decide("d-1", { type: "accept_claim", claim: claimOf(lone) });
    const reject = decide("d-2", { type: "reject_claim", claim: claimOf(lone) });
    expect(viewsOf([lone, ...others], [accept, reject]).meetings.map((m) => m.city)).toEqual(["Lisbon"]);
    const undo = decide("d-3", { type: "undo", decision: "d-2" });
    expect(viewsOf([lone, ...others], [accept, reject, undo]).meetings.map((m) => m.city)).toEqual(["Oporto"]);
  });
});

describe("a claim that is rejected", () => {
  it("stays beside the cells it spoke to, as rejected, with the decision", () => {
    const wrong = report("2021-05-05", { city: ["Lisbon", "Oporto"] });
    const views = viewsOf(
      [report("2021-05-05", { city: "Lisbon" }), wrong],
      [decide("d-1", { type: "reject_claim", claim: claimOf(wrong) })],
    );
    const fact = views.facts.find((f) => f.field === "city");
    expect(views.conflicts).toEqual([]);
    expect(fact?.claims.find((c) => c.id === claimOf(wrong))).toMatchObject({
      value: "Oporto",
      outcome: "rejected",
      reason: "rejected by an analyst (d-1)",
    });
    expect(views.findings.map((f) => f.check)).not.toContain("self_contradiction");
  });

  it("takes its record with it where nothing else tells of it", () => {
    const only = report("2021-05-05", {});
    expect(viewsOf([only], [decide("d-1", { type: "reject_claim", claim: claimOf(only) })]).meetings).toEqual([]);
  });
});

describe("a claim that is added", () => {
  const read = report("2021-05-05", {});
  const marked = (): Fixture => {
    const same = article(`${serial}.txt`, "2021-05-05", `${TEXT} Report ${serial}.`);
    same.meeting({ at: "Tavares joined them", people: [RUI], background: true });
    return same;
  };

  it("joins the record it was marked for, with its own quote and the decision", () => {
    const plain = viewsOf([read]);
    const claim = marked().claims[0];
    if (claim === undefined || plain.meetings[0] === undefined) throw new Error("expected a claim and a meeting");
    const added = decide("d-1", { type: "add_claim", source: read.id, claim: { ...claim, id: "k-added" }, record: plain.meetings[0].id });
    const views = viewsOf([read], [added]);
    expect(views.meetings.map((m) => [m.id, m.date, m.participants.map((p) => p.name)])).toEqual([
      [plain.meetings[0].id, "2021-05-04", ["Ana Prado", "Ivo Marek", "Rui Tavares"]],
    ]);
    const fact = views.facts.find((f) => f.field === "participants");
    expect(fact?.decisions).toEqual(["d-1"]);
    expect(fact?.claims.find((c) => c.id === "k-added")?.quote).toBe("Tavares joined them.");
  });

  it("leaves the other reports of the record where they were, though it names a third person", () => {
    const claim = marked().claims[0];
    const other = report("2021-05-06", {});
    const plain = viewsOf([read, other]);
    if (claim === undefined) throw new Error("expected a claim");
    expect(plain.meetings).toHaveLength(1);
    for (const anchor of [plain.meetings[0]?.id ?? "", viewsOf([other]).meetings[0]?.id ?? ""]) {
      const added = decide("d-1", { type: "add_claim", source: read.id, claim: { ...claim, id: "k-added" }, record: anchor });
      expect(viewsOf([read, other], [added]).meetings.map((m) => [m.id, m.sources.length])).toEqual([[plain.meetings[0]?.id, 2]]);
      const early = { ...claim, id: "k-early", trigger: { ...claim.trigger, start: 0 } };
      const first = decide("d-1", { type: "add_claim", source: read.id, claim: early, record: anchor });
      expect(viewsOf([read, other], [first]).meetings.map((m) => m.id)).toEqual([plain.meetings[0]?.id]);
    }
  });

  it("makes a record of its own where it was marked for none", () => {
    const claim = marked().claims[0];
    if (claim?.kind !== "meeting") throw new Error("expected a meeting");
    const call = { ...claim, id: "k-added", form: { ...claim.form, value: "call" as const } };
    const views = viewsOf([read], [decide("d-1", { type: "add_claim", source: read.id, claim: call })]);
    expect(views.meetings).toHaveLength(2);
  });
});

describe("a value that is chosen", () => {
  const two = [report("2021-05-05", { city: "Lisbon" }), report("2021-05-05", { city: ["Lisbon", "Oporto"] })] as const;
  const id = viewsOf(two).meetings[0]?.id ?? "";
  const choose = (field: string, value: never | string | number | null, n = 1) =>
    decide(`d-${n}`, { type: "choose_value", record: id, field, value });

  it("of a date gives its bounds and weekday", () => {
    expect(viewsOf(two, [choose("date", "2021-05-07")]).meetings[0]).toMatchObject({
      date: "2021-05-07",
      date_earliest: "2021-05-07",
      date_latest: "2021-05-07",
      weekday: "Friday",
      date_basis: "decided",
    });
    expect(viewsOf(two, [choose("date", "2021-05")]).meetings[0]).toMatchObject({ date_latest: "2021-05-31", weekday: null });
  });

  it("of a day dates the undated article that tells of it", () => {
    const undated = report(null, { date: ["on the day", { kind: "relative", unit: "day", offset: -1, approximate: false }] });
    const alone = viewsOf([undated]);
    expect(alone.sources[0]?.published).toBeNull();
    const chosen = { type: "choose_value", record: alone.meetings[0]?.id ?? "", field: "date", value: "2021-05-07" } as const;
    expect(viewsOf([undated], [decide("d-1", chosen)]).meetings[0]?.date).toBe("2021-05-07");
  });

  it("fills a cell that no report fills, and empties one that reports fill", () => {
    expect(viewsOf(two, [choose("series", "Harbour talks")]).meetings[0]?.series).toBe("Harbour talks");
    expect(viewsOf(two, [choose("city", null)]).meetings[0]?.city).toBeNull();
  });

  it("holds in the order of the decisions, also under an id that the record bore before", () => {
    const [a, b] = [choose("city", "Braga", 1), choose("city", "Faro", 2)];
    expect(viewsOf(two, [a, b]).meetings[0]?.city).toBe("Faro");
    const second = viewsOf([two[1]]).meetings[0]?.id ?? "";
    const former = decide("d-3", { type: "choose_value", record: second, field: "city", value: "Evora" });
    expect(viewsOf(two, [a, former]).meetings[0]?.city).toBe("Evora");
    expect(viewsOf(two, [former, a]).meetings[0]?.city).toBe("Braga");
    expect(viewsOf(two, [a, former, b]).meetings[0]?.city).toBe("Faro");
  });

  it("closes the conflict of its cell", () => {
    expect(viewsOf(two, [choose("city", "Lisbon")]).conflicts.find((c) => c.field === "city")).toMatchObject({
      resolution: "d-1",
      severity: "info",
    });
  });

  it("may be the number of one item, or the office of one person", () => {
    const sale = (boats: number): Fixture => {
      const a = article(`${++serial}.txt`, "2021-05-05", `Boats were bought. Report ${serial}.`);
      a.purchase({
        at: "bought",
        status: "contracted",
        buyer: ["Portugal", "PT"],
        items: [["Boats", "patrol boats", boats]],
        value: ["bought", 9e7, "EUR", 1],
        date: ["Boats", date(5, 4)],
      });
      return a;
    };
    const sales = [sale(12), sale(21)];
    const plain = viewsOf(sales);
    const purchase = plain.purchases[0]?.id ?? "";
    expect(plain.conflicts.map((c) => c.field)).toEqual(["items.patrol boats.quantity"]);
    const views = viewsOf(sales, [
      decide("d-1", { type: "choose_value", record: purchase, field: "items.patrol boats.quantity", value: 21 }),
    ]);
    expect(views.purchases[0]?.items).toEqual([{ name: "patrol boats", quantity: 21 }]);
    expect(views.conflicts[0]).toMatchObject({ resolution: "d-1", severity: "info" });
    expect(views.facts.find((f) => f.field === "items")?.decisions).toEqual(["d-1"]);
    const role = viewsOf(two, [choose("role.prado", "Foreign Minister")]);
    expect(role.meetings[0]?.participants.find((p) => p.name === "Ana Prado")?.role).toBe("Foreign Minister");
    expect(role.facts.find((f) => f.field === "participants")?.decisions).toEqual(["d-1"]);
  });

  it("may be the visitor, the items or the parties as a whole", () => {
    const trip = article("trip.txt", "2021-05-05", TEXT);
    trip.visit({ at: "joined", who: RUI, country: ["joined", "CZ"], date: ["on the day", date(5, 4)] });
    const visit = viewsOf([trip]).visits[0]?.id ?? "";
    const visitor = { id: null, name: "Rui Tavares Lima", country: "PT", role: null };
    expect(
      viewsOf([trip], [decide("d-1", { type: "choose_value", record: visit, field: "visitor", value: visitor })]).visits[0]?.visitor,
    ).toEqual(visitor);
  });
});

describe("what is merged or called different", () => {
  const far = [report("2021-05-05", {}, 4), report("2021-09-05", { date: ["on the day", date(9, 4)] })] as const;
  const near = [report("2021-05-05", {}), report("2021-05-06", {})] as const;
  const ids = (list: readonly Fixture[]): string[] => list.map((a) => viewsOf([a]).meetings[0]?.id ?? "");

  it("makes one record of two, against the scores, with a redirect", () => {
    expect(viewsOf(far).meetings).toHaveLength(2);
    const [kept = "", gone = ""] = ids(far);
    const views = viewsOf(far, [decide("d-1", { type: "merge", ids: [kept, gone] })]);
    expect(views.meetings.map((m) => m.id)).toEqual([kept]);
    expect(views.redirects).toContainEqual({ id: gone, to: kept });
  });

  it("makes two records of one, by its claims or by the ids it had", () => {
    expect(viewsOf(near).meetings).toHaveLength(1);
    expect(viewsOf(near, [decide("d-1", { type: "different", ids: near.map((a) => claimOf(a)) })]).meetings).toHaveLength(2);
    expect(viewsOf(near, [decide("d-1", { type: "different", ids: ids(near) })]).meetings).toHaveLength(2);
  });

  it("stays different whatever comes in later, and whatever is merged around it", () => {
    const apart = decide("d-1", { type: "different", ids: near.map((a) => claimOf(a)) });
    const later = [report("2021-05-05", {}), report("2021-05-06", {}), report("2021-05-07", {})];
    expect(viewsOf([...near, ...later], [apart]).meetings).toHaveLength(2);
    const bridge = later[0] as Fixture;
    const around = near.map((a, i) => decide(`d-${i + 2}`, { type: "merge", ids: [claimOf(a), claimOf(bridge)] }));
    const views = viewsOf([...near, bridge], [apart, ...around]);
    expect(views.meetings).toHaveLength(2);
  });

  it("holds for persons too", () => {
    const others = [report("2021-05-05", {}), report("2021-05-06", { people: [["They", "Anna Pradova", "PT", "Defence Minister"], IVO] })];
    const people = viewsOf(others).entities.filter((e) => e.kind === "person" && e.country === "PT");
    expect(people).toHaveLength(2);
    const merge = decide("d-1", { type: "merge", ids: people.map((p) => p.id) });
    const merged = viewsOf(others, [merge]).entities.filter((e) => e.kind === "person" && e.country === "PT");
    expect(merged).toHaveLength(1);
    const different = decide("d-2", { type: "different", ids: people.map((p) => p.id) });
    expect(viewsOf(others, [merge, different]).entities.filter((e) => e.country === "PT" && e.kind === "person")).toHaveLength(2);
  });
});

describe("what is decided of a source", () => {
  it("is its date, publisher and address", () => {
    const a = report(null, {});
    const set = (field: "published" | "publisher" | "url", value: string, n: number) =>
      decide(`d-${n}`, { type: "set_source", source: a.id, field, value });
    const views = viewsOf(
      [a],
      [set("published", "2022-05-05", 1), set("publisher", "The Gull", 2), set("url", "https://gull.example/1", 3)],
    );
    expect(views.sources[0]).toMatchObject({
      published: "2022-05-05",
      published_basis: "decided",
      publisher: "The Gull",
      url: "https://gull.example/1",
    });
    expect(views.meetings[0]?.date).toBe("2022-05-04");
  });

  it("is its reliability: low counts only where nothing else speaks", () => {
    const [a, b] = [report("2021-05-05", { city: "Lisbon" }), report("2021-05-06", { city: ["Lisbon", "Oporto"] })];
    expect(viewsOf([a, b]).meetings[0]?.city).toBe("Lisbon");
    const low = decide("d-1", { type: "set_reliability", source: a.id, reliability: "low" });
    expect(viewsOf([a, b], [low]).meetings[0]?.city).toBe("Oporto");
    expect(viewsOf([a], [low]).meetings[0]?.city).toBe("Lisbon");
  });

  it("is that it counts no more, or that another corrects it", () => {
    const [a, b] = [report("2021-05-05", { city: "Lisbon" }), report("2021-05-06", { city: ["Lisbon", "Oporto"] })];
    const withdrawn = viewsOf([a, b], [decide("d-1", { type: "withdraw_source", source: a.id })]);
    expect([withdrawn.sources.find((s) => s.id === a.id)?.status, withdrawn.meetings[0]?.city]).toEqual(["withdrawn", "Oporto"]);
    const corrected = viewsOf([a, b], [decide("d-1", { type: "correct_source", source: a.id, by: b.id })]);
    expect([corrected.sources.find((s) => s.id === a.id)?.status, corrected.meetings[0]?.city]).toEqual(["corrected", "Oporto"]);
  });
});

describe("a conflict that is dismissed", () => {
  it("stays as information with the decision, and opens again with another value", () => {
    const two = [report("2021-05-05", { city: "Lisbon" }), report("2021-05-05", { city: ["Lisbon", "Oporto"] })];
    const open = viewsOf(two).conflicts.find((c) => c.field === "city");
    if (open === undefined) throw new Error("expected a conflict");
    const dismiss = decide("d-1", { type: "dismiss_finding", finding: open.id, evidence: conflictEvidence(open) });
    expect(viewsOf(two, [dismiss]).conflicts[0]).toMatchObject({ id: open.id, severity: "info", resolution: "d-1" });
    const third = report("2021-05-05", { city: ["Lisbon", "Braga"] });
    const again = viewsOf([...two, third], [dismiss]).conflicts.find((c) => c.field === "city");
    expect(again?.severity).toBe("error");
  });
});
