/** The treaty "which A and B put their names to" is that one, and none told before. */
import { expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const FIRST = "The fishing agreement that Peru concluded with Norway in Lima on 25 December 2023 is a success.";

it.each([
  "which Luis Vega of Peru and Per Dahl of Norway put their names to in 2001",
  "that Luis Vega of Peru and Per Dahl of Norway put their signatures to in 2001",
])("%s", (clause) => {
  const told = claimsOf(`${FIRST} The previous treaty, ${clause}, spoke of friendship.`).flatMap((c) =>
    c.kind === "agreement" ? [`${c.title?.value ?? ""}: ${c.signatories.map((s) => s.value.name).join(", ")}`] : [],
  );
  expect(told).toEqual(["fishing agreement: ", ": Luis Vega, Per Dahl"]);
});
