/** Journeys of people whom the report does not name are no journeys of those whom it names. */
import { expect, it, test } from "vitest";
import { stayed, travelled } from "../../told.ts";

const SETTING = "LIMA, June 4 (Agency) - Kenyan President John Mwangi met Peruvian President Ana Rojas in Lima on Monday.\n\n";

test.each([
  "The Norwegian foreign minister, for his part, said that he had found Chile ready when he was there a week ago.",
  "The memorandum follows one that Westmark Onn had signed with a Norwegian colleague on a visit to Oslo in May.",
  "The Norwegian businessman, who is married to a Mwangi daughter, was in Quito on Friday and flew on to Bogota.",
  "On Friday the diplomat Juan Vega came home by way of Oslo.",
  "A visit of Rojas to Nairobi, which one Chilean newspaper saw coming in July, is not planned.",
])("%s", (text) => expect(travelled(SETTING + text)).toEqual([]));

it("the present of any sentence under the date of an entry tells what was", () =>
  expect(
    stayed("8 January 2024. Peruvian President Ana Rojas signs a memorandum. The same day Kenyan President John Mwangi flies to Oslo."),
  ).toEqual(["2024-01-08 held NO: John Mwangi"]));

it("the same day is that of the entry, not of the one before it", () =>
  expect(
    stayed(
      "1 January 2024. Peruvian President Ana Rojas signs a memorandum. The text is not public.\n\n8 January. The chiefs of staff confer in Lima. The same day Kenyan President John Mwangi flies to Oslo.",
    ),
  ).toEqual(["2024-01-08 held NO: John Mwangi"]));
