/** Where an envoy is sent is not whose envoy it is, and a name may stand behind it. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

const WITH_VEGA = ["in_person held: Joy Wanjiru KE + Luis Vega PE"];

describe("an envoy is named behind the post", () => {
  it.each([
    "Kenyan Ambassador to Norway Joy Wanjiru",
    "The Kenyan ambassador in Oslo, Joy Wanjiru,",
    "Ambassador of Kenya to Norway and Sweden Joy Wanjiru",
    "The Ambassador of the Republic of Kenya to the Kingdom of Norway, H.E. Joy Wanjiru,",
    "Kenya's defence attaché to Norway, Colonel Joy Wanjiru,",
    "Kenya's Special Envoy for South Sudan Joy Wanjiru",
    "Joy Wanjiru, the Kenyan special representative for Sudan and Chad,",
  ])("%s", (who) => {
    expect(met(`${who} met Peruvian Foreign Minister Luis Vega on Monday.`)).toEqual(WITH_VEGA);
  });
});

it("an envoy for a state is not that state's", () => {
  expect(met("The special envoy for Sudan, Joy Wanjiru, met Peruvian Foreign Minister Luis Vega on Monday.")).toEqual([
    "in_person held: Joy Wanjiru null + Luis Vega PE",
  ]);
});

it("a High Commission is an embassy and holds no session", () => {
  expect(met("Peruvian Foreign Minister Luis Vega met the Defence Adviser at the Kenyan High Commission, Colonel Joy Wanjiru.")).toEqual(
    WITH_VEGA,
  );
});

it("the second of two ministers, and the heir to a town's throne", () => {
  expect(met("Peruvian Foreign Minister Luis Vega met Brunei Foreign Minister II Dato Seri Setia Awang Harun Yusof.")).toEqual([
    "in_person held: Harun Yusof BN + Luis Vega PE",
  ]);
  expect(
    met("Sheikh Hamad bin Ali Al Tayer, Crown Prince of Abu Dhabi, received Lieutenant General Sir Neil Hart, the UK's Defence Adviser."),
  ).toEqual(["in_person held: Hamad bin Ali Al Tayer AE + Neil Hart GB"]);
});
