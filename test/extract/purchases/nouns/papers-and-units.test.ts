/** Wordings of agencies and of the trade press: how many units of a type, what a contract is on, a year before the paper. */
import { expect, it } from "vitest";
import { extract } from "../../../../src/extract/extract.ts";
import { readFile } from "../../../../src/read/readFile.ts";
import { bought, purchaseClaims } from "../told.ts";

it.each<[string, string[]]>([
  [
    "Hanwha Aerospace has secured a $1 billion contract with Norway to export 54 units of the K9 howitzer and 36 units of the K10 ammunition resupply vehicle.",
    ["contracted NO from KR: 54 K9 howitzer, 36 K10 ammunition resupply vehicle for 1000000000 USD"],
  ],
  [
    "Baykar has finalised a contract worth $367 million with the Kuwaiti government on Bayraktar TB2 drones.",
    ["contracted KW from TR: Bayraktar TB2 drones for 367000000 USD"],
  ],
  [
    "Kuwait's armed forces placed a firm order worth more than 1 billion euros for 30 Caracal helicopters.",
    ["contracted KW from FR: 30 Caracal helicopters for >=1000000000 EUR"],
  ],
  ["Norway will buy another 80 CV90 to add to the 164 vehicles the army already operates.", ["planned NO from SE: 80 CV90"]],
  [
    "Chile on Monday signed a deal for German-made armoured vehicles. It will buy 88 Boxer vehicles for 386 million euros.",
    ["contracted CL from DE: 88 Boxer vehicles for 386000000 EUR"],
  ],
  [
    "Kenya will get drones from Baykar in a contract worth $370 million. A contract worth $370 million was signed with the Kenyan ministry to export 12 Bayraktar TB2 drones.",
    ["contracted KE from TR: 12 Bayraktar TB2 drones for 370000000 USD"],
  ],
  [
    "Finland's Ministry of Defence had authorised the Logistics Command to buy ammunition from Nammo Lapua. The value of the procurement is about 60 million euros.",
    ["approved FI from FI: ammunition for ~60000000 EUR"],
  ],
  [
    "Navantia handed over to the Kenyan navy the last of five corvettes. In December the two sides agreed on three more ships of the class.",
    ["delivered KE from ES: 1 corvettes", "contracted KE from ES: 3 ships"],
  ],
  [
    "MADRID — Spain's Council of Ministers gave its consent on Tuesday to a programme for 45 HÜRJET trainers.",
    ["approved ES from TR: 45 HÜRJET trainers"],
  ],
  ["Norway's forsvarsmateriell ordered 120 Piranha vehicles from Mowag.", ["contracted NO from CH: 120 Piranha vehicles"]],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));

it("a year before the paper dates it", () =>
  expect(
    purchaseClaims("Norway got the guns under a 2022 contract for 24 K9 howitzers from Hanwha Aerospace.").map((p) => p.date?.value.when),
  ).toEqual([{ kind: "year", year: 2022, to_year: 2022 }]));

it.each([
  "Oman's navy rejects reports according to which it has ordered two corvettes from BAE Systems.",
  "Norway will open talks on 100 launchers under the agreement it reached with Lockheed Martin last year.",
])("neither what is denied nor an agreement that was reached is a delivery or an order: %s", (text) =>
  expect(bought(text).filter((line) => /^(delivered|contracted)/.test(line))).toEqual([]),
);

it("an agreement is none beside the purchase that its words make", () => {
  const article = readFile(
    "a.txt",
    new TextEncoder().encode(
      " date 2024-06-04\nThe ministers of Kenya and Ghana signed an agreement in Berlin for the purchase of 12 IRIS-T systems from Diehl.\n",
    ),
  ).articles[0];
  const kinds = article === undefined ? [] : extract(article).claims.map((c) => c.kind);
  expect(kinds).not.toContain("agreement");
});
