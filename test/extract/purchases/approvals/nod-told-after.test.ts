import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("the nod to a sale told before is an approval with a day of its own", () =>
  expect(
    bought("Four Gripen E fighters have been ordered by Chile from Saab. The Swedish government had cleared the sale in May."),
  ).toEqual(["contracted CL from SE: 4 Gripen E fighters", "approved CL from SE: 4 Gripen E fighters"]));

it("what a contract told before the verb covers is contracted", () =>
  expect(bought("Under a contract sealed in Oslo on Monday, Saab will supply Chile with 12 RBS 70 launchers from 2027.")).toEqual([
    "contracted CL from SE: 12 RBS 70 launchers",
  ]));

it.each<[string, string[]]>([
  [
    "Thailand's army and navy buy widely. Thai generals say so. Swedish deliveries of military equipment to the kingdom between 2014 and 2023 came to 9 billion crowns.",
    ["aggregate TH from SE:  for 9000000000 SEK"],
  ],
  ["From 2014 to 2023 Oman took Turkish arms worth 1.3 billion dollars.", ["aggregate OM from TR:  for 1300000000 USD"]],
])("totals: %s", (text, expected) => expect(bought(text)).toEqual(expected));
