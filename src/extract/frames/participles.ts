/**
 * Days and places behind a participle that tells of something else: in "met Vale to review the roadmap signed in Lima in May" both are
 * of the signing.
 *
 * Limits: nouns of occasions ("a summit held in Lima") keep what stands behind their participle for whatever was done there.
 */
import type { Unit } from "../mentions/unit.ts";
import { clausesOf, isPreposition, type Scene } from "./scene.ts";

/** What a thing had done to it before; regular participles that may as well be a finite verb stand here too. */
const DONE_TO =
  /^(?:signed|agreed|reached|concluded|launched|announced|adopted|inked|established|created|founded|opened|built|made|taken|delivered|ordered|bought|purchased|issued|published|drafted|negotiated|approved|ratified|endorsed|unveiled|proposed|struck|sealed|initialled|granted|completed|produced|displayed|shown|captured|seized|arrested|detained|killed|elected|appointed|named|released)$/;
const OCCASION =
  /(?:^|[ -])(?:summit|forum|conference|congress|assembly|exhibition|expo|show|fair|ceremony|event|meeting|session|talks|visit|trip|tour|retreat|gathering|consultations|negotiations|reception|dinner|lunch|round|dialogue)s?$/;

const isThing = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.kind === "word" || unit.kind === "instrument" || unit.kind === "item") && !isPreposition(unit);

const PUT_IN_OFFICE = /^(?:elected|appointed|named|released)$/;
const isSomebody = (unit: Unit | undefined): boolean => unit?.kind === "person" || unit?.kind === "official";

/** Does unit `i` stand behind a participle of a noun that itself stands behind unit `last`, the end of the trigger at `at`? */
export const isOfParticiple = (scene: Scene, at: number, last: number, i: number): boolean => {
  const { units } = scene;
  const { verbs, verbOf, classes } = clausesOf(scene);
  for (let k = i - 1; k > last && k > at + 1; k--) {
    const unit = units[k] as Unit;
    // "took the ships ordered in 2017 two years ago": a participle has one day
    if (unit.kind === "mark" || classes[k] === "and" || (unit.kind === "date" && units[i]?.kind === "date")) return false;
    if (!DONE_TO.test(unit.lower)) continue;
    const noun = units[k - 1];
    // "B, appointed only six days ago"
    if (noun?.lower === "," && isSomebody(units[k - 2]) && PUT_IN_OFFICE.test(unit.lower)) return true;
    const verb = verbs[verbOf[k] ?? -1];
    if (!isThing(noun) || classes[k - 1] !== "noun" || OCCASION.test(noun?.lower ?? "") || k - 1 <= at) return false;
    // "the ministers signed in Lima": the noun is who did it
    return verb === undefined || (verb.first === k && (verb.subject === null || verb.subject.last < k));
  }
  return false;
};
