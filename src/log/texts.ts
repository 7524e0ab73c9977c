/** The words of articles, under the SHA-256 of the text as UTF-8; a null text was taken down. */
import { sql } from "kysely";
import type { StoredText } from "./EventLog.ts";
import type { LogDatabase } from "./tables.ts";

export const readText = async (db: LogDatabase, sha256: string): Promise<StoredText> => {
  const row = await db.selectFrom("texts").select("text").where("sha256", "=", sha256).executeTakeFirst();
  if (row === undefined) return { status: "unknown" };
  return row.text === null ? { status: "taken_down" } : { status: "kept", text: row.text };
};

export const readTexts = async (db: LogDatabase, sha256s: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ sha256: string; text: string }>`
    SELECT sha256, text FROM texts WHERE text IS NOT NULL AND sha256 = ANY(${sha256s}::text[])`.execute(db);
  return new Map(rows.map((row) => [row.sha256, row.text]));
};
