/** Meetings abroad told from home, envoys who come on an errand, delegations that are a side. */
import { describe, expect, it } from "vitest";
import { claimsOf, met, recorded, travelled } from "../../told.ts";

describe("news from home", () => {
  it("puts a meeting of one's own traveller where the journey told behind it leads", () => {
    expect(
      recorded(
        "NAIROBI, June 4 (Wire) - Kenyan Army Chief General Joy Wanjiru and Peruvian Defence Minister Luis Vega met on Tuesday.\n\nGeneral Wanjiru is on a three-day visit to Lima from Monday.",
      ),
    ).toEqual(["2024-06-04 in Lima/PE: Joy Wanjiru + Luis Vega"]);
  });
  it("keeps at home whom a guest met there", () => {
    expect(
      recorded(
        "NAIROBI, June 4 (Wire) - Kenyan Army Chief General Joy Wanjiru and Peruvian Defence Minister Luis Vega met on Tuesday.\n\nVega is on a three-day visit to Kenya.",
      ),
    ).toEqual(["2024-06-04 in Nairobi/KE: Joy Wanjiru + Luis Vega"]);
  });
  it("knows an agency behind a full stop", () => {
    expect(recorded("NAIROBI. PRESSWIRE President Joy Wanjiru held talks with her Peruvian counterpart Luis Vega on Tuesday.")).toEqual([
      "2024-06-04 in Nairobi/KE: Joy Wanjiru + Luis Vega",
    ]);
  });
});

describe("an ambassador who comes to say goodbye", () => {
  it("makes no journey", () => {
    expect(
      travelled(
        "Kenyan Prime Minister Joy Wanjiru hosted a reception for Peruvian Ambassador Luis Vega, who came to bid farewell, in Nairobi on June 3.",
      ),
    ).toEqual([]);
  });
});

describe("a delegation", () => {
  it("is a side of the meeting, though nobody of it is named", () => {
    const sides = claimsOf("The Peruvian delegation met Kenyan Army Chief General Joy Wanjiru in Nairobi on Monday.").flatMap((c) =>
      c.kind === "meeting" ? c.countries.map((x) => x.value).sort() : [],
    );
    expect(sides).toEqual(["KE", "PE"]);
  });
});

describe("the head of a report", () => {
  it("may part town and news by a hyphen without a blank, or share a bracket between agencies and day", () => {
    expect(
      recorded("NAIROBI- Kenyan President Joy Wanjiru and her Peruvian counterpart Luis Vega spoke over the phone on Tuesday about trade."),
    ).toEqual(["2024-06-04 in /: Joy Wanjiru + Luis Vega"]);
    expect(
      recorded(
        "NAIROBI, (Wire / Second Wire - 5th Jun, 2024) Kenyan President Joy Wanjiru today received Peruvian Prime Minister Luis Vega.",
      ),
    ).toEqual(["2024-06-05 in Nairobi/KE: Joy Wanjiru + Luis Vega"]);
  });
  it("may name a state that bears its capital's name", () => {
    expect(
      recorded("KUWAIT: National Assembly Speaker Hamad Al-Badran met the visiting Peruvian Prime Minister Luis Vega on Tuesday."),
    ).toEqual(["2024-06-04 in /KW: Hamad Al-Badran + Luis Vega"]);
  });
});

describe("courtesy visits and invitations", () => {
  it("are calls on people and no journeys", () => {
    const report =
      "Kenyan President Joy Wanjiru is scheduled to pay courtesy visits to Peruvian Senate President Luis Vega and Peruvian Prime Minister Rosa Soto.";
    expect(travelled(report)).toEqual([]);
    expect(recorded(report)).toEqual(["undated planned in /: Joy Wanjiru + Luis Vega", "undated planned in /: Joy Wanjiru + Rosa Soto"]);
  });
  it("lie ahead where they are to come in the near future", () => {
    expect(
      travelled("Kenyan President Joy Wanjiru welcomed Peruvian Prime Minister Luis Vega's visit to Kenya in the near future."),
    ).toEqual(["planned: Luis Vega to /KE"]);
  });
  it("handed over from somebody else send nobody abroad", () => {
    expect(
      travelled(
        "Peruvian lawmaker Luis Vega handed Kenyan Speaker Joy Wanjiru an invitation from Rosa Soto, the Speaker of the Congress, to visit Peru.",
      ),
    ).toEqual([]);
  });
});

describe("who took part", () => {
  it("is told of those who convened, or whom the meeting included", () => {
    expect(recorded("Kenyan Minister Joy Wanjiru and her Peruvian counterpart Luis Vega convened in Lima on Monday.")).toEqual([
      "2024-06-03 in Lima/PE: Joy Wanjiru + Luis Vega",
    ]);
    expect(
      recorded(
        "A tripartite meeting was held in Lima on 3 June 2024 and included Foreign Minister of Kenya, Ms. Joy Wanjiru, the Foreign Minister of Uganda, Mr. Hugo Noor, and the Foreign Minister of Peru, Mr. Luis Vega.",
      ),
    ).toEqual(["2024-06-03 in Lima/PE: Hugo Noor + Joy Wanjiru + Luis Vega"]);
  });
  it("is told of who contacted whom by phone", () => {
    expect(recorded("Kenyan Speaker Joy Wanjiru contacted Peruvian Speaker Luis Vega by phone to congratulate him.")).toEqual([
      "undated in /: Joy Wanjiru + Luis Vega",
    ]);
  });
});

describe("the day of a first visit since something", () => {
  it("is not that of what it is counted from", () => {
    expect(
      recorded(
        "Kenyan President Joy Wanjiru met Peruvian President Luis Vega for the first time since his inauguration on January 7, 2024.",
      ),
    ).toEqual(["undated in /: Joy Wanjiru + Luis Vega"]);
  });
});

describe("what is received or shown", () => {
  it("is a meeting with whoever heads the delegation", () => {
    expect(
      recorded(
        "On Tuesday, Kenyan Defence Minister Joy Wanjiru received a Peruvian delegation headed by Deputy Defence Minister Luis Vega.",
      ),
    ).toEqual(["2024-06-04 in /KE: Joy Wanjiru + Luis Vega"]);
  });
  it("is no call in a picture", () => {
    expect(
      met(
        "Kenyan President Joy Wanjiru (left) speaks with Peruvian Foreign Minister Luis Vega (right) in a meeting at the palace in Nairobi.",
      ),
    ).toEqual(["in_person held: Joy Wanjiru KE + Luis Vega PE"]);
  });
  it("is dated and placed behind a town in capitals with its state", () => {
    expect(
      recorded("NAIROBI, Kenya, June 4. Kenyan Defence Minister Joy Wanjiru met visiting Peruvian Deputy Minister Luis Vega on Tuesday."),
    ).toEqual(["2024-06-04 in Nairobi/KE: Joy Wanjiru + Luis Vega"]);
  });
});
