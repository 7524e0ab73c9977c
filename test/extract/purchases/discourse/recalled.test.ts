/** Deals told by the way: contracts under which things are delivered, those ahead, the two behind "former" and "latter". */
import { describe, expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

const days = (body: string): string[] => purchaseClaims(body).map((p) => `${p.status.value} ${JSON.stringify(p.date?.value.when ?? null)}`);

describe("a deal told by the way", () => {
  it("is the contract under which something was handed over, with its money, day and seller", () => {
    expect(
      bought("Norway took delivery of four radars in March under a contract of 2020, worth $50 million, with Japan's Mitsubishi Electric."),
    ).toEqual(["delivered NO from JP: 4 radars", "contracted NO from JP: 4 radars for 50000000 USD"]);
    expect(days("Norway took delivery of four radars from Japan in March under a contract of 2020.")).toEqual([
      'delivered {"kind":"month","year":null,"month":3,"which":"this"}',
      'contracted {"kind":"year","year":2020,"to_year":2020}',
    ]);
  });
  it("is one that a buyer is close to", () => {
    expect(
      bought(
        "Norway ordered three Patriot batteries from the United States in 2022. Chile is said to be close to a contract worth $700 million.",
      ),
    ).toEqual(
      ["contracted NO from US: 3 Patriot batteries", "planned CL from US: Patriot batteries for ~700000000 USD"].map((s) =>
        s.replace("~", ""),
      ),
    );
  });
  it("is each of the two behind the former and the latter", () => {
    expect(
      bought(
        "Romania was cleared last year to buy 250 M1A2 and 116 M1A1 Abrams tanks. For the former a contract worth $5 billion was signed in April 2022, for the latter one of $1.4 billion on January 4 of this year.",
      ).slice(-2),
    ).toEqual(["contracted RO from US: 250 M1A2 for 5000000000 USD", "contracted RO from US: 116 M1A1 Abrams tanks for 1400000000 USD"]);
  });
  it("is the sale that was cleared, where its goods arrived", () => {
    expect(
      bought(
        "The army of Kuwait has taken charge of 11 HIMARS launchers. With that, a sale cleared by the State Department in October 2020 at $436 million is complete.",
      ).at(-1),
    ).toBe("approved KW from US: 11 HIMARS launchers for 436000000 USD");
  });
  it("is the second delivery behind the first", () => {
    expect(
      bought(
        "Egypt bought two FREMM frigates from Italy in 2020, the first of which was delivered in December of that year and the second in April 2021.",
      ),
    ).toEqual([
      "contracted EG from IT: 2 FREMM frigates",
      "delivered EG from IT: 1 FREMM frigates",
      "delivered EG from IT: 1 FREMM frigates",
    ]);
  });
  it("is what a buyer is in talks about", () => {
    expect(bought("Norway's defence ministry is in talks about patrol drones that Chile assembles.")).toEqual([
      "planned NO from CL: patrol drones",
    ]);
    expect(bought("Norway is in talks about tariffs.")).toEqual([]);
  });
});

describe("who deals in it", () => {
  it("is the other of the article's two sides where only the seller is told", () => {
    expect(
      bought(
        "Angola's president toured the plant of Brazil's Embraer. The order under discussion is for three C-390s, an Embraer executive said.",
      ),
    ).toEqual(["planned AO from BR: 3 C-390s"]);
  });
  it("is, of a hand-over too, the state that makes the type where the article speaks of it", () => {
    expect(bought("South Korea's minister was in Oslo. Norway took delivery of 24 K9 howitzers in May.")).toEqual([
      "delivered NO from KR: 24 K9 howitzers",
    ]);
    expect(bought("Norway took delivery of 24 K9 howitzers in May.")).toEqual(["delivered NO from ?: 24 K9 howitzers"]);
  });
});

describe("a delivery", () => {
  it("has not the day on which its goods were ordered", () => {
    expect(days("Norway took delivery of the last four of its 24 K9 howitzers ordered in 2017 two years ago.")).toContainEqual(
      'delivered {"kind":"relative","unit":"year","offset":-2,"approximate":false}',
    );
  });
  it("of arms in general counts where both sides and a day are told", () => {
    expect(bought("Egypt delivered weapons to Somalia in September.")).toEqual(["delivered SO from EG: weapons"]);
    expect(bought("Egypt has delivered weapons.")).toEqual([]);
  });
  it("that is denied is none", () => expect(bought("Chile took the occasion to deny that it is buying 20 Leopard tanks.")).toEqual([]));
});
