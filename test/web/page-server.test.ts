import type { AddressInfo } from "node:net";
import { request, type Server } from "node:http";
import * as Effect from "effect/Effect";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../src/log/open-store.ts";
import { currentDataset } from "../../src/project/project.ts";
import { sampleDataset } from "../export/sample-dataset.ts";
import { listen } from "../../src/web/page-server.ts";

let server: Server;
beforeAll(async () => {
  server = await listen(await Effect.runPromise(Effect.scoped(Effect.flatMap(openStore("memory"), (log) => currentDataset(log)))), 0);
});
afterAll(() => void server.close());

const get = (path: string, headers: Record<string, string> = {}, method = "GET"): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      let body = "";
      response.on("data", (chunk) => {
        body += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on("error", reject)
      .end();
  });

test("listens on the loopback address alone", () => expect((server.address() as AddressInfo).address).toBe("127.0.0.1"));

test("the first page lists the records", async () => {
  const page = await get("/");
  expect(page.status).toBe(200);
  expect(page.body).toContain("Records (0)");
});

test("a record's page leads to its sources and back to the list", async () => {
  const dataset = sampleDataset();
  const own = await listen(dataset, 0);
  try {
    const at = (own.address() as AddressInfo).port;
    const fetched = async (path: string): Promise<string> => (await fetch(`http://127.0.0.1:${at}${path}`)).text();
    expect(await fetched("/")).toMatch(/Conflicts \(1\)[\s\S]*Meetings \(1\)[\s\S]*href="\/m-000000000001"/);
    const page = await fetched("/m-000000000001");
    expect(page).toContain('href="/s-000000000001"');
    expect(page).toContain('<a href="/">All records</a>');
    expect(await fetched("/s-000000000001")).toContain('href="/m-000000000001"');
  } finally {
    own.close();
  }
});

test("an unknown id is a page that says so, with nothing of the request run as markup", async () => {
  const page = await get("/%3Cscript%3Ealert(1)%3C%2Fscript%3E");
  expect(page.status).toBe(404);
  expect(page.body).not.toContain("<script>alert");
});

test("a broken escape in the address does not end the server", async () => {
  expect((await get("/%E0%A4%A")).status).toBe(404);
  expect((await get("/")).status).toBe(200);
});

test("a request for another host is refused, and so is one that would change something", async () => {
  expect((await get("/", { host: "evil.example" })).status).toBe(403);
  expect((await get("/", {}, "POST")).status).toBe(403);
});
