/** Articles that appeared before what they tell as done. */
import { earliest, isBounded } from "../model/days.ts";
import { isDone } from "../reconcile/mention.ts";
import { type Check, finding } from "./finding.ts";

export const olderThanReported: Check = ({ ready, finder }) =>
  ready.flatMap((r) => {
    const days = finder.timeline.days(r.variable);
    if (!isBounded(days)) return [];
    return r.group.mentions.flatMap((m) =>
      m.src.published !== null && isDone(m) && earliest(days) > m.src.published + 1
        ? [
            finding(
              "older_than_reported",
              "warning",
              `"${m.src.meta.title ?? m.src.meta.file}" appeared before what it tells as done`,
              [r.id, m.id],
              [r.id],
              [m.id],
            ),
          ]
        : [],
    );
  });
