/** Any decision of any kind, taken back, leaves the records as they were; taken back again, as it made them. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { DecisionAction } from "../../../src/model/decision.ts";
import type { Views } from "../../../src/model/dataset.ts";
import { article, date, type Fixture, month, weekday } from "../fixture/article.ts";
import { decide, viewsOf } from "../fixture/run.ts";

const PEOPLE = [
  ["They", "Ana Prado", "PT", "Defence Minister"],
  ["They", "Ivo Marek", "CZ", "Defence Minister"],
  ["They", "Jan Holub", "CZ", "President"],
  ["They", "Lena Brandt", "SE", "Foreign Minister"],
] as const;

const articles: fc.Arbitrary<Fixture[]> = fc
  .array(
    fc.record({
      pair: fc.constantFrom([0, 1], [1, 3], [0, 2], [2, 3]),
      day: fc.integer({ min: 1, max: 9 }),
      city: fc.constantFrom("Lisbon", "Oporto"),
      when: fc.constantFrom("weekday", "month", "day"),
      dated: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((specs) =>
    specs.map((s, i) => {
      const f = article(`r${i}.txt`, s.dated ? `2021-05-1${s.day}` : null, `Report ${i}. They met on the day. Boats were bought.`);
      const when = s.when === "weekday" ? weekday(3) : s.when === "month" ? month(5) : date(5, s.day);
      const people = s.pair.map((k) => PEOPLE[k] as (typeof PEOPLE)[number]);
      f.meeting({ at: "They met", people, city: ["They met", s.city], date: ["on the day", when] });
      f.purchase({ at: "Boats", status: "contracted", buyer: ["Portugal", "PT"], items: [["Boats", "patrol boats", s.day]] });
      return f;
    }),
  );

/** Every kind of decision that these articles allow, picked by `pick`. */
const decisionsOn = (list: readonly Fixture[], views: Views, pick: number): readonly DecisionAction[] => {
  const one = <T>(rows: readonly T[]): T | undefined => rows[pick % Math.max(1, rows.length)];
  const source = one(list)?.id ?? "";
  const claim = one(one(list)?.claims ?? []);
  const records = [...views.meetings, ...views.purchases].map((r) => r.id);
  const people = views.entities.filter((e) => e.kind === "person").map((e) => e.id);
  const finding = one(views.findings);
  const record = one(records) ?? "";
  return [
    { type: "accept_claim", claim: claim?.id ?? "" },
    { type: "reject_claim", claim: claim?.id ?? "" },
    ...(claim === undefined ? [] : [{ type: "add_claim" as const, source, claim: { ...claim, id: "k-added" }, record }]),
    { type: "set_source", source, field: "published", value: "2021-05-20" },
    { type: "set_source", source, field: "publisher", value: "The Gull" },
    { type: "choose_value", record, field: "date", value: "2021-05-02" },
    { type: "choose_value", record, field: "status", value: "planned" },
    { type: "merge", ids: records.slice(0, 2) },
    { type: "different", ids: list.slice(0, 2).map((a) => a.claims[0]?.id ?? "") },
    { type: "merge", ids: people.slice(0, 2) },
    { type: "different", ids: people.slice(0, 2) },
    { type: "set_reliability", source, reliability: "low" },
    { type: "withdraw_source", source },
    ...(finding === undefined ? [] : [{ type: "dismiss_finding" as const, finding: finding.id, evidence: "of this day" }]),
  ];
};

it("a decision and its undo give the views as before, whatever is decided", () => {
  fc.assert(
    fc.property(articles, fc.nat(20), (list, pick) => {
      const plain = viewsOf(list);
      for (const action of decisionsOn(list, plain, pick)) {
        const made = decide("d-1", action);
        const undone = decide("d-2", { type: "undo", decision: "d-1" });
        expect(viewsOf(list, [made, undone]), action.type).toEqual(plain);
        expect(viewsOf(list, [made, undone, decide("d-3", { type: "undo", decision: "d-2" })]), action.type).toEqual(viewsOf(list, [made]));
      }
    }),
    { numRuns: 5 },
  );
}, 60_000);

it("decisions on different things may be taken in any order", () => {
  fc.assert(
    fc.property(articles, fc.nat(20), fc.nat(20), (list, pick, at) => {
      const plain = viewsOf(list);
      const all = decisionsOn(list, plain, pick).filter((a) => a.type !== "reject_claim" && a.type !== "add_claim");
      const made = all.map((action, i) => decide(`d-${i}`, action));
      const turned = [...made.slice(at % made.length), ...made.slice(0, at % made.length)];
      expect(viewsOf(list, turned)).toEqual(viewsOf(list, made));
    }),
    { numRuns: 5 },
  );
}, 60_000);
