/** Findings show the sentences they rest on: the same whether the articles come in together or one after the other. */
import { describe, expect, it } from "vitest";
import type { FindingRow } from "../../src/model/dataset.ts";
import { article, date, type Fixture, past } from "../reconcile/fixture/article.ts";
import { viewsOf } from "../reconcile/fixture/run.ts";
import { MemoryStore } from "../reconcile/fixture/store.ts";

const ANA = ["Prado", "Ana Prado", "PT", "Defence Minister"] as const;
const RUI = ["Tavares", "Rui Tavares", "PT", "Defence Minister"] as const;
const IVO = ["Marek", "Ivo Marek", "CZ", "Defence Minister"] as const;

const told = (file: string, published: string, text: string, build: (a: Fixture) => void): Fixture => {
  const a = article(file, published, text);
  build(a);
  return a;
};

/** The sentences of the one finding of a check: of all articles at once, and after they came in one by one, either way round. */
const sentences = (check: string, articles: readonly Fixture[]): readonly string[] => {
  const shown = (rows: readonly FindingRow[]): string[] =>
    rows.filter((f) => f.check === check).flatMap((f) => f.spans.map((s) => s.quote));
  const together = shown(viewsOf(articles).findings).sort();
  for (const order of [articles, [...articles].reverse()]) {
    const store = new MemoryStore();
    order.forEach((a, i) => void store.add([a.state(i + 1)]));
    expect(shown([...(store.rows.get("findings")?.values() ?? [])] as FindingRow[]).sort()).toEqual(together);
  }
  return together;
};

describe("the sentences are shown", () => {
  it("of what was planned and never confirmed", () => {
    const plan = told("1.txt", "2021-05-01", "Prado will meet Marek on 4 May.", (a) =>
      a.meeting({ at: "meet", people: [ANA, IVO], status: "planned", date: ["on 4 May", date(5, 4), "future"] }),
    );
    const later = told("2.txt", "2021-06-01", "Rain fell on the harbour.", () => undefined);
    expect(sentences("never_confirmed", [plan, later])).toEqual(["Prado will meet Marek on 4 May."]);
  });

  it("of sessions whose numbers run against their days", () => {
    const session = (file: string, n: number, month: number, text: string) =>
      told(file, "2021-12-05", text, (a) =>
        a.meeting({
          at: "met",
          form: "session",
          series: "harbour panel",
          ordinal: ["met", n],
          sides: ["CZ", "PT"],
          date: ["day", date(month, 4)],
        }),
      );
    expect(
      sentences("ordinals", [
        session("1.txt", 6, 3, "The harbour panel met a sixth time that day."),
        session("2.txt", 5, 9, "For the fifth time the harbour panel met on that day."),
      ]),
    ).toEqual(["For the fifth time the harbour panel met on that day.", "The harbour panel met a sixth time that day."]);
  });

  it("of two holders of one office", () => {
    const holder = (file: string, who: typeof ANA | typeof RUI) =>
      told(file, "2021-05-05", `Defence Minister ${who[0]} met Marek on 4 May.`, (a) =>
        a.meeting({ at: "met", people: [who, IVO], date: ["on 4 May", date(5, 4)] }),
      );
    expect(sentences("office_held_by_two", [holder("1.txt", ANA), holder("2.txt", RUI)])).toEqual([
      "Defence Minister Prado met Marek on 4 May.",
      "Defence Minister Tavares met Marek on 4 May.",
    ]);
  });

  it("of totals that overlap", () => {
    const total = (file: string, years: number, text: string) =>
      told(file, "2021-05-05", text, (a) =>
        a.purchase({
          at: "bought",
          status: "aggregate",
          buyer: ["Portugal", "PT"],
          seller: ["Sweden", "SE"],
          value: ["bought", years * 1e9, "EUR", 1e7],
          date: ["years", past("year", years)],
        }),
      );
    expect(
      sentences("totals", [
        total("1.txt", 5, "Portugal bought arms from Sweden in five years."),
        total("2.txt", 3, "Arms were bought from Sweden over the past three years."),
      ]),
    ).toEqual(["Arms were bought from Sweden over the past three years.", "Portugal bought arms from Sweden in five years."]);
  });

  it("of a call and the visit it does not fit", () => {
    const call = told("1.txt", "2021-05-05", "Prado rang Marek on 4 May.", (a) =>
      a.meeting({ at: "rang", form: "call", people: [ANA, IVO], date: ["on 4 May", date(5, 4)] }),
    );
    const trip = told("2.txt", "2021-05-09", "Prado was in Prague on 4 May.", (a) =>
      a.visit({ at: "was in", who: ANA, country: ["Prague", "CZ"], date: ["on 4 May", date(5, 4)] }),
    );
    expect(sentences("call_against_visit", [call, trip])).toEqual(["Prado rang Marek on 4 May.", "Prado was in Prague on 4 May."]);
  });

  const ONE =
    "Officials of both navies said on Tuesday that the harbour would be dredged before winter and that pilots of either side might then train there under a plan of seven years which the parliament of the island had approved in spring";
  const REWORDED =
    "Officials of both navies said on Tuesday that the port will be deepened before winter and that pilots of either side might afterwards train there under a plan of seven years, something the parliament of the island has backed since spring";

  it("of what copies and paraphrases took over, from both texts", () => {
    const plain = (file: string, text: string) => told(file, "2021-05-05", text, () => undefined);
    expect(sentences("copies", [plain("1.txt", ONE), plain("2.txt", `By wire: ${ONE}.`)])).toEqual([
      expect.stringMatching(/^Officials of both navies/),
      expect.stringMatching(/^Officials of both navies/),
    ]);
    expect(sentences("paraphrase", [plain("1.txt", ONE), plain("2.txt", REWORDED)])).toEqual([
      "Officials of both navies said on Tuesday that the",
      "Officials of both navies said on Tuesday that the",
    ]);
  });
});

