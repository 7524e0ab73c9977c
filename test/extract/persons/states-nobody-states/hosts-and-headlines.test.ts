import { expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

/** Who took part in the meetings of a report, with the state concluded for them. */
const states = (body: string): ReadonlyMap<string | null, string | null> =>
  new Map(claimsOf(body).flatMap((c) => (c.kind === "meeting" ? c.participants.map((p) => [p.value.name, p.value.country] as const) : [])));

it("has the host named behind a guest receive the guest", () => {
  const told = states(
    "WASHINGTON, June 4 - Kenya and the United States have adopted a vision. It was issued at the White House by President Peter Kamau and his host, President John Marsh. President Kamau met Treasury Secretary Anna Field.",
  );
  expect(told.get("Peter Kamau")).toBe("KE");
});

it("takes the state that opens a headline for what it is about, not for whose minister acts in it", () => {
  const told = states(
    "Greece: Claire Moreau attends signing of contracts\n\nClaire Moreau, Minister for the Armed Forces, travelled to Athens on Monday. She met with the French ambassador. She was then received by Nikos Vlachos, Prime Minister.",
  );
  expect(told.get("Claire Moreau")).not.toBe("GR");
});

it("keeps the state of the union behind its town apart from the country of that name", () => {
  const places = claimsOf("President Pedro Rojas of Chile arrived in the capital on Wednesday from Atlanta, Georgia.").flatMap((c) =>
    c.kind === "visit" ? [c.country?.value] : [],
  );
  expect(places).not.toContain("GE");
});
