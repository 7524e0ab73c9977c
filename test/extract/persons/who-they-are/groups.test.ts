import { describe, expect, it } from "vitest";
import { work } from "../../../../src/extract/extract.ts";
import { personName } from "../../../../src/extract/mentions/registry.ts";
import { readFile } from "../../../../src/read/readFile.ts";

/** Whom the given word of the report stands for. */
const meant = (report: string, word: string): string[] => {
  const article = readFile("report.txt", new TextEncoder().encode(` date 2024-06-03\n${report}\n`)).articles[0];
  const dossier = article === undefined ? null : work(article).dossier;
  const units = (dossier?.sentences ?? []).flat();
  const unit = units.findLast((u) => u.lower === word);
  const persons =
    unit === undefined ? [] : (unit.persons ?? (unit.person === undefined ? (dossier?.referents.get(unit)?.persons ?? []) : [unit.person]));
  return persons.map(personName);
};

describe("'they'", () => {
  it("are the two ministers of the sentence before, not those who were mentioned last", () => {
    expect(
      meant(
        "Ghana's Defence Minister Kofi Adjei will hold talks with his Chilean opposite number, Pablo Soto, and call on President Rosa Diaz and Prime Minister Luis Vega. The ministers are not strangers. They spoke on a video link in May.",
        "they",
      ),
    ).toEqual(["Kofi Adjei", "Pablo Soto"]);
  });
});

describe("an official without a name", () => {
  it("who is many at once is nobody who was named", () => {
    expect(
      meant(
        "Foreign Minister Ada Quist opened the forum. She had phoned the foreign ministers of Jordan and Qatar.",
        "the foreign ministers of jordan",
      ),
    ).toEqual([]);
  });
  it("of a state and a noun for leaders is the person of that state", () => {
    expect(meant("Ghana's President Kofi Adjei met Chile's President Rosa Diaz. The Ghanaian leader then left.", "leader")).toEqual([
      "Kofi Adjei",
    ]);
  });
});

it("takes a visitor for an official of another state than whom they call on, where nothing tells the report's own", () => {
  expect(
    meant(
      "Norwegian Defence Secretary Lars Berg and Peruvian Defence Secretary Ana Vega chaired the talks. A paper was signed by Commodore Per Lund of Norway. The visiting dignitary called on Defence Minister Hugo Rojas of Peru.",
      "dignitary",
    ),
  ).toEqual(["Lars Berg"]);
});
