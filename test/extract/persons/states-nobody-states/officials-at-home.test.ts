/** Officials whom a report names neither by name nor with a state are those of the state it is told in. */
import { describe, expect, test } from "vitest";
import { met } from "../../told.ts";

const REPORT =
  "The government in Oslo agreed the order for radars from Peru last week. The Norwegian opposition asks who pays for it. Norwegian industry hopes for work.";

describe("an official without a name or a state", () => {
  test.each([
    "In April the minister talked to the Peruvian Minister of Defence, Luis Rojas, by telephone.",
    "In April the defence minister telephoned the Peruvian Minister of Defence, Luis Rojas.",
  ])("is one of the government that the report speaks of: %s", (next) => {
    expect(met(`${REPORT} ${next}`)).toEqual(["call held: Luis Rojas PE + null NO"]);
  });
  test("is nobody's where no state is the report's own", () => {
    expect(met("In April the minister talked to the Peruvian Minister of Defence, Luis Rojas, by telephone.")).toEqual([]);
  });
  test("is not of the state told beside the office of another", () => {
    expect(met(`${REPORT} In April the Kenyan minister talked to the Peruvian Minister of Defence, Luis Rojas, by telephone.`)).toEqual([
      "call held: Luis Rojas PE + null KE",
    ]);
  });
});
