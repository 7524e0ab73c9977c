/** A contract whose goods only the next sentence tells is one purchase of them. */
import { expect, it } from "vitest";
import { extract } from "../../../../src/extract/extract.ts";
import { readFile } from "../../../../src/read/readFile.ts";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "The Norwegian Defence Materiel Agency has awarded Kongsberg a contract worth 2 billion kroner. Under it, the company will deliver 12 NASAMS launchers.",
    ["contracted NO from NO: 12 NASAMS launchers for 2000000000 NOK"],
  ],
  [
    "Estonia's procurement centre has concluded a contract with Saab of Sweden for about 130 million euros. It comprises RBS 70 missiles and launchers.",
    ["contracted EE from SE: RBS 70 missiles, launchers for ~130000000 EUR"],
  ],
  [
    "Chile has signed a $2 billion contract with Hanwha Aerospace. The deal covers 72 Chunmoo launchers.",
    ["contracted CL from KR: 72 Chunmoo launchers for 2000000000 USD"],
  ],
  [
    "Chile has signed a contract with Hanwha Aerospace. The talks had lasted two years. The army will get 72 Chunmoo launchers.",
    ["contracted CL from KR: 72 Chunmoo launchers"],
  ],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));

it.each([
  "Kenya has signed a maintenance contract with Airbus. The company will supply spare parts for the fleet of 12 helicopters.",
  "Kenya has signed a contract with Airbus. Chile will receive 12 H145 helicopters this year.",
])("nothing is bought where other work is contracted for or another state gets the goods: %s", (text) =>
  expect(bought(text).filter((line) => line.startsWith("contracted KE"))).toEqual([]),
);

it("the paper is no agreement beside the purchase", () => {
  const text =
    "Peru's procurement agency signed an agreement with Hanwha Aerospace on Monday. The company will supply 72 Chunmoo launchers.";
  const article = readFile("a.txt", new TextEncoder().encode(` date 2024-06-04\n${text}\n`)).articles[0];
  expect(article === undefined ? [] : extract(article).claims.map((c) => c.kind)).toEqual(["purchase"]);
});
