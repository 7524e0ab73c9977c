/** Who led and attended a session, told by sides, by the work of the session, and by whoever was in the chair. */
import { describe, expect, it } from "vitest";
import { sat } from "../told.ts";

const session = "The third session of the Kenya-Peru Joint Commission was held in Lima on Tuesday";
const both = "3 held in Lima/PE: Joy Wanjiru KE + Luis Vega PE";

describe("a sentence behind a session", () => {
  it.each([
    "On the Kenyan side, it was attended by Trade Minister Joy Wanjiru, and on the Peruvian side by Deputy Minister Luis Vega.",
    "For Kenya, Trade Minister Joy Wanjiru took part; for Peru, Deputy Minister Luis Vega.",
    "From the Kenyan side Trade Minister Joy Wanjiru and from the Peruvian side Deputy Minister Luis Vega were at the head of the delegations.",
    "Participants included Trade Minister Joy Wanjiru of Kenya and Peruvian Deputy Minister Luis Vega.",
    "The meeting brought together Kenyan Trade Minister Joy Wanjiru and Peruvian Deputy Minister Luis Vega.",
    "At the head of the Kenyan delegation was Trade Minister Joy Wanjiru, at that of Peru Deputy Minister Luis Vega.",
    "Kenyan Trade Minister Joy Wanjiru was the guest and Deputy Minister Luis Vega hosted the session, which Joy Wanjiru attended.",
    "Presiding were Trade Minister Joy Wanjiru of Kenya and Peruvian Deputy Minister Luis Vega.",
    "Kenyan Trade Minister Joy Wanjiru was in the chair; Deputy Minister Luis Vega led for Peru.",
    "Joy Wanjiru, who runs the trade department of Kenya's ministry, and Luis Vega, a joint secretary from Lima, co-chaired.",
  ])("tells who was there: %s", (behind) => expect(sat(`${session}. ${behind}`).at(-1)).toBe(both));
  it("adds whoever led the other side to who led the first", () => {
    expect(
      sat(`${session}. The Kenyan side was headed by Trade Minister Joy Wanjiru. The head of the Peruvian delegation was Luis Vega.`).at(
        -1,
      ),
    ).toBe(both);
  });
  it("adds nobody who did something else", () => {
    expect(sat(`${session}. On the Kenyan side, Trade Minister Joy Wanjiru is not popular.`)).toEqual(["3 held in Lima/PE: "]);
    expect(sat(`${session}. The head of the Kenyan bank was Joy Wanjiru.`)).toEqual(["3 held in Lima/PE: "]);
  });
});

describe("the sentence of a session", () => {
  it.each([
    `${session}; the Kenyan side was led by Trade Minister Joy Wanjiru and the Peruvian side by Deputy Minister Luis Vega.`,
    `Lima hosted on Tuesday the third session of the Kenya-Peru Joint Commission, the work of which was led by Kenyan Trade Minister Joy Wanjiru and Peruvian Deputy Minister Luis Vega.`,
    `Lima hosted on Tuesday the third session of the Kenya-Peru Joint Commission, whose proceedings were chaired by Kenyan Trade Minister Joy Wanjiru and Peruvian Deputy Minister Luis Vega.`,
  ])("tells who led its sides and its work: %s", (told) => expect(sat(told).at(-1)).toBe(both));
  it("is the meeting of those who met at it", () => {
    expect(
      sat(
        "Kenyan Trade Minister Joy Wanjiru met her Peruvian counterpart Luis Vega in Lima on Tuesday at the third session of the Kenya-Peru Joint Commission.",
      ),
    ).toEqual([both]);
  });
});

describe("the two leaders told before", () => {
  const met = "Kenyan President Joy Wanjiru met Peruvian President Luis Vega in Lima on Monday.";
  it.each([
    "Afterwards, under the chairmanship of the two leaders, the third meeting of the Joint Commission took place.",
    "The Joint Commission then met for the third time, with the two presidents in the chair.",
  ])("are in the chair: %s", (behind) => expect(sat(`${met} ${behind}`).at(-1)).toBe(both));
});

describe("a session of three states", () => {
  it("is of every state of its name and of the row that holds it", () => {
    const led = "Kenya's Joy Wanjiru, Peru's Luis Vega and Fiji's Ana Rabuka led the delegations.";
    const all = (n: number): string => `${n} held in Lima/PE: Ana Rabuka FJ + Joy Wanjiru KE + Luis Vega PE`;
    expect(sat(`The second round of the Kenya-Peru-Fiji trilateral consultations took place in Lima on Monday. ${led}`).at(-1)).toBe(
      all(2),
    );
    expect(sat(`Officials of Kenya, Peru and Fiji had their first political consultations in Lima on Monday. ${led}`).at(-1)).toBe(all(1));
    expect(
      sat(
        `The first tripartite political consultations between the foreign ministries of Kenya, Peru and Fiji were held on Monday in Lima. ${led}`,
      ).at(-1),
    ).toBe(all(1));
  });
});

describe("a session of two states under a third's mediation", () => {
  it("has the mediator beside those who led the teams", () => {
    expect(
      sat(
        "The second ministerial meeting of the Lima Process was held in Lima between Kenya and Fiji on Monday. Under the mediation of the Peruvian foreign minister, Luis Vega, the delegations sat for nine hours. The Kenyan one was led by Joy Wanjiru, who took office in May; the Fijian one by Ana Rabuka.",
      ).at(-1),
    ).toBe("2 held in Lima/PE: Ana Rabuka FJ + Joy Wanjiru KE + Luis Vega PE");
  });
});

describe("an earlier session", () => {
  it("is of those who were there then", () => {
    expect(
      sat(
        "The fifth session of the Kenya-Peru Joint Commission was held in Nairobi on Monday. The fourth had been held in Lima in 2022, when Peru's Luis Vega hosted Kenya's Joy Wanjiru.",
      ).at(-1),
    ).toBe("4 held in Lima/PE: Joy Wanjiru KE + Luis Vega PE");
  });
});
