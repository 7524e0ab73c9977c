/** Offices that go on with a field of work, and where the name begins behind it. */
import { describe, expect, it } from "vitest";
import { claimsOf } from "../told.ts";

const roles = (body: string): string[] =>
  claimsOf(body).flatMap((c) =>
    c.kind === "meeting" ? c.participants.map((p) => `${p.value.name} (${p.value.role})`).filter((who) => !who.startsWith("Rosa")) : [],
  );
const met = (who: string): string[] => roles(`Peruvian Foreign Minister Rosa Soto met ${who} in Lima on Monday.`);

describe("the field of work of an office", () => {
  it("stands behind a preposition or a portfolio, and is no name", () => {
    expect(met("Kenyan Undersecretary for Strategic Assessments Joy Wanjiru")).toEqual([
      "Joy Wanjiru (Undersecretary for Strategic Assessments)",
    ]);
    expect(met("Kenya's Director General of Defence Strategy, Major General Joy Wanjiru,")).toEqual([
      "Joy Wanjiru (Director General of Defence Strategy)",
    ]);
    expect(met("Kenyan Adviser on Foreign Affairs Joy Wanjiru")).toEqual(["Joy Wanjiru (Adviser on Foreign Affairs)"]);
    expect(met("Secretary Defence of Kenya Joy Wanjiru")).toEqual(["Joy Wanjiru (Secretary Defence)"]);
  });
  it("is told in plain words of a head or chief", () => {
    expect(met("Brigadier Joy Wanjiru, Assistant Chief of Operations of the Kenya Defence Forces,")[0]).toContain(
      "Joy Wanjiru (Assistant Chief of Operations",
    );
    expect(met("Kenya's head of penal affairs, Joy Wanjiru,")).toEqual(["Joy Wanjiru (Head of penal affairs)"]);
  });
});

describe("the name behind a ministry's field", () => {
  it.each([
    "Communication",
    "Sanitation",
    "Religious Endowments",
    "Higher Education and Scientific Research",
    "Knowledge Economy, Startups and Micro-Enterprises",
    "Gender and Children Affairs",
    "Herds and Pastures",
    "Chieftaincy",
    "Population",
  ])("begins with a given name: Minister of %s", (field) =>
    expect(met(`Kenya's Minister of ${field} Joy Wanjiru`)).toEqual([`Joy Wanjiru (Minister of ${field})`]),
  );
  it("begins with a title", () =>
    expect(met("Kenya's Minister of Glaciers Dr Akwo Veltui")).toEqual(["Akwo Veltui (Minister of Glaciers)"]));
  it("is none of its words", () =>
    expect(met("the Minister of Peace and Reconciliation of Kenya, Joy Wanjiru,")).toEqual([
      "Joy Wanjiru (Minister of Peace and Reconciliation)",
    ]));
  it("may stand behind the office once more", () => {
    expect(met("President of the Republic of Kenya HE President Peter Otieno")).toEqual(["Peter Otieno (President)"]);
    expect(met("HE Minister of Trade of the Republic of Kenya HE Minister Joy Wanjiru")).toEqual(["Joy Wanjiru (Minister of Trade)"]);
  });
});
