/** Agencies that leave out articles: "During the visit, foreign minister will call on A". */
import { expect, it } from "vitest";
import { met } from "../told.ts";

const GOES = "Kenyan Foreign Minister Amos Odera will visit Peru from June 14 to 15.";

it.each([
  ["During the visit, foreign minister is also expected to call on President Jose Lima of Peru.", "planned"],
  ["The ministry said foreign minister will meet President Jose Lima of Peru.", "planned"],
  ["In Lima, foreign minister met President Jose Lima of Peru.", "held"],
])("an office in small letters without article is somebody where it is the subject: %s", (sentence, status) => {
  expect(met(`${GOES} ${sentence}`)).toEqual([`in_person ${status}: Amos Odera KE + Jose Lima PE`]);
});

it.each(["He spoke as foreign minister.", "Being foreign minister is hard.", "Lima needs a new foreign minister and he will be sworn in."])(
  "elsewhere it is nobody: %s",
  (sentence) => {
    expect(met(`${GOES} ${sentence}`)).toEqual([]);
  },
);
