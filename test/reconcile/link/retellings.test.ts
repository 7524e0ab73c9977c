/** What reports say of a deal or a paper without saying whose it is: it joins the record that others tell in full, and makes none. */
import { describe, expect, it } from "vitest";
import { type AgreementSpec, article, date, type Fixture, type PurchaseSpec } from "../fixture/article.ts";
import { viewsOf } from "../fixture/run.ts";

const TEXT = "The yard will build them. It was signed that day for a sum.";

const deal = (file: string, published: string | null, spec: Partial<PurchaseSpec>): Fixture => {
  const a = article(file, published, `${file} ${TEXT}`);
  a.purchase({ at: "build them", status: "contracted", buyer: ["navy", "PT"], items: [["them", "Kestrel boats", 18]], ...spec });
  return a;
};
const full = (spec: Partial<PurchaseSpec> = {}): Fixture =>
  deal("full", "2021-05-05", { seller: ["Kestrel Yards", "CZ"], date: ["that day", date(5, 4)], ...spec });
const again = (spec: Partial<PurchaseSpec> = {}, published: string | null = "2021-06-10"): Fixture =>
  deal("again", published, { buyer: null, amid: ["CZ", "PT"], items: [["them", "Kestrel boats", 16]], ...spec });

describe("a deal told without its buyer", () => {
  it("is no record by itself", () => {
    expect(viewsOf([again()]).purchases).toEqual([]);
  });
  it("is the one that another report tells in full, and its number is set against the other's", () => {
    const { purchases, conflicts } = viewsOf([full(), again()]);
    expect(purchases.map((p) => [p.items, p.sources.length])).toEqual([[[{ name: "Kestrel boats", quantity: 18 }], 2]]);
    expect(conflicts.map((c) => [c.field, c.values.map((v) => v.value)])).toEqual([["items.Kestrel boats.quantity", [18, 16]]]);
  });
  it("is so also where its own report is undated, or speaks of neither state but names the goods", () => {
    expect(viewsOf([full(), again({}, null)]).conflicts).toHaveLength(1);
    expect(viewsOf([full(), again({ amid: ["ES"] })]).conflicts).toHaveLength(1);
  });
  it("never has the word on who is right, however many tell it so", () => {
    const other = deal("other", "2021-06-11", { buyer: null, amid: ["PT"], items: [["them", "Kestrel boats", 16]] });
    expect(viewsOf([full(), again(), other]).purchases[0]?.items).toEqual([{ name: "Kestrel boats", quantity: 18 }]);
  });
  it("is not one with a number far off, one of another seller, or one told before the contract was signed", () => {
    const far = again({ items: [["them", "Kestrel boats", 6]] });
    const otherSeller = again({ seller: ["Yards", "ES"] });
    const before = again({}, "2021-04-20");
    for (const told of [far, otherSeller, before]) expect(viewsOf([full(), told]).purchases[0]?.sources).toHaveLength(1);
  });
  it("is neither of two that it fits as well", () => {
    const second = deal("second", "2021-05-06", { buyer: ["navy", "ES"], seller: ["Kestrel Yards", "CZ"], date: ["that day", date(5, 4)] });
    const { purchases } = viewsOf([full(), second, again({ amid: ["CZ", "PT", "ES"] })]);
    expect(purchases.map((p) => p.sources.length)).toEqual([1, 1]);
  });
  it("of goods by their kind alone needs both states, or a number or sum that agrees, and no more than six weeks", () => {
    const kind = (spec: Partial<PurchaseSpec>, published = "2021-05-20") => again({ items: [["them", "boats", 18]], ...spec }, published);
    expect(viewsOf([full(), kind({})]).purchases[0]?.sources).toHaveLength(2);
    expect(viewsOf([full(), kind({ amid: ["PT"] })]).purchases[0]?.sources).toHaveLength(2);
    expect(viewsOf([full(), kind({ amid: ["PT"], items: [["them", "boats", 16]] })]).purchases[0]?.sources).toHaveLength(1);
    expect(viewsOf([full(), kind({}, "2021-08-20")]).purchases[0]?.sources).toHaveLength(1);
  });
  it("adds no goods and no stage", () => {
    const more = again({
      status: "planned",
      items: [
        ["them", "Kestrel boats", 18],
        ["them", "tugs", 4],
      ],
    });
    const { purchases } = viewsOf([full(), more]);
    expect(purchases.map((p) => [p.status, p.items])).toEqual([["contracted", [{ name: "Kestrel boats", quantity: 18 }]]]);
  });
});

const paper = (file: string, published: string, spec: Partial<AgreementSpec>): Fixture => {
  const a = article(file, published, `${file} ${TEXT}`);
  a.agreement({ at: "signed", type: "mou", sides: ["PT", "CZ"], title: "harbour security", ...spec });
  return a;
};

describe("a paper told without its sides", () => {
  const signed = paper("signed", "2021-05-05", { date: ["that day", date(5, 4)] });
  const told = (spec: Partial<AgreementSpec>) =>
    paper("told", "2021-05-20", { sides: [], amid: ["CZ", "PT"], type: "letter_of_intent", ...spec });
  it("is no record by itself, and the one on its subject between the states that its report speaks of", () => {
    expect(viewsOf([told({})]).agreements).toEqual([]);
    const { agreements, conflicts } = viewsOf([signed, told({})]);
    expect(agreements.map((a) => [a.type, a.sources.length])).toEqual([["mou", 2]]);
    expect(conflicts.map((c) => c.field)).toEqual(["type"]);
  });
  it("is none on another subject, and none between other states", () => {
    expect(viewsOf([signed, told({ title: "fishing rights" })]).agreements[0]?.sources).toHaveLength(1);
    expect(viewsOf([signed, told({ amid: ["PT", "ES"] })]).agreements[0]?.sources).toHaveLength(1);
  });
});
