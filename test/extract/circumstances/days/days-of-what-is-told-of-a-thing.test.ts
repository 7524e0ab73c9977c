/** The day, with its year, that a relative clause tells of a paper or a thing is no day of the news. */
import { describe, expect, it } from "vitest";
import { recorded } from "../../told.ts";

describe("a meeting in the sentence of a paper of long ago", () => {
  it.each(["that was signed in Lima on June 8, 2012", "which was opened there on 8 June 2012"])(
    "has neither its day nor its town: %s",
    (clause) => {
      expect(
        recorded(`Peruvian President Ana Rojas met Kenyan President Tom Otieno in the format of the Lima Declaration ${clause}.`),
      ).toEqual(["undated in /: Ana Rojas + Tom Otieno"]);
    },
  );
});
