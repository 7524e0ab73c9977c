/** Every table of an export, in the order in which sheets and resources are listed. */
import { claims, conflicts, conflictValues, facts, findings } from "./evidence.ts";
import { items, participants, parties, recordSources, signatories } from "./links.ts";
import { agreements, meetings, purchases, visits } from "./records.ts";
import { entities, redirects, roles, sources } from "./register.ts";
import type { Table } from "./table.ts";

export const TABLES: readonly Table<never>[] = [
  meetings,
  visits,
  agreements,
  purchases,
  conflicts,
  findings,
  facts,
  claims,
  sources,
  entities,
  participants,
  signatories,
  parties,
  items,
  recordSources,
  conflictValues,
  roles,
  redirects,
];
