import { defineConfig } from "vitest/config";

/** Tests run in child processes, each file alone, two at a time: the embedded databases in them are the memory that counts. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
