import { describe, expect, it } from "vitest";
import { met, recorded, sat } from "../told.ts";

const TWO = "Kenyan Foreign Minister Peter Otieno and Peruvian Foreign Minister Rosa Vega";

describe("the first round of a body may be told in a relative clause", () => {
  it.each([
    [
      "of which a state will host",
      `${TWO} will launch a Kenya-Peru Ports Dialogue, the first round of which will be hosted by Peru in 2025.`,
      "2025 planned in /PE: ",
    ],
    [
      "of which is to be held",
      "Kenya and Peru agreed to set up a Kenya-Peru Joint Commission, the first session of which is to be held in Lima next year.",
      "2025 planned in Lima/PE: ",
    ],
    [
      "whose meeting will take place",
      "Kenya and Peru will launch a Kenya-Peru Energy Dialogue, whose first meeting will take place in Nairobi in October.",
      "2024-10 planned in Nairobi/KE: ",
    ],
    [
      "of which was held",
      "Kenya and Peru launched the Kenya-Peru Energy Dialogue, the first round of which was held in Lima in May.",
      "2024-05 in Lima/PE: ",
    ],
  ])("%s", (_, sentence, session) => expect(recorded(sentence)).toEqual([session]));
});

describe("a session that is moved is to come on its new day", () => {
  it.each([
    [
      "put off",
      "The Kenya-Peru Joint Commission, which should have met for the fourth time in Lima this spring, has been put off to 2025.",
      "2025 planned in Lima/PE: ",
    ],
    [
      "postponed",
      "The fourth session of the Kenya-Peru Joint Commission, planned for Lima in May, has been postponed to September.",
      "2024-09 planned in Lima/PE: ",
    ],
    ["moved", "The fourth session of the Kenya-Peru Joint Commission was moved to October 3.", "2024-10-03 planned in /: "],
  ])("%s", (_, sentence, session) => expect(recorded(sentence)).toEqual([session]));

  it("one without a new day is called off", () => {
    expect(sat("The fourth session of the Kenya-Peru Joint Commission, due in June, has been postponed indefinitely.")).toEqual([
      "4 cancelled in /: ",
    ]);
  });
});

describe("what is of the same day as something to come is to come", () => {
  it.each([
    [
      "the same day",
      "On 20 June a ship will be launched in Callao. The same day Kenya and Peru hold the eighth session of their Joint Commission in Lima.",
      "2024-06-20 planned in Lima/PE: ",
    ],
    [
      "on the same days",
      "On 14 July the first plate is to be cut. On the same days Kenya and Peru hold the seventh session of their Joint Commission in Lima.",
      "2024-07-14 planned in Lima/PE: ",
    ],
    [
      "not of what was done",
      "On 3 June a ship was launched in Callao. The same day Kenya and Peru held the eighth session of their Joint Commission in Lima.",
      "2024-06-03 in Lima/PE: ",
    ],
  ])("%s", (_, report, session) => expect(recorded(report)).toEqual([session]));
});

describe("a 2+2", () => {
  it.each([
    [
      "in words between marks",
      'The foreign and defence ministers of Kenya and Peru held their first "two plus two" session in Lima on Monday.',
      ["1 held in Lima/PE: null KE + null PE"],
    ],
    [
      "of two states",
      'Kenya and Peru sat down last Tuesday for their second "two plus two" of foreign and defence ministers in Lima.',
      ["2 held in Lima/PE: "],
    ],
    [
      "in brackets inside a name",
      "The 1st Kenya-Peru Foreign and Defence (2+2) Director-General-Level Meeting was held via videoconference on May 2.",
      ["1 held in /: "],
    ],
    [
      "as diplomats call it",
      "Foreign Minister Peter Otieno of Kenya and Foreign Minister Rosa Vega of Peru had come to Lima on Monday for the second round of what diplomats call a 2+2.",
      ["2 held in Lima/PE: Peter Otieno KE + Rosa Vega PE"],
    ],
  ])("%s", (_, sentence, sessions) => expect(sat(sentence)).toEqual(sessions));
});

describe("who took part in a session", () => {
  it("chairpersons named in a later clause did", () => {
    expect(
      sat(
        "When the Kenya-Peru Joint Defence Committee met in Lima in May, for the eighth time, it set up a group, and the chairpersons, Dr Ana Ruiz of Peru and General Peter Otieno of the Kenyan ministry, were photographed.",
      ),
    ).toEqual(["8 held in Lima/PE: Ana Ruiz PE + Peter Otieno KE"]);
  });
  it("those who sat across from each other did", () => {
    expect(
      met(
        "Kenyan Defence Minister Peter Otieno and Foreign Minister Ali Juma sat across the table from Rosa Vega and Luis Prado of Peru in the second round of what diplomats call the two-plus-two.",
      ),
    ).toEqual(["session held: Ali Juma KE + Luis Prado PE + Peter Otieno KE + Rosa Vega PE"]);
  });
});

it("a session told with another name of its body in brackets is as real as what follows the bracket", () => {
  expect(
    sat(
      "Kenyan Foreign Minister Nia Otieno will arrive in Peru on Saturday for the inaugural meeting of the Kenya-Peru Ministerial Dialogue (2+2), slated to be held in Lima on the same day.",
    ),
  ).toEqual(["1 planned in Lima/PE: Nia Otieno KE"]);
});

it.each(["participate in", "take part in", "attend", "preside over"])("who came to %s a session takes part in one to come", (does) => {
  expect(sat(`Kenyan Foreign Minister Nia Otieno is in Lima to ${does} the third meeting of the Kenya-Peru Ministerial Dialogue.`)).toEqual(
    ["3 planned in Lima/PE: Nia Otieno KE"],
  );
});
