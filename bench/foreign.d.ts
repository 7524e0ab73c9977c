/**
 * What the benches use of packages that only `bench/package.json` installs, so that `npm run check` looks at the benches
 * without installing them. Ambient declarations win over a package's own types, so both ways the check is the same.
 */
declare module "pg-copy-streams" {
  import type { Duplex, Readable } from "node:stream";
  import type { Submittable } from "pg";

  export function from(sql: string): Duplex & Submittable;
  export function to(sql: string): Readable & Submittable;
}

declare module "@event-driven-io/emmett-postgresql" {
  import type { Pool } from "pg";

  interface Message {
    readonly type: string;
    readonly data: Record<string, unknown>;
  }
  interface Store {
    readonly schema: { migrate(): Promise<unknown> };
    appendToStream(stream: string, events: readonly Message[]): Promise<unknown>;
    readStream(stream: string): Promise<{ readonly events: readonly Message[] }>;
    close(): Promise<void>;
  }
  export function getPostgreSQLEventStore(url: string, options: { readonly connectionOptions: { readonly pool: Pool } }): Store;
}

declare module "wink-eng-lite-web-model" {
  const model: object;
  export default model;
}

declare module "wink-nlp" {
  interface Doc {
    entities(): { length(): number };
  }
  export default function winkNLP(model: object, pipe?: readonly string[]): { readDoc(text: string): Doc };
}
