/**
 * Kysely's PGlite dialect, with its one connection lent to one caller at a time.
 *
 * As it comes, the dialect hands the same connection to everybody, so that a query beside an open transaction runs
 * inside it and two transactions at once wait for each other for ever. Here a caller waits for its turn.
 */
import { type Dialect, type Driver, type PGlite, PGliteDialect } from "kysely";

class Turns {
  #last: Promise<void> = Promise.resolve();
  #end: (() => void) | undefined;

  async take(): Promise<void> {
    const before = this.#last;
    const turn = Promise.withResolvers<void>();
    this.#last = turn.promise;
    await before;
    this.#end = turn.resolve;
  }

  give(): void {
    this.#end?.();
  }
}

const serialised = (driver: Driver): Driver => {
  const turns = new Turns();
  const acquire = driver.acquireConnection.bind(driver);
  return Object.assign(driver, {
    async acquireConnection() {
      await turns.take();
      return acquire();
    },
    async releaseConnection() {
      turns.give();
    },
  });
};

/** A dialect over an opened PGlite; `destroy` of its Kysely closes the PGlite. */
export const serialPglite = (pglite: PGlite): Dialect => {
  const dialect = new PGliteDialect({ pglite });
  return {
    createAdapter: () => dialect.createAdapter(),
    createDriver: () => serialised(dialect.createDriver()),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
};
