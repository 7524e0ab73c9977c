/** Other sessions of a body, told by number, day or town alone. */
import { describe, expect, it } from "vitest";
import { claimsOf, sat } from "../../told.ts";

const met = "The Kenya-Peru Joint Commission met in Lima on Monday.";
const days = (report: string) =>
  claimsOf(report).flatMap((c) =>
    c.kind === "meeting" ? [`${c.ordinal?.value ?? "?"} ${JSON.stringify(c.date?.value.when ?? null)}`] : [],
  );

describe("a row of sessions", () => {
  it("shares one verb", () => {
    expect(sat(`${met} The first had been held in Nairobi in 2017, the second in Lima two years later.`)).toEqual([
      "? held in Lima/PE: ",
      "1 held in Nairobi/KE: ",
      "2 held in Lima/PE: ",
    ]);
  });
  it("is a chronicle, with a line for each and no verb at all", () => {
    expect(
      sat(
        "Kenya and Peru over the years\n\n- May 2017: First session of the joint commission, in Nairobi.\n- June 2019: Second session of the commission, in Lima.\n- 2020: Third session called off (Covid-19).\n- November 18, 2021: Third session, online.\n- March 2022 - Fourth session of the Council, in Mombasa.",
      ),
    ).toEqual(["1 held in Nairobi/KE: ", "2 held in Lima/PE: ", "3 cancelled in /: ", "3 held in /: ", "4 held in Mombasa/KE: "]);
  });
});

it("a dialogue that has no other name is one that two hold for the first time", () => {
  expect(
    sat(
      "Kenya and Peru over the years\n\nFebruary 2019: Foreign ministers hold their first dialogue, in Nairobi.\nJune 2023: Second dialogue, in Lima.",
    ),
  ).toEqual([expect.stringMatching(/^1 held in Nairobi\/KE/), "2 held in Lima/PE: "]);
});

describe("the session to come", () => {
  it("has its number behind it, and a verb that says how it is to be", () => {
    expect(
      sat(`The ninth Kenya-Peru Joint Commission met in Lima on Monday. Next session, the tenth, will be conducted in Mombasa in spring.`),
    ).toEqual(["9 held in Lima/PE: ", "10 planned in Mombasa/KE: "]);
    expect(
      sat(`The third Kenya-Peru Joint Commission met in Lima on Monday. The fourth round is to be held in Nairobi in February.`),
    ).toEqual(["3 held in Lima/PE: ", "4 planned in Nairobi/KE: "]);
  });
  it("is looked forward to in the sentence that tells the last one, and has its own day", () => {
    const report =
      "Kenya and Peru commended the outcome of the 24th meeting of the Joint Military Committee, held in Lima in December 2023, and looked forward to the 25th, which Kenya will host in November 2024.";
    expect(sat(report)).toEqual(["24 held in Lima/PE: ", "25 planned in /KE: "]);
    expect(days(report)[1]).toContain('"month":11');
  });
  it("is not said of the session before", () => {
    expect(
      sat(`The Kenya-Peru Joint Commission met in Lima on Monday for its second session and is to meet again in Nairobi.`),
    ).not.toContain("2 planned in Nairobi/KE: ");
  });
});

describe("when a body sat", () => {
  it("is told with the body or what stands for it as the one who sits", () => {
    expect(
      sat(
        "Kenyan Prime Minister Hugo Noor is to come to Lima for the fifth Kenya-Peru High-Level Council. The council last met in Nairobi on 7 December 2023. It is to convene in Lima in June, with Prime Minister Hugo Noor and President Rosa Soto in the chair, and will be the sixth session of the body.",
      ).slice(1),
    ).toEqual(["? held in Nairobi/KE: ", "6 planned in Lima/PE: Hugo Noor KE + Rosa Soto PE"]);
  });
  it("may stand in a participle or a relative clause, with its number", () => {
    expect(
      sat("The text had been refined in Lima in April by the Kenya-Peru Joint Commission, gathered there for its sixth session."),
    ).toEqual(["6 held in Lima/PE: "]);
    expect(
      sat(
        "The Kenya-Peru Joint Military Committee, which sat in Lima while the minister was at the palace, was chaired by Deputy Minister Hugo Noor and State Secretary Rosa Soto. It was the committee's seventh meeting; the third had taken place in Nairobi in May 2017.",
      ).map((line) => line.replace(/ (?:KE|PE|null)\b/g, "")),
    ).toEqual(["? held in Lima/PE: Hugo Noor + Rosa Soto", "7 held in Lima/PE: ", "3 held in Nairobi/KE: "]);
    expect(
      sat(
        "Kenyan Foreign Minister Joy Wanjiru visited Lima in 2017. The Joint Commission that grew out of her stay held its inaugural session there in May 2019; in the chair were Wanjiru and Peruvian Foreign Minister Rosa Soto.",
      ),
    ).toEqual(["1 held in Lima/PE: Joy Wanjiru KE + Rosa Soto PE"]);
  });
});

