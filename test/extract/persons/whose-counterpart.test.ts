/** What a counterpart told by a state says of the one whose counterpart it is, and of who comes along. */
import { describe, expect, it } from "vitest";
import { claimsOf } from "../told.ts";

/** Each person of the report with the state concluded for them. */
const states = (body: string): ReadonlyMap<string | null, string | null> =>
  new Map(
    claimsOf(body).flatMap((c) =>
      c.kind === "meeting"
        ? c.participants.map((p) => [p.value.name, p.value.country] as const)
        : c.kind === "agreement"
          ? c.signatories.map((p) => [p.value.name, p.value.country] as const)
          : [],
    ),
  );

describe("a minister who has a counterpart of a state", () => {
  it("is not of that state, though the report was written there", () => {
    const told = states(
      "LIMA, June 4 - Kenya and Peru have a treaty. Foreign Minister Rose Kamau and her Peruvian counterpart signed a treaty on ferries on Monday. Kenya paid for it.",
    );
    expect(told.get("Rose Kamau")).toBe("KE");
  });
  it("brings along a minister of another field, who is no counterpart", () => {
    const told = states(
      "LIMA, June 4 - Kenya and Peru have a treaty. Foreign Minister Rose Kamau and her Peruvian counterpart signed a treaty on ferries on Monday. Ms Kamau and the Minister of Defence, Peter Mwangi, had come for the second Kenya-Peru 2+2.",
    );
    expect(told.get("Peter Mwangi")).toBe("KE");
  });
});

describe("ministers of two states told by their offices", () => {
  it("are those whom the next sentence names in the same order", () => {
    const told = states(
      "LIMA, June 4 - The foreign and defence ministers of Kenya and Peru met on Monday. Foreign Minister Rose Kamau and Defence Minister Peter Mwangi sat across from Ana Alba and Luis Soto.",
    );
    expect([...told.entries()].filter(([name]) => name !== null).sort()).toEqual([
      ["Ana Alba", "PE"],
      ["Luis Soto", "PE"],
      ["Peter Mwangi", "KE"],
      ["Rose Kamau", "KE"],
    ]);
  });
});
