import { expect, it } from "vitest";
import { met } from "../../told.ts";

const BOTH = "Nia Otieno KE + Peter Larsen NO";

it("a minister who proposes something talking with another sits with them, unless the line is named", () => {
  const said = "Talking with Norwegian Defence Minister Peter Larsen, Kenyan Defence Minister Nia Otieno proposed joint patrols.";
  expect(met(said)).toEqual([`in_person held: ${BOTH}`]);
  expect(met(said.replace("Talking", "Talking by phone"))).toEqual([`call held: ${BOTH}`]);
});
