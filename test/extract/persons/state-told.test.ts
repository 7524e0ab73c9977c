/** States of persons told by what stands around their names and is no office. */
import { describe, expect, it } from "vitest";
import { cutDocument } from "../../../src/extract/document.ts";
import { readMentions } from "../../../src/extract/mentions/dossier.ts";
import { readFile } from "../../../src/read/readFile.ts";

const stateOf = (name: string, sentence: string): string | null | undefined => {
  const [article] = readFile("report.txt", new TextEncoder().encode(` date 2024-06-05\n${sentence}\n`)).articles;
  if (article === undefined) return undefined;
  return readMentions(cutDocument(article)).registry.people.find((p) => p.words.includes(name))?.country;
};

describe("a state is told", () => {
  it.each([
    ["US", "General Laura Brandt, who leads the U.S. Southern Command, had been expected this month."],
    ["IL", "Moshe Brandt, who heads the Israel Missile Defense Organization, spoke."],
    ["SA", "Prince Khalid Brandt, who holds the Saudi defence portfolio, met him."],
    ["NO", "Anna Brandt, who governs Norway, spoke."],
    ["NO", "Anna Brandt, in charge of Norwegian foreign policy, spoke."],
    ["NO", "Anna Brandt, Norway's number two, spoke."],
    ["GM", "Omar Brandt, the Gambian who presides over the commission, took part."],
    ["GM", "Omar Brandt, a Gambian, took part."],
    ["NO", "Anna Brandt, the first Norwegian to hold the post, spoke."],
    ["CO", "His minister, Vladimir Rojas, and the Colombian, Ivan Brandt, had met."],
    ["FI", "Sweden's prime minister sits down with the Finnish one, Sanna Brandt."],
    ["FR", "Emmanuel Brandt from France put them in the same room."],
    ["US", "The Pentagon's Daniel Brandt stayed in Lima three days."],
    ["US", "Celeste Brandt, the Pentagon official who signed it, is leaving."],
    ["US", "He met his opposite number at the Pentagon, Lloyd Brandt."],
    ["US", "He met the Pentagon chief, Lloyd Brandt."],
    ["NO", "Anna Brandt signed for Norway."],
    ["NO", "Anna Brandt, for Norway, signed."],
    ["NO", "Anna Brandt represented Norway."],
    ["NO", "The Norwegian cabinet of Anna Brandt fell."],
    ["NO", "Anna Brandt took over as Norwegian prime minister in May."],
    ["NO", "Anna Brandt, who was sworn in on Monday as Norway's prime minister, spoke."],
    ["NO", "Anna Brandt, who became Norway's prime minister on Monday, spoke."],
    ["NO", "The prime minister of Norway is called Anna Brandt."],
    ["CL", "He met Chile's young president, Gabriel Brandt."],
    ["CL", "He met Chile's 36-year-old president, Gabriel Brandt."],
  ])("%s: %s", (state, sentence) => {
    expect(stateOf("Brandt", sentence)).toBe(state);
  });
});

describe("a state is somebody else's", () => {
  it.each([
    "Anna Brandt, who leads the talks with the Kenyan minister, spoke.",
    "Anna Brandt, who heads the committee on Iran's programme, spoke.",
    "Anna Brandt, who chairs the firm's board in Norway, spoke.",
    "Anna Brandt, the Kenyan visitors and their hosts sat down.",
    "Anna Brandt spoke for Kenya's bid.",
    "He met the Airbus chief, Anna Brandt.",
  ])("where something else is said: %s", (sentence) => {
    expect(stateOf("Brandt", sentence) ?? null).toBe(null);
  });
});
