import { describe, expect, it } from "vitest";
import { people } from "../people.ts";

describe("a name", () => {
  it.each([
    [
      "His Highness Sheikh Nasser bin Khalid bin Saleh Al Mazrui, Deputy Prime Minister of Oman,",
      "Nasser bin Khalid bin Saleh Al Mazrui [OM] Deputy Prime Minister",
    ],
    ["Egypt's Foreign Minister Samir el-Gohary", "Samir el-Gohary [EG] Foreign Minister"],
    ["Senior Lieutenant General Tran Xuan Long, Deputy Minister of Defence of Vietnam,", "Tran Xuan Long [VN] Deputy Minister of Defence"],
    ["Angola's Minister of Agriculture Jorge dos Reis", "Jorge dos Reis [AO] Minister of Agriculture"],
  ])("keeps its particles and loses its titles: %s", (who, reading) => {
    expect(people(`${who} spoke in Oslo on Monday.`)).toEqual([reading]);
  });
  it("nobody knows is a person's where 'who' follows", () => {
    expect(people("The papers were signed by Zorvan Kelmik, who runs the agency, on Monday.")).toEqual(["Zorvan Kelmik [?]"]);
  });
  it("nobody knows is a person's in a row with persons, behind the possessive of a state", () => {
    expect(people("Norway's Foreign Minister Anna Berg met Peru's Tupaq Quispe and Kenya's Otieno Wekesa on Monday.")).toEqual([
      "Anna Berg [NO] Foreign Minister",
      "Tupaq Quispe [PE]",
      "Otieno Wekesa [KE]",
    ]);
  });
  it.each([
    ["a Georgian surname", "Zviko Tamarashvili"],
    ["a Lithuanian surname", "Nomeda Kazlauskaitė"],
    ["a Korean given name", "Gwak Dol-sun"],
  ])("nobody knows is a person's by %s", (_, name) => {
    expect(people(`The papers lay before ${name} in the hall on Monday.`)).toEqual([`${name} [?]`]);
  });
  it.each([
    ["the one who said something", '"It was a long day", said Zorvan Kelmik, a member of the committee.'],
    ["behind what they are", "The agency's chief, Zorvan Kelmik, opened the fair."],
    ["in a row with a person", "Zorvan Kelmik and Anna Berg were not in the same room."],
  ])("nobody knows is a person's as %s", (_, sentence) => {
    expect(people(sentence)[0]).toBe("Zorvan Kelmik [?]");
  });
  it("is none of a firm's or a town's", () => {
    expect(people("The papers lay before Lockheed Martin and Nizhny Tagil in the hall on Monday.")).toEqual([]);
  });
});
it("an initial before a surname is the name told in full", () => {
  expect(people("Kenyan Defence Minister Hugo Noor flew to Lima. On Monday H. Noor met Peruvian Defence Minister Luis Soto.")).toEqual([
    "Hugo Noor [KE] Defence Minister",
    "Luis Soto [PE] Defence Minister",
  ]);
  expect(people("Kenyan Defence Minister H. Noor flew to Lima. Hugo Noor said so.")).toEqual(["Hugo Noor [KE] Defence Minister"]);
});
