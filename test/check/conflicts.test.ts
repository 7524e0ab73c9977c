import { describe, expect, it } from "vitest";
import {
  article,
  type AgreementSpec,
  date,
  type Fixture,
  type MeetingSpec,
  type PurchaseSpec,
  type VisitSpec,
} from "../reconcile/fixture/article.ts";
import { viewsOf } from "../reconcile/fixture/run.ts";

const ANA = ["They", "Ana Prado", "PT", "Defence Minister"] as const;
const IVO = ["They", "Ivo Marek", "CZ", "Defence Minister"] as const;
const RUI = ["They", "Rui Tavares", "PT", "Chief of Staff"] as const;
const JAN = ["They", "Jan Holub", "CZ", "Chief of Staff"] as const;

let serial = 0;
const report = (build: (a: Fixture) => void, published = "2021-05-05"): Fixture => {
  const a = article(`${++serial}.txt`, published, `They met on the day. Boats were bought. The harbour pact was signed. Report ${serial}.`);
  build(a);
  return a;
};
const DAY = ["on the day", date(5, 4)] as const;
const meeting = (spec: Partial<MeetingSpec>, published?: string) =>
  report((a) => a.meeting({ at: "met", people: [ANA, IVO], date: DAY, ...spec }), published);
const visit = (spec: Partial<VisitSpec>, published?: string) =>
  report((a) => a.visit({ at: "met", who: ANA, country: ["met", "CZ"], date: DAY, ...spec }), published);
const pact = (spec: Partial<AgreementSpec>) =>
  report((a) => a.agreement({ at: "signed", type: "mou", title: "harbour pact", sides: ["CZ", "PT"], date: DAY, ...spec }));
const sale = (spec: Partial<PurchaseSpec>) =>
  report((a) =>
    a.purchase({
      at: "bought",
      status: "contracted",
      buyer: ["Portugal", "PT"],
      items: [["Boats", "patrol boats", 12]],
      date: DAY,
      ...spec,
    }),
  );
const quote = (words: string): Fixture => {
  const a = article(`${++serial}.txt`, "2021-05-05", `She said: ${words}. They left. Report ${serial}.`);
  a.quote(words, ["She", "Ana Prado", "PT", "Defence Minister"]);
  return a;
};
const money = (amount: number, precision = 1) => ({ value: ["bought", amount, "EUR", precision] as const });

const fieldsOf = (articles: readonly Fixture[]): readonly string[] => viewsOf(articles).conflicts.map((c) => c.field);

/** A field, two reports that cannot both be right, and two that can. */
const CASES: readonly (readonly [string, readonly Fixture[], readonly Fixture[]])[] = [
  ["date", [meeting({}), meeting({ date: ["on the day", date(5, 3)] })], [meeting({}), meeting({ date: ["on the day", date(5, 4)] })]],
  [
    "city",
    [meeting({ city: ["met", "Lisbon"] }), meeting({ city: ["met", "Oporto"] })],
    [meeting({ city: ["met", "Delhi"] }), meeting({ city: ["met", "New Delhi"] })],
  ],
  [
    "country",
    [meeting({ country: ["met", "PT"] }), meeting({ country: ["met", "CZ"] })],
    [meeting({ country: ["met", "PT"] }), meeting({})],
  ],
  ["form", [meeting({ form: "call" }), meeting({ form: "in_person" })], [meeting({ form: "session" }), meeting({ form: "in_person" })]],
  [
    "status",
    [visit({ status: "cancelled" }), visit({ status: "held" })],
    [visit({ status: "planned" }, "2021-05-03"), visit({ status: "held" })],
  ],
  [
    "participants",
    [meeting({ people: [ANA, IVO] }), meeting({ people: [["They", "Olga Reis", "PT", "Defence Minister"], IVO] })],
    [meeting({ people: [ANA, IVO] }), meeting({ people: [RUI, ANA, IVO] })],
  ],
  [
    "role.prado",
    [meeting({}), meeting({ people: [["They", "Ana Prado", "PT", "Foreign Minister"], IVO] })],
    [meeting({}), meeting({ people: [["They", "Ana Prado", "PT", "Deputy Prime Minister and Defence Minister"], IVO] })],
  ],
  [
    "ordinal",
    [
      meeting({ form: "session", series: "Harbour talks", ordinal: ["met", 5] }),
      meeting({ form: "session", series: "Harbour talks", ordinal: ["met", 6] }),
    ],
    [meeting({ form: "session", series: "Harbour talks", ordinal: ["met", 5] }), meeting({ form: "session", series: "Harbour talks" })],
  ],
  ["type", [pact({ type: "mou" }), pact({ type: "arrangement" })], [pact({ type: "mou" }), pact({ type: "agreement" })]],
  [
    "signatories",
    [pact({ signatories: [ANA, IVO] }), pact({ signatories: [RUI, JAN] })],
    [pact({ signatories: [ANA, IVO] }), pact({ signatories: [ANA] })],
  ],
  ["value", [sale(money(5.8e9, 5e7)), sale(money(8.5e9, 5e7))], [sale(money(5.8e9, 5e7)), sale(money(5.76e9, 5e6))]],
  [
    "items.patrol boats.quantity",
    [sale(money(9e7)), sale({ ...money(9e7), items: [["Boats", "patrol boats", 21]] })],
    [sale(money(9e7)), sale({ ...money(9e7), items: [["Boats", "patrol boats", null]] })],
  ],
  [
    "quote.Prado",
    [
      quote("the northern harbour takes twelve foreign trawlers every winter"),
      quote("the northern harbour takes twenty foreign trawlers every winter"),
    ],
    [
      quote("the northern harbour takes twelve foreign trawlers every winter"),
      quote("the northern harbour takes 12 foreign trawlers every winter"),
    ],
  ],
];

describe("values that cannot both be right", () => {
  for (const [field, apart, together] of CASES) {
    it(`of ${field} are a conflict with both values and their sources`, () => {
      const conflict = viewsOf(apart).conflicts.find((c) => c.field === field);
      expect(conflict?.values).toHaveLength(2);
      expect(new Set(conflict?.values.flatMap((v) => v.sources)).size).toBe(2);
      expect(conflict?.values.every((v) => v.claims.length > 0)).toBe(true);
      expect(fieldsOf([...apart].reverse())).toContain(field);
    });
    it(`of ${field} are none where one refines the other`, () => {
      expect(fieldsOf(together)).not.toContain(field);
    });
  }
});

describe("one report alone", () => {
  it("is in conflict with nobody", () => {
    for (const [, apart] of CASES) expect(fieldsOf(apart.slice(0, 1))).toEqual([]);
  });
});
