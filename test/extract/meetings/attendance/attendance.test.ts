/** Who else was at a meeting, told in a sentence or a phrase of its own. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

const MET = "LIMA, June 4 - Peruvian President Luis Vega received Kenyan Foreign Minister Joy Wanjiru on Tuesday.";
const THREE = ["in_person held: Joy Wanjiru KE + Luis Vega PE + Rosa Soto PE"];
const TWO = ["in_person held: Joy Wanjiru KE + Luis Vega PE"];

describe("whoever attended took part", () => {
  it.each([
    "The meeting was attended by Peruvian Defence Minister Rosa Soto.",
    "The talks were also attended by Peruvian Defence Minister Rosa Soto and senior officials.",
    "Attending the meeting was Peruvian Defence Minister Rosa Soto.",
    "Also present was Peruvian Defence Minister Rosa Soto.",
    "Peruvian Defence Minister Rosa Soto was present.",
    "Peruvian Defence Minister Rosa Soto attended.",
    "Peruvian Defence Minister Rosa Soto took part in the talks.",
    "The audience took place in the presence of Peruvian Defence Minister Rosa Soto.",
    "During the meeting, also attended by Peruvian Defence Minister Rosa Soto, the president stressed the value of trade.",
    "They were joined by Peruvian Defence Minister Rosa Soto.",
  ])("%s", (sentence) => {
    expect(met(`${MET} ${sentence}`)).toEqual(THREE);
  });
});

describe("whoever was elsewhere did not", () => {
  it.each([
    "Peruvian Defence Minister Rosa Soto attended a parade.",
    "Peruvian Defence Minister Rosa Soto was not present.",
    "A memorandum was signed in the presence of Peruvian Defence Minister Rosa Soto.",
    "The frigate was launched in the presence of Peruvian Defence Minister Rosa Soto.",
    "Wanjiru was accompanied by Kenyan Trade Minister Ann Otieno.",
  ])("%s", (sentence) => {
    expect(met(`${MET} ${sentence}`)).toEqual(TWO);
  });
  it("and of two meetings told at once nothing tells which was attended", () => {
    expect(
      met(
        "LIMA, June 4 - Kenyan Foreign Minister Joy Wanjiru met separately with Peruvian President Luis Vega and Peruvian Trade Minister Ana Alba. Peruvian Defence Minister Rosa Soto was present.",
      ),
    ).toHaveLength(2);
  });
});

it("who joins them from a third state makes it another exchange", () => {
  expect(met(`${MET} Later they were joined by Chilean Foreign Minister Pablo Rojas.`)).toEqual([
    "in_person held: Joy Wanjiru KE + Luis Vega PE",
    "in_person held: Joy Wanjiru KE + Luis Vega PE + Pablo Rojas CL",
  ]);
});

describe("whoever attended on a side took part, and is of that side's state", () => {
  const ALL = ["in_person held: Ana Alba PE + Carla Lund KE + Joy Wanjiru KE + Luis Vega PE + Rosa Soto PE"];
  it.each([
    "The talks were attended on the Peruvian side by Rosa Soto, Minister of Defence; and H.E. Dr. Ana Alba, Minister of State and National Security Adviser. On the Kenyan side, they were attended by Trade Minister Carla Lund.",
    "The meeting was attended from the Peruvian side by Defence Minister Rosa Soto and Trade Minister Ana Alba, and from the Kenyan side by Trade Minister Carla Lund.",
    "On the Peruvian side, Defence Minister Rosa Soto and Trade Minister Ana Alba attended the meeting. Present on the Kenyan side was Trade Minister Carla Lund.",
  ])("%s", (sentence) => {
    expect(met(`${MET} ${sentence}`)).toEqual(ALL);
  });
});
