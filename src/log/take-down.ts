/**
 * Removes an article's words for good: the event that says so and the removal are one transaction.
 *
 * The chains go on verifying, since events hold hashes and offsets, never words. The hash stays behind, so the same text
 * does not come back by being ingested again. Backups and dumps made before still hold the words.
 */
import { appendInside, type RawEvent, type Recording } from "./append.ts";
import { NoSuchPosition } from "./errors.ts";
import type { Appended } from "./EventLog.ts";
import type { LogDatabase } from "./tables.ts";

/** Throws NoSuchPosition where no event ever brought that text. */
export const takeDown = (db: LogDatabase, event: RawEvent, textSha256: string, recording: Recording): Promise<Appended> =>
  db.transaction().execute(async (tx) => {
    const [result] = await appendInside(tx, [event], recording);
    const gone = await tx.updateTable("texts").set({ text: null }).where("sha256", "=", textSha256).returning("sha256").executeTakeFirst();
    if (gone === undefined) throw new NoSuchPosition({ message: `no article with the text ${textSha256} was ever stored` });
    return result as Appended;
  });
