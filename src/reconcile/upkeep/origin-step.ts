/** Step: the text each new article goes back to, and who now goes back to it. Answers the articles whose origin changed. */
import type { Src } from "../corpus.ts";
import { boundOf, elders, mayGoBackTo, parentAmong, soughtKeys, textKeys, type TextNote } from "../origins/lineage.ts";
import { bandKeys, FEW_PAIRS, NO_PAIRS } from "../origins/likeness.ts";
import type { Run } from "./run.ts";
import type { Asking, Key } from "./shelf.ts";

const COMPARED_AT_ONCE = 200;

const keysOf = (note: TextNote): readonly Key[] => [...textKeys(note), ...(note.parent === null ? [] : [`child ${note.parent.id}`])];

function* soughtBy(notes: Iterable<TextNote>): Iterable<number> {
  for (const note of notes) yield* soughtKeys(note);
}

export function* originStep(run: Run, fresh: readonly Src[]): Asking<ReadonlySet<string>> {
  const { shelf } = run;
  const { texts } = run;
  const known = yield* shelf.get(
    "text",
    fresh.map((src) => src.id),
  );
  for (const src of fresh) {
    const old = known.get(src.id);
    const pairs = texts.read(src.id, src.text);
    const note: TextNote = {
      published: src.published,
      sha256: src.meta.sha256,
      parent: old?.parent ?? null,
      origin: old?.origin ?? src.id,
      read: src.reading !== null,
      bands: old?.bands ?? (pairs.length < FEW_PAIRS ? [] : bandKeys(pairs)),
      bound: old?.bound ?? null,
    };
    shelf.put("text", src.id, note, keysOf(note));
  }
  const added = fresh.filter((src) => !known.has(src.id));
  const own = yield* shelf.get(
    "text",
    added.map((src) => src.id),
  );
  // an article concerns itself and those younger ones that share a band with it, unless they were compared with enough older ones
  const due = new Map(own);
  const byBand = new Map<number, (readonly [string, TextNote])[]>();
  const index = (notes: Iterable<readonly [string, TextNote]>): void => {
    for (const entry of notes)
      for (const band of entry[1].bands) {
        const list = byBand.get(band);
        if (list === undefined) byBand.set(band, [entry]);
        else list.push(entry);
      }
  };
  const near = yield* shelf.find("text", soughtBy(own.values()));
  index(near);
  for (const [id, note] of own)
    for (const band of note.bands)
      for (const [other, theirs] of byBand.get(band) ?? [])
        if (other !== id && !due.has(other) && mayGoBackTo({ ...theirs, id: other }, { ...note, id })) due.set(other, theirs);
  const beyond = [...due].filter(([id]) => !own.has(id));
  if (beyond.length > 0) index([...(yield* shelf.find("text", soughtBy(beyond.map(([, n]) => n))))].filter(([id]) => !near.has(id)));
  const compared = [...due].map(([id, note]) => {
    const sharing = new Map<string, TextNote>();
    for (const band of note.bands) for (const [other, theirs] of byBand.get(band) ?? []) if (other !== id) sharing.set(other, theirs);
    const candidates = elders(
      { ...note, id },
      [...sharing].map(([other, theirs]) => ({ id: other, published: theirs.published, sha256: theirs.sha256 })),
    );
    return { id, note, candidates: candidates.map((c) => c.id), bound: boundOf(candidates) };
  });
  const moved = new Set<string>();
  // some at once: asked for one by one, articles cost a round trip each, and all at once may be many times those that are new
  for (let from = 0; from < compared.length; from += COMPARED_AT_ONCE) {
    const some = compared.slice(from, from + COMPARED_AT_ONCE).filter(({ id }) => run.counts(id));
    const pairs = yield* run.wordPairs(some.flatMap(({ id, candidates }) => [id, ...candidates]));
    for (const { id, note, candidates, bound } of some) {
      const parent = parentAmong(
        pairs.get(id) ?? NO_PAIRS,
        candidates.flatMap((other) => {
          const theirs = pairs.get(other);
          return theirs === undefined ? [] : [{ id: other, pairs: theirs }];
        }),
      );
      const stays = parent?.id === note.parent?.id && parent?.shared === note.parent?.shared;
      if (stays && bound?.id === note.bound?.id) continue;
      const next = { ...note, parent, bound };
      shelf.put("text", id, next, keysOf(next));
      if (!stays) moved.add(id);
    }
  }
  const changed = new Set([...added.map((src) => src.id), ...moved]);
  // what an article goes back to is handed down its line
  for (let line: readonly string[] = [...changed]; line.length > 0; ) {
    const notes = yield* shelf.get("text", line);
    const next: string[] = [];
    for (const [id] of notes) {
      const origin = yield* originOf(run, id);
      const note = (yield* shelf.get("text", [id])).get(id) as TextNote;
      if (origin !== note.origin) {
        shelf.put("text", id, { ...note, origin });
        changed.add(id);
        next.push(...(yield* shelf.find("text", [`child ${id}`])).keys());
      }
    }
    line = next;
  }
  return changed;
}

function* originOf(run: Run, id: string): Asking<string> {
  for (let at = id; ; ) {
    const parent = (yield* run.shelf.get("text", [at])).get(at)?.parent ?? null;
    if (parent === null) return at;
    at = parent.id;
  }
}
