/** "are meeting next month", "are meeting on Friday": the present of what is arranged. */
import { expect, it } from "vitest";
import { met, travelled } from "../../told.ts";

const PAIR = "Amos Odera KE + Luis Quiroga PE";
const BOTH = "Kenyan President Amos Odera and Peruvian President Luis Quiroga";

it.each(["next month in New York", "on Friday", "in Lima on Friday", "again next week", "next year"])(
  "what they are doing then is to come: %s",
  (when) => {
    expect(met(`${BOTH} are meeting ${when}.`)).toEqual([`in_person planned: ${PAIR}`]);
  },
);

it("whoever is on a visit since a day of the week has come", () => {
  expect(travelled("Kenyan President Amos Odera is visiting Peru since Monday.").join()).toContain("held");
});

it("a planned trip that is discussed is planned, a possible one is not", () => {
  expect(travelled(`${BOTH} discussed a planned trip to Kenya by Quiroga.`).join()).toContain("planned");
  expect(travelled(`${BOTH} discussed the upcoming visit of Quiroga to Kenya.`).join()).toContain("planned");
  expect(travelled(`${BOTH} discussed a possible trip to Kenya by Quiroga.`).join()).not.toContain("planned");
});
