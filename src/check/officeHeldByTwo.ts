/** One office of one state given to two persons at one time. */
import { roleWords } from "../reconcile/values/roles.ts";
import { grouped } from "./grouped.ts";
import { type Check, finding } from "./finding.ts";

/** Offices of which a state has one. */
const SINGLE =
  /^((prime|defen[cs]e|foreign|finance|home) minister|president|national security advis[eo]r|minister of (national )?defen[cs]e)$/i;

export const officeHeldByTwo: Check = ({ rows, offices }) => {
  const held = rows.entities.flatMap((e) =>
    e.kind === "person" && e.country !== null
      ? (offices.get(e.id)?.held ?? []).filter((r) => SINGLE.test(r.role)).map((r) => ({ e, r }))
      : [],
  );
  return grouped(held, ({ e, r }) => `${e.country} ${[...roleWords(r.role)].sort().join(" ")}`).flatMap((one) =>
    one.flatMap((a, i) =>
      one.slice(i + 1).flatMap((b) => {
        if (a.e.id === b.e.id) return [];
        if (a.r.from === null || a.r.to === null || b.r.from === null || b.r.to === null || a.r.from > b.r.to || b.r.from > a.r.to)
          return [];
        return [
          finding(
            "office_held_by_two",
            "warning",
            `${a.e.name} and ${b.e.name} are both called ${a.r.role} (${a.e.country}) at one time`,
            [a.e.id, b.e.id, a.r.role],
            [],
            [a.r.giver.claim, b.r.giver.claim],
            [a.e.id, b.e.id],
            [a.r.giver.source, b.r.giver.source],
          ),
        ];
      }),
    ),
  );
};
