/** Names without office or state that only people's doings tell to be persons. */
import { describe, expect, it } from "vitest";
import { claimsOf, met } from "../told.ts";

describe("bare surnames in a row are persons", () => {
  it.each([
    ["have spoken by phone since", "call held: Nia Otieno KE + Quispe PE"],
    ["speak on the telephone", "call held: Nia Otieno KE + Quispe PE"],
    ["met again", "in_person held: Nia Otieno KE + Quispe PE"],
  ])("where one is known and they %s", (does, line) => {
    expect(met(`Kenya and Peru are partners. Kenyan President Nia Otieno has spoken. Otieno and Quispe ${does} on May 12.`)).toEqual([
      line,
    ]);
  });
  it("where three talk, who are then in a room", () => {
    expect(
      met(
        "Kenya and Peru are partners. Kenyan President Nia Otieno has spoken. Otieno, Quispe and Haldorsen spoke for two hours on May 12.",
      ).map((line) => line.split(":")[0]),
    ).toEqual(["in_person held"]);
  });
  it("but no bodies and towns are", () => {
    expect(met("Kenya and Peru are partners. Parliament and Congress have met since, on May 12.")).toEqual([]);
    expect(met("Kenya and Peru are partners. Nairobi and Lima have talked since, on May 12.")).toEqual([]);
  });
});

describe("a full name is a person", () => {
  it.each([
    [
      "Tuva Ildbo has received Luis Vega, the Peruvian foreign minister, in Oslo on Monday.",
      "in_person held: Luis Vega PE + Tuva Ildbo NO",
    ],
    [
      "Norway is calm. Tuva Ildbo and her colleague from Lima, Luis Vega, met in Oslo on Monday.",
      "in_person held: Luis Vega PE + Tuva Ildbo NO",
    ],
  ])("before a tense of what people do, or beside whoever is theirs: %s", (body, line) => {
    expect(met(body)).toEqual([line]);
  });
});

describe("a counterpart is of the state", () => {
  it.each([
    "Kenyan Foreign Minister Nia Otieno rang her new opposite number in Lima, Ana Quispe, on Monday.",
    "Kenyan Foreign Minister Nia Otieno telephoned her colleague from Lima, Ana Quispe, on Monday.",
  ])("of the town they sit in: %s", (body) => {
    expect(met(body)).toEqual(["call held: Ana Quispe PE + Nia Otieno KE"]);
  });
  it("and not of the town where they are met", () => {
    const [meeting] = claimsOf("Kenyan Foreign Minister Nia Otieno met her counterpart in Geneva, Peru's Ana Quispe, on Monday.").filter(
      (c) => c.kind === "meeting",
    );
    expect(meeting?.kind === "meeting" && [meeting.city?.value, meeting.participants.map((p) => p.value.country)]).toEqual([
      "Geneva",
      ["KE", "PE"],
    ]);
  });
});

describe("the office that opens an entry of a chronicle", () => {
  it("is not of whoever the entry before names", () => {
    const body = [
      "Oman, Egypt and Iran, a chronology.",
      "10 May 2023 - President Nagy of Egypt arrives in Riyadh.",
      "11 May 2023 - Farhadi and Nagy meet in Riyadh.",
      "3 December 2023 - The foreign minister of Oman puts off his trip to Cairo.",
    ].join("\n\n");
    const named = claimsOf(body).flatMap((c) => (c.kind === "meeting" ? c.participants.map((p) => `${p.value.name} ${p.value.role}`) : []));
    expect(named).toContain("Farhadi null");
  });
});
