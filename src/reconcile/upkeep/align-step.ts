/** Step: undated articles that changed articles may date are dated anew. Answers those whose days changed. */
import { alignedDays } from "../link/align.ts";
import { datedKeys, datingKeys } from "../link/evidence-keys.ts";
import type { Mention } from "../mention.ts";
import type { Days } from "../../model/days.ts";
import { sameDays } from "../../model/days.ts";
import { putTelling } from "./put-telling.ts";
import type { Asking } from "./shelf.ts";
import type { Tellings } from "./telling.ts";

const same = (a: Days | null, b: Days | null): boolean => a === b || (a !== null && b !== null && sameDays(a, b));

/** `changed`: articles that are new, or in which somebody is now another person. */
export function* alignStep(tellings: Tellings, changed: ReadonlySet<string>): Asking<ReadonlySet<string>> {
  const { shelf } = tellings.run;
  const articles = yield* tellings.of(changed);
  const due = new Set(articles.filter((a) => a.src.published === null).map((a) => a.src.id));
  const keys = articles.flatMap((a) => a.mentions.flatMap(datedKeys));
  for (const id of (yield* shelf.find("telling", [...keys, ...[...changed].map((id) => `voter ${id}`)])).keys()) due.add(id);
  const undated = (yield* tellings.of(due)).filter((a) => a.src.published === null);
  const sharing = yield* shelf.find(
    "telling",
    undated.flatMap((a) => a.mentions.flatMap(datingKeys)),
  );
  const index = new Map<string, Mention[]>();
  for (const { mentions } of yield* tellings.of([...sharing.keys(), ...changed]))
    for (const m of mentions)
      for (const key of new Set(datingKeys(m))) {
        const list = index.get(key);
        if (list === undefined) index.set(key, [m]);
        else list.push(m);
      }
  const moved = new Set<string>();
  for (const { src, mentions } of undated) {
    const near = (m: Mention): readonly Mention[] => [...new Set(datingKeys(m).flatMap((key) => index.get(key) ?? []))];
    const days = alignedDays(mentions, near, tellings.alone);
    const voters = [...new Set(mentions.flatMap((m) => near(m).map((o) => o.src.id)))].filter((id) => id !== src.id);
    const old = (yield* shelf.get("telling", [src.id])).get(src.id);
    if (old === undefined || !same(old.aligned, days)) moved.add(src.id);
    tellings.align(src.id, days);
    yield* putTelling(tellings, src.id, { aligned: days, units: old?.units ?? [], voters });
  }
  return moved;
}
