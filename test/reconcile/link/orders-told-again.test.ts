/** An order that other reports tell again: on the day of their telling, as a plan, or by the state it came from. */
import { describe, expect, it } from "vitest";
import { article, date, type Fixture, type PurchaseSpec, weekday } from "../fixture/article.ts";
import { viewsOf } from "../fixture/run.ts";

const report = (file: string, published: string, spec: Partial<PurchaseSpec>): Fixture => {
  const a = article(file, published, `${file} The yard will build them, it said on Thursday. It was signed that day for a sum.`);
  a.purchase({
    at: "build them",
    status: "contracted",
    buyer: ["navy", "PT"],
    seller: ["Kestrel Yards", "CZ"],
    items: [["them", "Kestrel boats", 6]],
    ...spec,
  });
  return a;
};
const signed = report("signed", "2021-05-05", { date: ["that day", date(5, 4)] });

describe("a contract", () => {
  it("is of the day it was signed, without a conflict, where another report gives only the day it was spoken of", () => {
    const told = report("told", "2021-05-06", {});
    told.dateline("on Thursday", weekday(4));
    const { purchases, conflicts } = viewsOf([signed, told]);
    expect(purchases.map((p) => p.date)).toEqual(["2021-05-04"]);
    expect(conflicts).toEqual([]);
  });
  it("of the days on which a later report says it was announced is the same", () => {
    const spec = { status: "planned", date: ["that day", date(5, 3, null, 8)] } as const;
    const value = ["a sum", 600_000_000, "EUR", 500_000] as const;
    const { purchases } = viewsOf([
      report("signed", "2021-05-05", { date: ["that day", date(5, 4)], value }),
      report("about", "2021-05-08", { ...spec, value, items: [["them", "Kestrel boats", null]] }),
    ]);
    expect(purchases.map((p) => p.status)).toEqual(["contracted"]);
  });
  it("of a model in one report and of its variant in the other is one where the numbers agree", () => {
    const of = (file: string, name: string, quantity: number) =>
      report(file, "2021-05-05", { date: ["that day", date(5, 4, null, 6)], items: [["them", name, quantity]] });
    expect(viewsOf([of("model", "M777 howitzers", 145), of("variant", "M777A2 guns", 145)]).purchases).toHaveLength(1);
  });
  it("that was picked on a weekday was picked on the one before, not to be on the one after", () => {
    const picked = report("picked", "2021-05-05", { status: "planned", date: ["that day", weekday(1)] });
    expect(viewsOf([picked]).purchases.map((p) => p.date)).toEqual(["2021-05-03"]);
  });
  it("is the one that a choice of the year before led to, where number and seller are the same", () => {
    const chosen = report("chosen", "2020-05-05", { status: "planned", date: ["that day", date(5, 4)] });
    const { purchases } = viewsOf([chosen, signed]);
    expect(purchases.map((p) => [p.status, p.date])).toEqual([["contracted", "2021-05-04"]]);
    const fewer = report("fewer", "2020-05-05", {
      status: "planned",
      date: ["that day", date(5, 4)],
      items: [["them", "Kestrel boats", 4]],
    });
    expect(viewsOf([fewer, signed]).purchases).toHaveLength(2);
  });
  it("is what somebody without number, sum or day wanted of the same seller in the years before", () => {
    const wish = (published: string) => report("wish", published, { status: "planned", items: [["them", "boats", null]] });
    expect(viewsOf([wish("2020-05-05"), signed]).purchases.map((p) => [p.status, p.items])).toEqual([
      ["contracted", [{ name: "Kestrel boats", quantity: 6 }]],
    ]);
    expect(viewsOf([wish("2017-05-05"), signed]).purchases).toHaveLength(2);
    expect(viewsOf([wish("2021-09-05"), signed]).purchases).toHaveLength(2);
  });
  it("told as news without a day, with another number, is the one of the month before with a conflict, whatever was once chosen", () => {
    const chosen = report("chosen", "2020-05-05", { status: "planned", date: ["that day", date(5, 4)] });
    const news = (published: string) => report("news", published, { items: [["them", "Kestrel boats", 5]] });
    expect(viewsOf([chosen, signed, news("2021-05-20")]).purchases).toHaveLength(1);
    expect(viewsOf([chosen, signed, news("2021-05-20")]).conflicts.map((c) => c.field)).toEqual(["items.Kestrel boats.quantity"]);
    expect(viewsOf([signed, news("2021-09-20")]).purchases).toHaveLength(2);
  });
  it("names the maker rather than its state", () => {
    const { purchases } = viewsOf([
      report("state", "2021-05-05", { date: ["that day", date(5, 4)], seller: ["Czech Republic", "CZ"] }),
      report("maker", "2021-05-06", { date: ["that day", date(5, 4)] }),
    ]);
    expect(purchases.map((p) => p.seller?.name)).toEqual(["Kestrel Yards"]);
  });
  it("for the same boats at another sum near it, to come or told without its seller, is it with a conflict", () => {
    const value = ["a sum", 600_000_000, "EUR", 500_000] as const;
    const more = ["a sum", 700_000_000, "EUR", 500_000] as const;
    const contract = report("contract", "2021-05-05", { date: ["that day", date(5, 4)], value });
    const told = report("told", "2021-05-20", { status: "planned", value: more });
    expect(viewsOf([contract, told]).conflicts.map((c) => c.field)).toEqual(["value"]);
    const unsold = article("unsold", "2021-05-20", "unsold The yard will build them.");
    unsold.purchase({ at: "build them", status: "contracted", buyer: ["navy", "PT"], items: [["them", "Kestrel boats", 5]] });
    expect(viewsOf([contract, unsold]).conflicts.map((c) => c.field)).toEqual(["items.Kestrel boats.quantity"]);
  });
  it("whose boats are to come in another number is it with a conflict, also without the seller where they have a name", () => {
    const toCome = (name: string) => {
      const a = article("to-come", "2021-05-20", "to-come The yard will build them.");
      a.purchase({ at: "build them", status: "planned", buyer: ["navy", "PT"], items: [["them", name, 5]] });
      return a;
    };
    expect(viewsOf([signed, toCome("Kestrel boats")]).conflicts.map((c) => c.field)).toEqual(["items.Kestrel boats.quantity"]);
    expect(viewsOf([signed, toCome("boats")]).purchases).toHaveLength(2);
  });
  it("told of as over by a report of the month after is it, with a conflict, where the boats have a name", () => {
    const past = (name: string) => report("past", "2021-05-20", { background: true, items: [["them", name, 5]] });
    expect(viewsOf([signed, past("Kestrel boats")]).conflicts.map((c) => c.field)).toEqual(["items.Kestrel boats.quantity"]);
    expect(viewsOf([signed, past("boats")]).purchases).toHaveLength(2);
  });
});
