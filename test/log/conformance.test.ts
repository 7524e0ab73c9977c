/** One suite over all three kinds of store. */
import { afterAll, beforeAll, describe } from "vitest";
import { appending } from "./conformance/append.ts";
import { appendingTogether } from "./conformance/append-together.ts";
import { appendingOnly } from "./conformance/append-only.ts";
import { readingAsOf } from "./conformance/as-of.ts";
import { moving } from "./conformance/move.ts";
import { takingDown } from "./conformance/take-down.ts";
import { verifying } from "./conformance/verify.ts";
import { startPostgres, type TestServer } from "./support/postgres.ts";
import { FOLDER, MEMORY, removeFolders, serverStore } from "./support/stores.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server.stop();
  removeFolders();
});

describe.each([MEMORY, FOLDER, serverStore(() => server)])("a log in $name", (store) => {
  describe("appending", () => appending(store));
  describe("appending at the same moment", () => appendingTogether(store));
  describe("append-only", () => appendingOnly(store));
  describe("verify", () => verifying(store));
  describe("as of", () => readingAsOf(store));
  describe("take-down", () => takingDown(store));
  describe("dump and restore", () => moving(store));
});
