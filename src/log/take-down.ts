/**
 * Removes an article's words for good: the event that says so and the removal are one transaction.
 *
 * The chains go on verifying, since events hold hashes and offsets, never words. The hash stays behind, so the same text
 * does not come back by being ingested again. Backups and dumps made before still hold the words.
 */
import { sql } from "kysely";
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

/** Whether words that the log held at `position` were taken down after it: what is read as of then lacks them. */
export const takenDownSince = async (db: LogDatabase, position: number): Promise<boolean> => {
  const { rows } = await sql<{ gone: boolean }>`SELECT EXISTS (
    SELECT FROM events e JOIN texts t ON t.sha256 = named_text(e.payload)
    WHERE e.type = 'take_down' AND e.position > ${position} AND t.position <= ${position}) AS gone`.execute(db);
  return rows[0]?.gone === true;
};
