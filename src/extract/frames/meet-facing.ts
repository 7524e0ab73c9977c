/** Exchanges told by where both are: "were again face to face in Lima", "was in Lima on Monday, at one table with A". */
import { areDifferent, areOfficials, persons } from "./meet-sides.ts";
import type { VerbReading } from "./meet-ways.ts";
import { wordsOf } from "./scene.ts";

/** Units from the verb to the words that say so, behind a town and a day. */
const REACH = 10;
/** What those who are there are: "face to face", "in one room", "at one table". */
const FACING =
  /^(?:, )?(?:(?:once|again|now|back|also|then|\w+ly|, (?:for|the)[^,;]*,) )*(?:face to face|face-to-face|in one room|in the same room|at (?:one|the same) table|in (?:deep |close )?(?:conversation|conclave)|tête-à-tête|in a huddle)\b/;
/** "were again face to face in Lima", "was in Lima on Monday, at one table with A" */
export const atOneTable = ({ scene, at, subject, right, modality, offer }: VerbReading): boolean => {
  const { units } = scene;
  let from = at + 1;
  let found = FACING.test(wordsOf(units, from, from + 8));
  // behind a town and a day: "was in Lima on Monday, at one table with A"
  for (let k = at + 1; !found && k < at + REACH; k++)
    if (units[k]?.lower === "," && FACING.test(wordsOf(units, k + 1, k + 7))) [found, from] = [true, k + 1];
  if (!found || modality.status === "denied") return false;
  const with_ = right(from).find((c) => c.prep === "with" && persons(c.actors).length > 0);
  const own = subject();
  if (with_ !== undefined && areOfficials(with_.actors) && persons(own).length > 0) {
    offer("face-to-face", with_.last, own, persons(with_.actors), "in_person");
    return true;
  }
  if (with_ === undefined && areDifferent(own)) offer("face-to-face", from + 2, own, [], "in_person");
  return with_ === undefined && areDifferent(own);
};
