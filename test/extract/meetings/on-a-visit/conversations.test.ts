/** A conversation with somebody of the state one is visiting is no call. */
import { expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const forms = (body: string): string[] =>
  claimsOf(body).flatMap((c) => (c.kind === "meeting" ? [`${c.form.value} ${c.city?.value ?? "-"}`] : []));
const LANDED = "Peruvian President Ana Rojas landed in Santiago on Tuesday for a three-day visit.";

it("is held where the visit leads", () => {
  expect(forms(`${LANDED} First on her schedule was a conversation with Jorge Silva, the speaker of the Chilean parliament.`)).toEqual([
    "in_person Santiago",
  ]);
});

it("is a call where a telephone is told", () => {
  expect(forms(`${LANDED} She had a telephone conversation with Chilean Senate President Jorge Silva.`)).toEqual(["call -"]);
  expect(forms("Peruvian President Ana Rojas had a conversation by telephone with Chilean President Jorge Silva.")).toEqual(["call -"]);
});

it("takes who gathered something for no gathering", () => {
  const told =
    "Peruvian President Ana Rojas and Chilean President Jorge Silva spoke about the experience Peru has gathered in the Alliance.";
  expect(claimsOf(told).filter((c) => c.kind === "meeting" && c.rule === "convened")).toEqual([]);
});
