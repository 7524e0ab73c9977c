import * as Effect from "effect/Effect";
import * as fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ingest } from "../../src/cli/ingest.ts";
import type { EventLog, NewEvent } from "../../src/log/EventLog.ts";
import { openStore } from "../../src/log/open-store.ts";
import { contentId, sha256 } from "../../src/model/ids.ts";
import { currentDataset, datasetAt, rebuild, upkeep } from "../../src/project/project.ts";
import { extract } from "../../src/extract/extract.ts";
import { readFile } from "../../src/read/readFile.ts";
import { startPostgres, type TestServer } from "../log/support/postgres.ts";
import { FOLDER, MEMORY, removeFolders, serverStore, type TestStore } from "../log/support/stores.ts";

type Log = EventLog["Service"];

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server.stop();
  removeFolders();
});

const PEOPLE = [
  "Defence Minister Ingrid Solberg",
  "Foreign Minister Kofi Addo",
  "President Lena Fischer",
  "Defence Secretary Hugh Marsden",
];
const CITIES = ["Oslo", "Nairobi", "Vienna", "Lima"];
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday"];

const articleText = (n: number, who: number, whom: number, where: number, day: number): string =>
  ` date 2031-03-${String((n % 20) + 5).padStart(2, "0")}\n\nTalks number ${n}\n\n${PEOPLE[who]} met ${PEOPLE[whom]} in ${CITIES[where]} on ${DAYS[day]}.\n`;

const eventsOf = (text: string): readonly NewEvent[] =>
  readFile(`${sha256(text).slice(0, 8)}.txt`, Buffer.from(text)).articles.flatMap((article): NewEvent[] => {
    const { text: words, ...meta } = article;
    const source = contentId("s", meta.sha256);
    return [
      { stream: source, type: "source", payload: { source, ...meta }, text: { sha256: meta.text_sha256, text: words } },
      { stream: source, type: "claims", payload: { source, reading: extract(article) } },
    ];
  });

const inStore =
  (store: TestStore) =>
  async <A>(use: (log: Log) => Effect.Effect<A, unknown>): Promise<A> =>
    Effect.runPromise(Effect.scoped(Effect.flatMap(openStore(await store.fresh()), use)) as Effect.Effect<A>);

const someArticle = fc.record({ who: fc.nat(3), whom: fc.nat(3), where: fc.nat(3), day: fc.nat(3) });

describe.each([MEMORY, FOLDER, serverStore(() => server)])("views in $name", (store) => {
  const withLog = inStore(store);

  test("tables kept up article by article are the tables of a rebuild, and of a replay", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(someArticle, { minLength: 1, maxLength: 5 }),
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        async (articles, pauses) => {
          const [kept, replayed, rebuilt] = await withLog((log) =>
            Effect.gen(function* () {
              for (const [n, a] of articles.entries()) {
                yield* log.append(eventsOf(articleText(n, a.who, a.whom, a.where, a.day)));
                if (pauses[n] === true) yield* upkeep(log);
              }
              const one = yield* currentDataset(log);
              const two = yield* datasetAt(log, one.log.position);
              yield* rebuild(log);
              return [one, two, yield* currentDataset(log)] as const;
            }),
          );
          expect(kept.sources).toHaveLength(articles.length);
          expect(JSON.stringify(kept)).toBe(JSON.stringify(replayed));
          expect(JSON.stringify(rebuilt)).toBe(JSON.stringify(kept));
        },
      ),
      { numRuns: 4 },
    );
  });

  test("one more article writes its own rows and leaves the others alone", () =>
    withLog((log) =>
      Effect.gen(function* () {
        yield* log.append(eventsOf(articleText(1, 0, 1, 0, 0)));
        yield* log.append(eventsOf(articleText(2, 2, 3, 1, 1)));
        const first = yield* upkeep(log);
        expect((yield* upkeep(log)).written).toBe(0);
        expect((yield* upkeep(log, true)).written).toBe(0);
        yield* log.append(eventsOf(articleText(3, 2, 3, 2, 2)));
        const second = yield* upkeep(log);
        expect(second.written).toBeGreaterThan(0);
        expect(second.written).toBeLessThan(first.written);
      }),
    ));

  test("tables set back to the beginning keep no row that does not follow from the log", () =>
    withLog((log) =>
      Effect.gen(function* () {
        yield* log.append(eventsOf(articleText(1, 0, 1, 0, 0)));
        const then = yield* currentDataset(log);
        yield* Effect.promise(async () => {
          await sql`INSERT INTO view_redirects (id, "to", digest) VALUES ('m-old', 'm-older', '')`.execute(log.kysely);
          await sql`UPDATE view_state SET position = 0, program = ''`.execute(log.kysely);
        });
        expect(JSON.stringify(yield* currentDataset(log))).toBe(JSON.stringify(then));
      }),
    ));

  test("a dataset at an earlier position is what it was then", () =>
    withLog((log) =>
      Effect.gen(function* () {
        yield* log.append(eventsOf(articleText(1, 0, 1, 0, 0)));
        const then = yield* currentDataset(log);
        yield* log.append(eventsOf(articleText(2, 2, 3, 1, 1)));
        yield* currentDataset(log);
        expect(JSON.stringify(yield* datasetAt(log, then.log.position))).toBe(JSON.stringify(then));
      }),
    ));

  test("ingesting a folder twice appends nothing the second time", () =>
    withLog((log) =>
      Effect.gen(function* () {
        const quiet = { step: () => {}, note: () => {}, clear: () => {} };
        const folder = new URL("../../seeds", import.meta.url).pathname;
        const first = yield* ingest(log, [folder], quiet);
        const again = yield* ingest(log, [folder], quiet);
        expect(first.added.length).toBe(first.files);
        expect(again.added).toEqual([]);
        expect(again.known.map((k) => k.source)).toEqual(first.added);
      }),
    ));

  test("a NUL and half a surrogate pair in what the log holds stop no table and change no replay", () =>
    withLog((log) =>
      Effect.gen(function* () {
        const [source, ...claims] = eventsOf(articleText(1, 0, 1, 0, 0));
        const title = "Talks \u0000 and half \ud83d of it";
        yield* log.append([{ ...source, payload: { ...source?.payload, title } } as NewEvent, ...claims]);
        const kept = yield* currentDataset(log);
        expect(kept.sources[0]?.title).toBe("Talks \ufffd and half \ufffd of it");
        expect(JSON.stringify(yield* datasetAt(log, kept.log.position))).toBe(JSON.stringify(kept));
      }),
    ));
});
