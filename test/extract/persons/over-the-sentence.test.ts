/** Whom pronouns and bare offices cannot mean: somebody unnamed stands nearer, or the one meant is named further on. */
import { describe, expect, test } from "vitest";
import { claimsOf, met } from "../told.ts";

describe("him behind an official nobody names", () => {
  test("is that official, and he of the next sentence who did it", () => {
    const told = met(
      "COLOMBO - It was regretted that General Sunil Roe had not been able to go to Kenya. While in Nairobi, Sri Lankan Minister Nimal Jaya called on the Prime Minister of Kenya yesterday and conveyed to him the greetings of the President. This morning he had a discussion with Kenya's Minister for Power, Peter Otieno.",
    );
    expect(told).toContain("in_person held: Nimal Jaya LK + Peter Otieno KE");
  });
});

describe("the minister before a minister named in the sentence", () => {
  test("is another", () => {
    const [paper] = claimsOf(
      "OSLO - Norwegian Minister of Defence Kari Berg received Kenyan Minister of Defence Peter Otieno on Monday. A memorandum on radars was signed for the kingdom by the Minister of Defence and for Kenya by Mr Otieno.",
    ).filter((c) => c.kind === "agreement");
    const names = paper?.kind === "agreement" ? paper.signatories.map((s) => s.value.name).sort() : [];
    expect(names).toEqual(["Kari Berg", "Peter Otieno"]);
  });
});

describe("the Kenya premier", () => {
  test("is the premier of Kenya", () => {
    expect(
      met(
        "LIMA - Prime Minister Peter Otieno of Kenya landed on Monday. In the morning, the Kenya premier paid a courtesy call on Peru's President Ana Rojas.",
      ),
    ).toEqual(["in_person held: Ana Rojas PE + Peter Otieno KE"]);
  });
});

describe("aides who join", () => {
  test("are nobody's names", () => {
    expect(met("LIMA - Peru's Ana Rojas and Kenya's Peter Otieno held talks on Monday, first alone and then with their aides.")).toEqual([
      "in_person held: Ana Rojas PE + Peter Otieno KE",
    ]);
  });
});
