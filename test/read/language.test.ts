import { expect, test } from "vitest";
import { languageOf } from "../../src/read/language.ts";

test("particles of names make no foreign language", () => {
  expect(
    languageOf(
      "Peruvian Deputy Foreign Minister Ana de la Cruz met Dutch Defence Minister Jan van der Meer in Lima on Monday. Van der Meer later met María Rosa de los Santos.",
    ),
  ).not.toMatch(/^(nl|es|fr)$/);
});

test.each([
  [
    "es",
    "El ministro de Defensa de Chile se reunió con su homólogo de la República del Perú en la ciudad de Lima para tratar los acuerdos que se firmarán.",
  ],
  ["nl", "De minister van Buitenlandse Zaken heeft op maandag met zijn ambtgenoot in de stad gesproken over het verdrag en de handel."],
  ["fr", "Le ministre de la Défense a rencontré dans la capitale son homologue avec qui il a signé un accord pour les deux pays."],
])("a report in %s is told by its small words", (language, text) => {
  expect(languageOf(text)).toBe(language);
});
