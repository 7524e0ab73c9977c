/** Days near a signing that are of something else, and the occasion that dates it. */
import { expect, test } from "vitest";
import { recordedAgreements } from "../../told.ts";

const MEETING = "President Ana Alba of Peru received President Per Dahl of Norway in Lima on Monday. ";

test("a day that something is counted from, or that something begins on, dates no paper", () => {
  const signed = "The presidents adopted a joint declaration on fish.";
  expect(recordedAgreements(`${MEETING}Five months after their meeting in Oslo on 2 January, the two took stock. ${signed}`)).toEqual([
    "2024-06-03 fish",
  ]);
  expect(recordedAgreements(`${MEETING}They spoke of the presidency of the council, which begins on 1 January. ${signed}`)).toEqual([
    "2024-06-03 fish",
  ]);
});

test("what was signed on that occasion is of its day", () => {
  expect(
    recordedAgreements(
      "NAIROBI - Kenya signed a pact on maps with Chile on Monday. Peru's president was the chief guest at the parade in Oslo in January 2020; an accord on fish was signed by Peru and Norway on that occasion.",
    ),
  ).toEqual(["2020-01 fish", "2024-06-03 maps"]);
  expect(
    recordedAgreements(
      "President Ana Alba of Peru came to Oslo in March 2019. At that time an accord on fish was signed by Peru and Norway.",
    ),
  ).toEqual(["2019-03 fish"]);
});

test("that day is the one since which somebody is in the country", () => {
  expect(
    recordedAgreements(
      "President Ana Alba of Peru has been in Norway since Monday. On that day she and President Per Dahl of Norway signed a pact on fish.",
    ),
  ).toEqual(["2024-06-03 fish"]);
});

test("a day of the calendar is told more surely than a count of months", () => {
  expect(recordedAgreements("An accord on fish between Peru and Norway was signed a month later in Oslo, on 7 March.")).toEqual([
    "2024-03-07 fish",
  ]);
});

test("what was signed then is of the day told just before", () => {
  expect(
    recordedAgreements(
      "On January 11 President Ana Alba of Peru brought President Per Dahl of Norway to Lima. Then was signed an accord on fish.",
    ),
  ).toEqual(["2024-01-11 fish"]);
});
