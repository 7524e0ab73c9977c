import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each([
  [
    "The trucks are being replaced in Kenya by 43 Bushmasters. Those were ordered from Thales Australia in 2020 for $103 million.",
    "contracted KE from AU: 43 Bushmasters for 103000000 USD",
  ],
  [
    "Kenya hopes for flights by the P-8A Poseidon. Peru has four of these, bought from the United States in 2018 for $2.34 billion.",
    "contracted PE from US: 4 P-8A Poseidon for 2340000000 USD",
  ],
  [
    "For the bigger ships Greece stays with France. Its fourth FDI frigate was finally contracted with Naval Group on May 30, at 1.05 billion euros.",
    "contracted GR from FR: FDI frigate for 1050000000 EUR",
  ],
])("goods and buyer by a word that points back: %s", (text, told) =>
  expect(bought(text).map((line) => line.replace(": 1 FDI", ": FDI"))).toEqual([told]),
);

it("the next lot of a row is an order of its own, with its own price", () => {
  expect(
    bought(
      "Kenya ordered 180 Kestrel tanks from Chile in August 2022 and spent a year haggling over the next 120, which were at last put under contract in August 2023 for $6.5 billion.",
    ),
  ).toEqual(["contracted KE from CL: 180 Kestrel tanks", "contracted KE from CL: 120 Kestrel tanks for 6500000000 USD"]);
});

it("one of the goods just told arrives", () => {
  expect(
    bought(
      "Kenya signed two years ago for three BrahMos batteries at $368 million. The first of them landed at Mombasa on April 19 of this year.",
    ),
  ).toEqual(["contracted KE from IN: 3 BrahMos batteries for 368000000 USD", "delivered KE from IN: 1 BrahMos batteries"]);
});

it("so many of these, ordered and handed over on days of their own", () => {
  expect(
    bought(
      "Baykar sold Kenya six TB2 drones on Tuesday. The older ones had performed. There are five of these, ordered in April 2023 and handed over in Mombasa eleven months later.",
    ),
  ).toEqual(["contracted KE from TR: 6 TB2 drones", "contracted KE from TR: 5 TB2 drones", "delivered KE from TR: 5 TB2 drones"]);
});

it("whoever is given goods has not bought what is told of them next", () => {
  expect(
    bought(
      "New Zealand undertook to give the Fijian army a dozen of the army's Pinzgauer trucks. The trucks, bought two decades ago, are being replaced at home by 43 Bushmasters.",
    ),
  ).toEqual(["planned FJ from NZ: 12 Pinzgauer trucks"]);
});