describe("an office given in looking back", () => {
  const as = (role: string) => [["Prado", "Ana Prado", "PT", role] as const, IVO];
  const then = told("1.txt", "2021-05-05", "Foreign Minister Prado met Marek on 4 May.", (a) =>
    a.meeting({ at: "met", people: as("Foreign Minister"), date: ["on 4 May", date(5, 4)] }),
  );
  /** Another happening than that of the first report, told long after. */
  const later = (role: string) =>
    told("2.txt", "2022-03-01", `On 20 May 2021 ${role} Prado signed a pact. Marek stood by.`, (a) =>
      a.agreement({
        at: "signed",
        type: "agreement",
        title: "pact",
        sides: ["CZ", "PT"],
        signatories: [["Prado", "Ana Prado", "PT", role]],
        date: ["20 May 2021", date(5, 20, 2021)],
        background: true,
      }),
    );

  it("is held against what other reports of that time say of other happenings", () => {
    expect(sentences("role_against_date", [then, later("Defence Minister")])).toEqual([
      "Foreign Minister Prado met Marek on 4 May.",
      "On 20 May 2021 Defence Minister Prado signed a pact.",
    ]);
    expect(viewsOf([then, later("Defence Minister")]).findings.find((f) => f.check === "role_against_date")?.message).toBe(
      "Ana Prado is called Defence Minister of 2021-05-20, when reports of the time say Foreign Minister",
    );
  });

  it("is none where it refines the office of the time, or where somebody gave it by then", () => {
    expect(sentences("role_against_date", [then, later("Deputy Prime Minister and Foreign Minister")])).toEqual([]);
    const before = told("3.txt", "2021-05-01", "Defence Minister Prado met Marek.", (a) =>
      a.meeting({ at: "met", people: as("Defence Minister"), date: ["Prado met", date(4, 30)] }),
    );
    expect(sentences("role_against_date", [then, before, later("Defence Minister")])).toEqual([]);
  });
});
