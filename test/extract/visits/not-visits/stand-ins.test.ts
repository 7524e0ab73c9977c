/** What stands for things told before travels as nobody whom the report is about. */
import { expect, test } from "vitest";
import { travelled } from "../../told.ts";

const SETTING = "LIMA, June 4 (Agency) - Kenyan President John Mwangi met Peruvian President Ana Rojas in Lima on Monday.\n\n";

test.each(["The first is due in Nairobi next year.", "Another landed in Nairobi on Friday.", "Some have flown to Nairobi."])("%s", (text) =>
  expect(travelled(`${SETTING}Rojas has ordered six transport aircraft. ${text}`)).toEqual([]),
);
