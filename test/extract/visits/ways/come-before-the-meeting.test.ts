/** Who had come the day before, in a report that nothing dates to a place: abroad is where the sentence says that they met. */
import { describe, expect, test } from "vitest";
import { travelled } from "../../told.ts";

test.each([
  "The rain overshadowed the talks in Lima between Ana Rojas of Peru and her Kenyan counterpart, John Mwangi, who had flown in the evening before.",
  "Ana Rojas of Peru and her Kenyan counterpart, John Mwangi, who had flown in on Monday, met in Lima.",
  "John Mwangi of Kenya, who had arrived the evening before, met Ana Rojas, the Peruvian defence minister, in Lima.",
  "John Mwangi of Kenya, who had come the same day, signed the accord in Lima with Ana Rojas of Peru.",
])("%s", (text) => expect(travelled(text)).toEqual(["held: John Mwangi to Lima/PE"]));

describe("no arrival abroad", () => {
  test.each([
    "John Mwangi of Kenya, who had arrived the evening before, said a plant would be built in Lima.",
    "John Mwangi of Kenya, who had come the same day, will meet Ana Rojas of Peru in Lima.",
    "John Mwangi of Kenya, who had arrived the evening before, was born in Lima.",
  ])("%s", (text) => expect(travelled(text)).toEqual([]));
});
