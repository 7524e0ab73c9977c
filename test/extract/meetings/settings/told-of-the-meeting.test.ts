/** Where and when an exchange told just before took place, told of "the meeting" in a sentence of its own. */
import { describe, expect, it } from "vitest";
import { recorded } from "../../told.ts";

const met = "Kenyan Foreign Minister Joy Wanjiru met her Peruvian counterpart Luis Vega, the ministry said.";
const them = "Joy Wanjiru + Luis Vega";

describe("a sentence about the meeting told before", () => {
  it.each([
    ["The meeting was held in Cusco.", `undated in Cusco/PE: ${them}`],
    ["The meeting took place at the ministry's guest house in Lima on Monday, where a forum was held.", `2024-06-03 in Lima/PE: ${them}`],
    ["The talks, held in Lima on Monday, centred on trade.", `2024-06-03 in Lima/PE: ${them}`],
    ["The talks, which took place in Lima, centred on trade.", `undated in Lima/PE: ${them}`],
    ["The meeting in Lima also covered fishing.", `undated in Lima/PE: ${them}`],
    ["Their hour-long closed meeting was organised in Nairobi on Tuesday.", `2024-06-04 in Nairobi/KE: ${them}`],
    ["It took place in Lima on Sunday.", `2024-06-02 in Lima/PE: ${them}`],
    ["The conversation took place on the margins of the fisheries conference in Lima.", `undated in Lima/PE: ${them}`],
  ])("tells its place and day: %s", (said, meeting) => expect(recorded(`${met} ${said}`)).toEqual([meeting]));

  it.each([
    "During the meeting, held in Lima on Monday, they discussed trade.",
    "During the meeting - which was held at the ministry in Lima on Monday - the two sides discussed trade.",
    "This came during their meeting at the Fountain Palace in Lima on Monday, according to the agency.",
    "The remarks were made at a meeting held in Lima on Monday.",
    "At the meeting in Lima on Monday, trade was discussed.",
  ])("tells its place and day behind words that lead to it: %s", (said) =>
    expect(recorded(`${met} ${said}`)).toEqual([`2024-06-03 in Lima/PE: ${them}`]),
  );

  it.each([
    "During the meeting, they agreed that a forum would be held in Lima.",
    "This came during the cabinet meeting in Lima.",
    "At the meeting the port in Lima was discussed.",
    "The meeting did not take place in Lima.",
    "The meeting was held at the initiative of the Peruvian side.",
    "The meeting focused on the port in Lima.",
    "The annual meeting was held in Lima.",
  ])("tells nothing of it otherwise: %s", (said) => expect(recorded(`${met} ${said}`)).toEqual([`undated in /: ${them}`]));

  it("leaves what the meeting tells itself, and tells nothing of a call", () => {
    expect(recorded("Kenya's Joy Wanjiru and Peru's Luis Vega met in Nairobi on Monday. The meeting was held in Lima on Tuesday.")).toEqual(
      [`2024-06-03 in Nairobi/KE: ${them}`],
    );
    expect(recorded("Kenya's Joy Wanjiru and Peru's Luis Vega spoke by phone. The meeting was held in Lima.")).toEqual([
      `undated in /: ${them}`,
    ]);
  });
  it("leaves two exchanges of one sentence alone", () => {
    const both = `${met.replace(", the", ", and Fijian Foreign Minister Ana Rabuka met Chilean Foreign Minister Pedro Rojas, the")}`;
    expect(recorded(`${both} The meeting was held in Lima.`).every((m) => m.includes("in /"))).toBe(true);
  });
});

it("the town behind an office of another state is where they met", () => {
  expect(
    recorded(
      "Kenyan Foreign Minister Joy Wanjiru has met with Luis Vega, Peruvian Minister of Defence in Quito, Ecuador, the agency said.",
    ),
  ).toEqual([`undated in Quito/EC: ${them}`]);
});

it("the town of a meeting in which they discussed something is where they met", () => {
  expect(
    recorded("Kenyan President Joy Wanjiru and Peruvian Ambassador Luis Vega in a meeting in Nairobi on Monday discussed trade."),
  ).toEqual([`2024-06-03 in Nairobi/KE: ${them}`]);
});
