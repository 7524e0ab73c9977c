/**
 * "landed in Peru on Monday and leaves it on Friday for Brussels", "is in Peru since the 18th; on the 23rd she will move on to Chile": the day
 * on which a traveller goes on to another state is the last one of the stay told before.
 */
import type { Draft } from "./draft.ts";
import { isOneDay, isWhole } from "./visit-bounds.ts";
import type { VisitDraft } from "./visit-memory.ts";

/** Characters from the stay to where its traveller goes on. */
const NEAR = 500;
const GOES_ON = /^(?:leaves?|left|leaving|departs?|departed|departing)$/;
const LASTS: ReadonlySet<string> = new Set([
  "travelled",
  "arrived",
  "stayed",
  "visited",
  "visit-noun",
  "begun",
  "moved-on",
  "visit-mentioned",
]);

const isDay = ({ date }: VisitDraft): boolean => date !== null && isOneDay(date.value.when) && date.value.lasting === undefined;

/** The last days of stays from which somebody goes on, as drafts of their own. */
export const endsBeforeOnward = (drafts: readonly Draft[], text: string): VisitDraft[] => {
  const found: VisitDraft[] = [];
  let stay: VisitDraft | undefined;
  for (const draft of drafts) {
    if (draft.kind !== "visit" || draft.background || draft.visitor.value.name === null || draft.country === null) continue;
    const { trigger } = draft;
    const onward = draft.rule === "moved-on" || GOES_ON.test(text.slice(trigger.at_start, trigger.at_end).toLowerCase());
    const same = stay?.visitor.value.name === draft.visitor.value.name && stay.country?.value !== draft.country.value;
    const ended = drafts.some(
      (d) =>
        d.kind === "visit" &&
        d.rule === "left" &&
        d.country?.value === stay?.country?.value &&
        d.visitor.value.name === stay?.visitor.value.name,
    );
    if (onward && same && !ended && stay !== undefined && isDay(draft) && isDay(stay) && trigger.at_start - stay.trigger.at_start <= NEAR)
      found.push({ ...stay, rule: "left", trigger, attributed_to: null, date: draft.date });
    const lasts = LASTS.has(draft.rule) && draft.status.value === "held" && !isWhole(draft);
    // another stop that is told between is where they leave from
    stay = lasts && draft.visitor.value.country !== draft.country.value ? draft : undefined;
  }
  return found;
};
