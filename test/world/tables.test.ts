import { expect, test } from "vitest";
import { matchAgency, matchBody, matchService } from "../../src/world/bodies.ts";
import { matchCompany } from "../../src/world/companies.ts";
import { countryName } from "../../src/world/countries.ts";
import { AGENCIES, PROPER_SERVICES } from "../../src/world/data/bodies.ts";
import { MAKERS } from "../../src/world/data/makers.ts";
import { NAMES_OF_STATES } from "../../src/world/data/names-of-states.ts";
import { DEMONYMS } from "../../src/world/data/peoples.ts";
import { FURTHER_PLACES } from "../../src/world/data/further-places.ts";
import { REGIONS } from "../../src/world/data/places.ts";
import { SEATS } from "../../src/world/data/seats.ts";
import { tablesHash } from "../../src/world/tables.ts";

test("the hash of the tables is a SHA-256 and stays the same within a run", () => {
  expect(tablesHash()).toMatch(/^[0-9a-f]{64}$/);
  expect(tablesHash()).toBe(tablesHash());
});

test("every line of a table is of a known state", () => {
  for (const table of [AGENCIES, PROPER_SERVICES, MAKERS, NAMES_OF_STATES, DEMONYMS, REGIONS, SEATS]) {
    for (const line of table.trim().split("\n")) {
      const code = line.slice(0, 2);
      expect([line.slice(0, 40), code === "--" || countryName(code) !== code]).toEqual([line.slice(0, 40), true]);
    }
  }
  for (const line of FURTHER_PLACES.trim().split("\n")) expect(line).toMatch(/^[A-Z]{2}\|[^|;*]+\*?(?:;[^|;*]+\*?)*$/);
});

/** Capitalised words that open English sentences or are common names; a table entry would swallow them. */
const ORDINARY =
  "the a an and but in on at for from with after before during while when he she they it we his her their its this that these those both each all some many most more no not only also then now today yesterday earlier later according speaking talks meeting visit two three one first second last next new prime minister president general deal talk said add commit raw ran sang may march will can could would should must might asked told met held signed add gen man men tam nam hai kim lee nguyen chen wang khan singh ivan john david peter marshall parsons taylor smith".split(
    " ",
  );

test.each(ORDINARY)("the ordinary word %s is no body, agency, service or maker", (word) => {
  expect([matchBody([word], 0), matchAgency([word], 0), matchService([word], 0), matchCompany([word], 0)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
