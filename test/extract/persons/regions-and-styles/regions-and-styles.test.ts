/** Envoys for regions, offices in letters, and who "she" is behind a speaker. */
import { expect, it } from "vitest";
import { met } from "../../told.ts";
import { people } from "../people.ts";

it.each([
  ["The Special Representative of the European Union for Central Asia Ana Alba spoke.", /^Ana Alba/],
  ["Kenya's Special Envoy for the Horn of Africa, Joy Wanjiru, spoke.", /^Joy Wanjiru/],
  ["Kenya's Foreign Affairs PS Dr Samuel Otieno spoke.", /^Samuel Otieno/],
  ["Kenya's Defence CS Joy Wanjiru spoke.", /^Joy Wanjiru/],
  ["Jordanian Chairman Joint Chiefs of Staff Major General Yousef Salem spoke.", /^Yousef Salem/],
])("%s", (sentence, name) => {
  expect(people(sentence)[0]).toMatch(name);
});

it("she who said this is who was named as the speaker", () => {
  expect(
    met(
      "Kenyan President Samuel Otieno will open the port on Friday, Kenyan Trade Minister Joy Wanjiru has announced. She said this when Peru's ambassador, Ana Alba, paid a courtesy call on her.",
    ),
  ).toEqual(["in_person held: Ana Alba PE + Joy Wanjiru KE"]);
});

it("a host named so is of the state of the visit", () => {
  expect(met("Kenyan Defence Minister Samuel Otieno arrived in Lima on Monday. His host, General Luis Vega, met him on Tuesday.")).toEqual([
    "in_person held: Luis Vega PE + Samuel Otieno KE",
  ]);
});

it("a style in letters parted by spaces is no part of the name", () => {
  expect(
    met("H. E. Nia Otieno, President of Kenya, met H. E. Mr. Kofi Badu Mensah Owusu, the President of Ghana, on Monday in Accra."),
  ).toEqual(["in_person held: Kofi Badu Mensah Owusu GH + Nia Otieno KE"]);
});

it("a state may have its short form behind it before a counterpart", () => {
  expect(met("Kenyan Foreign Minister Nia Otieno hosted a reception for her Republic of Korea (RoK) counterpart Baek Min-su.")).toEqual([
    "in_person held: Baek Min-su KR + Nia Otieno KE",
  ]);
});
