/** Where somebody's first trip led: "made Lima the destination of her first trip abroad". */
import { describe, expect, test } from "vitest";
import { travelled } from "../../told.ts";

const SETTING = "LIMA, June 4 (Agency) - Kenyan President John Mwangi met Peruvian President Ana Rojas in Lima on Monday.\n\n";

test.each([
  ["Rojas made Oslo the destination of her first trip abroad, on April 27.", "held: Ana Rojas to Oslo/NO"],
  ["On 13 April, a month after she took office, Rojas chose Oslo for her first trip abroad.", "held: Ana Rojas to Oslo/NO"],
  ["In April Rojas picked Chile as the destination of her maiden foreign trip.", "held: Ana Rojas to /CL"],
  ["Rojas will make Oslo the destination of her first trip.", "planned: Ana Rojas to Oslo/NO"],
])("%s", (text, visit) => expect(travelled(SETTING + text)).toEqual([visit]));

describe("no trip made", () => {
  test.each(["Rojas has chosen Oslo for her first trip abroad.", "Rojas made Chile the centre of her speech on her first trip abroad."])(
    "%s",
    (text) => expect(travelled(SETTING + text)).toEqual([]),
  );
});
