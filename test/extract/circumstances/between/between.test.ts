/** Days and places that stand between a verb and whom it is about. */
import { expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const told = (body: string): string[] =>
  claimsOf(body).flatMap((c) => {
    if (c.kind !== "meeting") return [];
    const when = c.date?.value.when;
    const day =
      when === undefined ? "-" : when.kind === "weekday" ? String(when.weekday) : when.kind === "days" ? String(when.day) : when.kind;
    return [`${c.participants[1]?.value.name} ${c.city?.value ?? "-"} ${day}`];
  });
const BERG = "Norwegian Defence Minister Anna Berg";

it("a town and a day before the one who is met are those of the meeting", () => {
  expect(
    told(`${BERG} held talks in Lima on Monday with Kenyan Defence Minister Hugo Noor. On Friday she opened a school in Cusco.`),
  ).toEqual(["Hugo Noor Lima 1"]);
});
it("each of two has the day told with them", () => {
  expect(
    told(`${BERG} met on Monday with Kenyan Defence Minister Hugo Noor and on Tuesday with Peruvian Defence Minister Luis Soto in Lima.`),
  ).toEqual(["Hugo Noor Lima 1", "Luis Soto Lima 2"]);
});
it("the day of a reception stands before the guest, whose stay has days of its own", () => {
  expect(
    told(
      `${BERG} received today, 4 June 2024, at the ministry's headquarters in Oslo, her Kenyan counterpart Hugo Noor, who is paying an official visit to Norway from 3 to 6 June.`,
    ),
  ).toEqual(["Hugo Noor Oslo 4"]);
});
it("what was talked about is in no place of the meeting", () => {
  expect(told(`${BERG} and Kenyan Defence Minister Hugo Noor had discussions on peacekeeping in Mali.`)).toEqual(["Hugo Noor - -"]);
});
it("the same day is the day told before", () => {
  expect(told(`${BERG} opened a school on Monday. She met Kenyan Defence Minister Hugo Noor the same day.`)).toEqual(["Hugo Noor - 1"]);
});

it("what a journey of long ago had somebody meet is as long ago", () => {
  const report = `${BERG} held talks with Kenyan Defence Minister Hugo Noor. Noor had paid a visit to Lima in May 2022, where he met Peruvian Defence Minister Luis Soto. Later Noor called on Norwegian Prime Minister Erik Dahl.`;
  expect(told(report).at(-1)).toBe("Erik Dahl - -");
});
