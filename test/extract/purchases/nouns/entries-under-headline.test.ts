import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("entries of a list are bought by the one state that the headline names", () =>
  expect(
    bought(
      "Chile's purchases at a glance\n\n- 30 Rafale from Dassault, May 2021, 3.75 billion euros\n- K9A1 howitzers from Hanwha, February 2022, $1.7 billion\n- 12 Chinook helicopters, approved by Washington in May 2022, $2.6 billion\n",
    ),
  ).toEqual([
    "contracted CL from FR: 30 Rafale for 3750000000 EUR",
    "contracted CL from KR: K9A1 howitzers for 1700000000 USD",
    "approved CL from US: 12 Chinook helicopters for 2600000000 USD",
  ]));
