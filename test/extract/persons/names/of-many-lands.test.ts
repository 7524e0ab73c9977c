/** Names and forms of address that tables of towns, bodies, vehicles and fathers would cut or confuse. */
import { describe, expect, it } from "vitest";
import { met, travelled } from "../../told.ts";

const metWith = (who: string): string[] => met(`Peruvian Foreign Minister Luis Vega met ${who} on Monday.`);

describe("a name is whole", () => {
  it.each([
    ["North Korean envoy Pak Song Un", "Pak Song Un KP"],
    ["Sanda Maung Lwin, the newly appointed foreign minister of Myanmar,", "Sanda Maung Lwin MM"],
    ["Eng. Faris Al-Harbi, Saudi Minister of Investment,", "Faris Al-Harbi SA"],
    ["Cambodian Prime Minister Samdech Techo Sok Vanna", "Sok Vanna KH"],
    ["Bhutanese Foreign Minister Lyonpo Karma Dorji", "Karma Dorji BT"],
    ["Vietnamese Deputy Defence Minister Sen. Lieut. Gen. Tran Van Minh", "Tran Van Minh VN"],
  ])("%s", (who, told) => {
    expect(metWith(who)).toEqual([["Luis Vega PE", told].sort().join(" + ")].map((pair) => `in_person held: ${pair}`));
  });
});

it("who is named behind bin is the father", () => {
  expect(
    met(
      "Sheikh Hamad bin Ali Al Tayer, Crown Prince of Abu Dhabi, received Peruvian Foreign Minister Luis Vega. Sheikh Omar bin Hamad bin Ali Al Tayer, head of the Executive Office, was there.",
    ),
  ).toEqual(["in_person held: Hamad bin Ali Al Tayer AE + Luis Vega PE"]);
});

it("a state whose name is its adjective, too, is travelled to", () => {
  expect(travelled("Peruvian Foreign Minister Luis Vega called off her trip to Australia and New Zealand.")).toEqual([
    "cancelled: Luis Vega to /AU",
    "cancelled: Luis Vega to /NZ",
  ]);
});

describe("letters behind a name are no part of it", () => {
  it.each(["General Kamal Perera WWV RWP RSP ndc psc", "General Kamal Perera, PVSM, AVSM, VSM,", "General Kamal Perera KBE CB"])(
    "%s",
    (who) => {
      expect(metWith(`Sri Lankan ${who}`)).toEqual(["in_person held: Kamal Perera LK + Luis Vega PE"]);
    },
  );
});

it("a rank is nobody's name", () => {
  expect(
    met("Senior General Thura Aung of Myanmar arrived in Lima. The Senior General met Peruvian Foreign Minister Luis Vega.").join(),
  ).not.toContain("Senior General");
});

it("the family name alone is not the wife's", () => {
  expect(met("Kenyan President Hugo Noor and his wife Joy Noor flew to Lima. Noor met Peruvian Foreign Minister Luis Vega.")).toEqual([
    "in_person held: Hugo Noor KE + Luis Vega PE",
  ]);
});

it("the country's prime minister is of the state told last", () => {
  expect(metWith("President of Laos Kham Souk and the country's Prime Minister Bounthan Vong")).toContain(
    "in_person held: Bounthan Vong LA + Luis Vega PE",
  );
});

describe("a ruler's bare name is not that of a child who is named after them", () => {
  it.each([
    ["King Hamad, accompanied by Crown Prince Omar bin Hamad II, met Peruvian Foreign Minister Luis Vega.", "Hamad"],
    ["Sultan Tariq, flanked by his son, Prince Said bin Tariq, received Peruvian Foreign Minister Luis Vega.", "Tariq"],
  ])("%s", (sentence, ruler) => {
    expect(met(sentence)[0]).toContain(`${ruler} `);
    expect(met(sentence)[0]).not.toContain("bin");
  });
  it("but a minister known by the father's name is the minister", () => {
    expect(
      met("Omani Minister Said bin Farid flew to Lima. Omani Minister Farid met Peruvian Foreign Minister Luis Vega on Monday."),
    ).toEqual(["in_person held: Luis Vega PE + Said bin Farid OM"]);
  });
});
