/** Notes what an article tells, under the keys of its mentions. */
import type { TellingNote } from "./notes.ts";
import type { Asking } from "./shelf.ts";
import type { Tellings } from "./telling.ts";

export function* putTelling(tellings: Tellings, id: string, note: TellingNote): Asking<void> {
  const [article] = yield* tellings.of([id]);
  if (article === undefined) return;
  const keys = [...article.mentions, ...article.ghosts].flatMap((m) => tellings.keysOf(m).own);
  tellings.run.shelf.put("telling", id, note, [...new Set(keys)]);
}
