/** Offices of parties, rows of offices before one name, and styles of rulers and ministers. */
import { describe, expect, it } from "vitest";
import { met, travelled } from "../../told.ts";
import { people } from "../people.ts";

describe("an office within a party", () => {
  it.each([
    [
      "The member of the Political Bureau of the Central Committee of the Communist Party of Cuba and Minister of Foreign Affairs, Ana Alba, spoke.",
      "Ana Alba [CU]",
    ],
    [
      "Minh Anh Tran, Secretary of the Lao People's Revolutionary Party Central Committee and head of its Organisation Commission, spoke.",
      "Minh Anh Tran [LA]",
    ],
    ["A member of the Political Bureau of the Communist Party of Vietnam, Minh Anh Tran, spoke.", "Minh Anh Tran [VN]"],
    ["Permanent member of the Party Central Committee's Secretariat Minh Anh Tran spoke.", "Minh Anh Tran [?]"],
  ])("%s", (sentence, start) => {
    expect(people(sentence).map((p) => p.slice(0, start.length))).toEqual([start]);
  });
});

describe("several offices before one name", () => {
  it("are one person's", () => {
    expect(
      people(
        "The President of the Republic, Supreme Commander of the Armed Forces, Minister of National Defence, Mr. Luis Vega, received Kenyan minister Joy Wanjiru.",
      )[0],
    ).toMatch(/^Luis Vega \[\?\] President of the Republic and Minister of National Defence/);
  });
  it("and those of a row of people are not", () => {
    expect(
      met(
        "LIMA, June 4 - Kenyan President Samuel Otieno met Peruvian Prime Minister Rosa Soto, Defence Minister Luis Vega and Trade Minister Ana Alba.",
      ),
    ).toHaveLength(3);
  });
});

describe("the state told within an office", () => {
  it.each([
    ["the Minister of Foreign Affairs, Cooperation and Mauritanians Abroad, Mr. Sidi Lemine,", "Sidi Lemine MR"],
    ["the Commander of the Royal Bahrain Guard, General Khalid Salem,", "Khalid Salem BH"],
    ["the Commander of the Italian Joint Operations Headquarters, Gen. Fabio Morelli,", "Fabio Morelli IT"],
    ["the head of Uganda's army, Gen. Musa Kato,", "Musa Kato UG"],
    ["the Minister of State and Foreign Affairs of the Portuguese Republic, Pedro Costa,", "Pedro Costa PT"],
  ])("%s", (who, name) => {
    expect(met(`Peruvian President Luis Vega received on Monday at Ardent House ${who} and a delegation.`)).toEqual([
      `in_person held: ${["Luis Vega PE", name].sort().join(" + ")}`,
    ]);
  });
});

describe("styles", () => {
  it("HE is no pronoun, and a deputy ruler a person", () => {
    expect(
      met("OSLO, June 4 - Peruvian President Luis Vega met with HE the Minister of Finance of the Republic of Benin Romain Ago."),
    ).toEqual(["in_person held: Luis Vega PE + Romain Ago BJ"]);
    expect(met("Peruvian President Luis Vega met His Highness the Deputy Amir of Kuwait Sheikh Salem Al-Nur.")).toEqual([
      "in_person held: Luis Vega PE + Salem Al-Nur KW",
    ]);
  });
  it("a retired general is known by name, and an ambassador by theirs", () => {
    expect(people("Kenyan Vice President Retired General Dr Samuel Otieno spoke.")[0]).toMatch(/^Samuel Otieno \[KE\]/);
    expect(people("Kenyan Special Envoy Ambassador Joy Wanjiru spoke.")[0]).toMatch(/^Joy Wanjiru \[KE\]/);
  });
  it("a name may be shortened to an initial", () => {
    expect(met("Kenyan Foreign Minister Joy Wanjiru arrived in Lima. J. Wanjiru met Peruvian President Luis Vega.")).toEqual([
      "in_person held: Joy Wanjiru KE + Luis Vega PE",
    ]);
  });
});

it("a visit to the country is one to where the report stands", () => {
  expect(
    travelled(
      "KUWAIT, June 4 -- His Highness the Amir Sheikh Salem Al-Nur received at Ardent House on Tuesday Kenyan minister Joy Wanjiru on the occasion of her visit to the country.",
    ),
  ).toEqual(["held: Joy Wanjiru to /KW"]);
});

it("the head of diplomacy is the foreign minister who was named", () => {
  expect(
    met("Kenyan Foreign Minister Joy Wanjiru arrived in Lima. The head of Kenya's diplomacy met Peruvian President Luis Vega."),
  ).toEqual(["in_person held: Joy Wanjiru KE + Luis Vega PE"]);
});
