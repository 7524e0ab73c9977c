import { describe, expect, it } from "vitest";
import { met } from "../told.ts";

const LINE = "LIMA, June 5 (Agency) - Peru and Kenya agreed on trade.\n";

describe("who met whom is read", () => {
  it.each([
    [
      "behind a phrase without a comma",
      `${LINE}At the same time the Minister of National Defence, Rafael Ortega of Peru, conferred with his opposite number John Mwangi.`,
      "in_person held: John Mwangi KE + Rafael Ortega PE",
    ],
    [
      "behind 'prior to'",
      `${LINE}Prior to the round President Rafael Ortega of Peru had spoken by phone with the President of Kenya, John Mwangi.`,
      "call held: John Mwangi KE + Rafael Ortega PE",
    ],
    [
      "behind a heading phrase and a colon",
      "OSLO - Two capitals in three days: Defense Minister Rafael Ortega of Peru was received by Norwegian Prime Minister Anna Berg.",
      "in_person held: Anna Berg NO + Rafael Ortega PE",
    ],
    [
      "where a town stands before whom they met",
      "September 2014 - Prime Minister Rafael Ortega of Peru meets in New York President John Mwangi of Kenya.",
      "in_person held: John Mwangi KE + Rafael Ortega PE",
    ],
    [
      "where a relative clause says whom somebody was to call on",
      "Prime Minister Grace Mwangi of Kenya, whom President Rafael Ortega of Peru is to call on on Monday, is ill.",
      "in_person planned: Grace Mwangi KE + Rafael Ortega PE",
    ],
    [
      "of several guests",
      "President Rafael Ortega of Peru and Norwegian Foreign Minister Anna Berg were the guests of President Grace Mwangi of Kenya.",
      "in_person held: Anna Berg NO + Grace Mwangi KE + Rafael Ortega PE",
    ],
    [
      "also where the words look back to a day of their own",
      "ROME - President Rafael Ortega of Peru and President Grace Mwangi of Kenya spoke on Thursday in Rome.\nIt was their second conversation: on May 8 the two had exchanged views in Lima.",
      "in_person held: Grace Mwangi KE + Rafael Ortega PE",
    ],
    [
      "behind an opening phrase, with a day before the verb",
      "Accompanying the President, Kenyan Minister of Defence John Mwangi on Tuesday (4/6) conducted a meeting with the Minister of Defence of Peru, Rafael Ortega.",
      "in_person held: John Mwangi KE + Rafael Ortega PE",
    ],
  ])("%s", (_, text, expected) => {
    expect(met(text)).toContain(expected);
  });

  it.each([
    "Did President Rafael Ortega of Peru call on President Grace Mwangi of Kenya?",
    "Is a meeting of President Rafael Ortega of Peru and President Grace Mwangi of Kenya next?",
  ])("not where it is only asked: %s", (text) => {
    expect(met(text)).toEqual([]);
  });
});
