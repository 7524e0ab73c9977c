/** A company's own contract is one to sell. */
import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("of a company with a navy has the navy for its buyer", () => {
  expect(bought("HD Hyundai Heavy Industries said its contract with the Peruvian navy was for six frigates.")).toEqual([
    "contracted PE from KR: 6 frigates",
  ]);
});
