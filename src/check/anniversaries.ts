/** Anniversaries that do not add up: "30 years" in a report of 2022 of what began in 1990. */
import { civilOf } from "../model/day.ts";
import { pairOf } from "../reconcile/dates/foundings.ts";
import { type Check, finding } from "./finding.ts";

export const anniversaries: Check = ({ corpus, foundings }) =>
  corpus.told.flatMap(({ claim, src }) => {
    if (claim.kind !== "anniversary" || claim.years === null || src.published === null || claim.background) return [];
    const year = civilOf(src.published).year;
    const founding = foundings(pairOf(claim)).find((f) => f.stated && f.of === claim.of);
    if (founding === undefined) return [];
    const marked = founding.year + claim.years.value;
    // an anniversary is spoken of in its year, the one before and the one after
    if (Math.abs(marked - year) <= 1) return [];
    const message = `${claim.years.value} years of ${claim.of} are told in ${year}, but with a beginning in ${founding.year} they fall in ${marked}`;
    const claims = [claim.id, founding.claim];
    return [finding("anniversaries", "warning", message, claims, [], claims, [src.id])];
  });
