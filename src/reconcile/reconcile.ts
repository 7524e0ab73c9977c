/** From claims and decisions to reconciled rows: the one entry point of the room. */
import type { Reconciled } from "./reconciled.ts";
import type { ReconcileInput } from "./source.ts";

/** Pure and independent of the order of `input.sources`; never throws on what a reader may have claimed. */
export const reconcile = (input: ReconcileInput): Reconciled => ({
  rows: {
    sources: input.sources.map(({ id, meta }) => ({
      id,
      file: meta.file,
      title: meta.title,
      publisher: meta.publisher,
      author: meta.author,
      url: meta.url,
      language: meta.language,
      published: meta.published,
      published_basis: meta.published_basis,
      sha256: meta.sha256,
      status: "active",
    })),
    entities: [],
    meetings: [],
    visits: [],
    agreements: [],
    purchases: [],
    facts: [],
    redirects: [],
  },
  clashes: [],
  sources: input.sources,
});
