/** Anniversaries that do not add up: "30 years" in a report of 2022 of what began in 1990. */
import { civilOf } from "../model/day.ts";
import { type Check, finding } from "./finding.ts";

export const anniversaries: Check = ({ corpus }) => {
  const told = corpus.told.flatMap(({ claim, src }) =>
    claim.kind === "anniversary"
      ? [
          {
            claim,
            src,
            sides: claim.countries
              .map((c) => c.value)
              .sort()
              .join(" "),
          },
        ]
      : [],
  );
  return told.flatMap((a) => {
    if (a.claim.years === null || a.src.published === null || a.claim.background) return [];
    const year = civilOf(a.src.published).year;
    const founding = told.find((b) => b.claim.founded !== null && b.sides === a.sides && b.claim.of === a.claim.of);
    if (founding === undefined || founding.claim.founded === null) return [];
    const marked = founding.claim.founded.value + a.claim.years.value;
    // an anniversary is spoken of in its year, the one before and the one after
    if (Math.abs(marked - year) <= 1) return [];
    const message = `${a.claim.years.value} years of ${a.claim.of} are told in ${year}, but with a beginning in ${founding.claim.founded.value} they fall in ${marked}`;
    return [finding("anniversaries", "warning", message, [a.claim.id, founding.claim.id], [], [a.claim.id, founding.claim.id])];
  });
};