it("those who came for one side and for the other are listed behind a colon", () => {
  expect(
    sat(
      "Kenya and Peru held their 2+2 in Lima on Monday: Joy Wanjiru and Hugo Noor for the guests, Rosa Soto and Luis Paz for the hosts.",
    ).map((line) => line.replace(/ (?:KE|PE|null)\b/g, "")),
  ).toEqual(["? held in Lima/PE: Hugo Noor + Joy Wanjiru + Luis Paz + Rosa Soto"]);
});

describe("a body that is only named", () => {
  it("is whose meetings what follows tells", () => {
    expect(
      sat(
        "Kenya and Peru signed nine papers in Lima on Tuesday. The talks had been prepared by the Kenya-Peru Follow-up Committee. At its twenty-second meeting, held in Nairobi two days earlier under the Kenyan Minister of Foreign Affairs, Ms Joy Wanjiru, and her Peruvian counterpart, Mr Luis Vega, the Committee completed the examination of the texts.",
      ),
    ).toEqual(["22 held in Nairobi/KE: Joy Wanjiru KE + Luis Vega PE"]);
  });
  it("has a number where its session is told in a relative clause", () => {
    expect(
      sat(
        "Kenyan Prime Minister Hugo Noor devoted Monday to the proceedings of the Kenya-Peru High Council, whose fifth session he presided over in Lima together with the Peruvian Prime Minister, Mr Luis Vega.",
      ),
    ).toEqual(["5 held in Lima/PE: Hugo Noor KE + Luis Vega PE"]);
  });
  it("is remembered for the chronicle that names it again", () => {
    const far = "Trade grew. Tourists came. Fruit was sold. Ships sailed. Students went. Farmers gained. Prices fell.";
    expect(
      sat(`Kenya and Peru prepare the Kenya-Peru Cooperation Council. ${far}\n\nMarch 2022 - Fourth session of the Council, in Mombasa.`),
    ).toEqual(["4 held in Mombasa/KE: "]);
    expect(
      sat(`Kenya and Peru prepare the Kenya-Peru Cooperation Council. ${far}\n\nThey agreed to convene its sixth session in Lima.`),
    ).toEqual([]);
  });
});

describe("what is to come", () => {
  it("is dated later than the report", () => {
    expect(sat("The Kenya-Peru Joint Commission met in Lima on Monday. The next meeting is opened in Nairobi in 2027.")).toEqual([
      "? held in Lima/PE: ",
      "? planned in Nairobi/KE: ",
    ]);
  });
  it("is told in the present where no year is given", () => {
    expect(sat("The minister spoke of the Kenya-Peru Joint Commission, which meets in Lima in June.")).toEqual(["? planned in Lima/PE: "]);
  });
  it("is what an agenda is made for", () => {
    expect(sat("The deputy ministers finalised the agenda of the third Kenya-Peru 2+2 consultation.")).not.toContain("3 held in /: ");
  });
});

it("a first time in years counts no sessions, and a contract's term dates none", () => {
  const report =
    "Kenya and Peru signed nine papers on Tuesday, among them a supply contract running to 2032, as the Kenya-Peru Joint Commission sat for the first time in two years. The fifth session was co-chaired by Kenyan Prime Minister Hugo Noor and Peruvian Prime Minister Luis Vega.";
  expect(sat(report).map((line) => line.slice(0, 6))).toEqual(["? held", "5 held"]);
  expect(days(report).join()).not.toContain("2032");
});
