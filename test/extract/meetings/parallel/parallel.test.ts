/** Two of one side who each meet one of the other. */
import { expect, it } from "vitest";
import { met, recorded } from "../../told.ts";

const SIDES =
  "The Kenyan side was led by Foreign Minister Joy Wanjiru and Defence Minister Samuel Otieno. The Norwegian delegation was headed by Minister of Foreign Affairs Anna Berg and Minister of Defence Erik Dahl.";

it("ministers of one portfolio met each other where they met separately", () => {
  expect(met(`${SIDES} Before that, the defence ministers and the foreign ministers held separate bilateral meetings.`)).toEqual([
    "in_person held: Anna Berg NO + Joy Wanjiru KE",
    "in_person held: Erik Dahl NO + Samuel Otieno KE",
  ]);
});
it("two offices of two states met, whoever holds them", () => {
  expect(met("The foreign ministers of Kenya and Peru met in Lima on Tuesday for the second time in a month.")).toEqual([
    "in_person held: null KE + null PE",
  ]);
  const told =
    "The foreign ministers of Kenya and Peru met in Lima on Tuesday. Kenyan Foreign Minister Joy Wanjiru and Peruvian Foreign Minister Rosa Soto met for an hour.";
  expect(recorded(told)).toEqual(["2024-06-04 in Lima/PE: Joy Wanjiru + Rosa Soto"]);
});
it("the ministers of one state call together on a third", () => {
  expect(met(`${SIDES} Afterwards the Norwegian ministers jointly called on President Hugo Noor.`)).toEqual([
    "in_person held: Anna Berg NO + Erik Dahl NO + Hugo Noor KE",
  ]);
});
it("each meets their own counterpart, in the order named", () => {
  const report =
    "Kenyan President Hugo Noor will arrive in Norway on Wednesday. He is accompanied by Foreign Minister Joy Wanjiru and Defence Minister Samuel Otieno, who will hold talks with their respective counterparts, Anna Berg and Erik Dahl.";
  expect(met(report)).toEqual(["in_person planned: Anna Berg NO + Joy Wanjiru KE", "in_person planned: Erik Dahl NO + Samuel Otieno KE"]);
});
it("two who call on a third are of one state", () => {
  const report =
    "South Korean Defence Minister Kang Min-jae flew to Manila on Monday. He and Foreign Minister Seo later paid a courtesy call on President Ramon Cruz. Foreign Minister Seo Jae-won of South Korea was pleased.";
  expect(met(report)).toEqual(["in_person held: Kang Min-jae KR + Ramon Cruz PH + Seo Jae-won KR"]);
});
it("two of one state named side by side are the two who call on a third", () => {
  const report =
    "Across the table sat two newcomers: Kenyan Defence Minister Hugo Noor and Kenyan Foreign Minister Joy Wanjiru. Before flying home on the 9th, the two called on Prime Minister Erik Dahl.";
  expect(met(report)).toEqual(["in_person held: Erik Dahl null + Hugo Noor KE + Joy Wanjiru KE"]);
});
it("the latter is the last one named", () => {
  const report =
    "On Monday Norwegian Defence Minister Anna Berg received Kenyan Defence Minister Hugo Noor in Oslo, where the latter also met with Norwegian Prime Minister Erik Dahl.";
  expect(met(report)).toEqual(["in_person held: Anna Berg NO + Hugo Noor KE", "in_person held: Erik Dahl NO + Hugo Noor KE"]);
});
