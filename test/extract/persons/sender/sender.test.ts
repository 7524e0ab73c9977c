/** The minister of the ministry that sends a release, among the ministers it names. */
import { expect, it } from "vitest";
import { met, travelled } from "../../told.ts";

const HEAD = "Ministry of Defence of the Republic of Peru\n\nPRESS RELEASE\n\n";

it("the first holder of the ministry's office named without a state is its own", () => {
  const report = `${HEAD}Lima, June 5 - On the second day of the fair the Minister of Defence, General Raul Paz, met the Minister of Defence of Kenya, Peter Mwangi. The Minister of Defence of Chile, Jorge Soto, and the Minister of Defence of Norway, Anna Berg, sent messages.`;
  expect(met(report)).toEqual(["in_person held: Peter Mwangi KE + Raul Paz PE"]);
});

it("the Minister is the ministry's own, whoever was received last", () => {
  const report = `${HEAD}Lima, June 5 - The Minister of Defence, General Raul Paz, received the Minister of Defence of Kenya, Peter Mwangi. It was their second meeting after the Minister's visit to Nairobi in January.`;
  expect(travelled(report)).toContain("held: Raul Paz to Nairobi/KE");
});

it("of the ministers of several states each has the one that stands before", () => {
  const report = `${HEAD}Lima, June 5 - The Minister of Defence, General Raul Paz, received the Ministers of Kenya, H.E. Peter Mwangi, and of Norway, H.E. Anna Berg.`;
  expect(met(report).join("; ")).toContain("Anna Berg NO");
});

it("a headline that tells what somebody does is no sender", () => {
  const report =
    "Anna Berg meets with the delegation of the Peruvian Ministry of Defence\n\nOn Tuesday, Defence Minister Anna Berg received a Peruvian delegation headed by Deputy Defence Minister Raul Paz. They spoke of the Norwegian army.";
  expect(met(report)).toEqual(["in_person held: Anna Berg NO + Raul Paz PE"]);
});
