import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { complaints, REPORT } from "./support/concord.ts";
import { type Desk, desk } from "./support/in-process.ts";

const SECOND = ` date 2031-05-15
Defence talks in Oslo

Norwegian Defence Minister Ingrid Solberg met Chilean Defence Minister Tomas Araya in Bergen on Wednesday, 14 May 2031.
State Secretary Nora Lunde joined the talks.
`;

let at: Desk;
const dataset = async (): Promise<Dataset> => {
  expect((await at.run("export", "--out", at.path("now"), "--format", "json")).status).toBe(0);
  return JSON.parse(readFileSync(at.path("now/dataset.json"), "utf8")) as Dataset;
};
const decide = (...words: readonly string[]) => at.run("decide", ...words, "--reason", "checked", "--author", "A. Analyst");
const records = ({ sources, entities, meetings, visits, agreements, purchases, facts, conflicts, findings }: Dataset) => ({
  ...{ sources, entities, meetings, visits, agreements, purchases, facts, conflicts, findings },
});

beforeEach(async () => {
  at = desk();
  at.write("news/a.txt", REPORT);
  at.write("news/b.txt", SECOND);
  expect((await at.run("run", at.path("news"), "--out", at.path("out"))).status).toBe(0);
});

describe("concord decide", () => {
  test("appends a decision of any kind, and its undo gives the records as before", async () => {
    const before = await dataset();
    const source = before.sources.find((s) => s.file === "b.txt")?.id ?? "";
    const meeting = before.meetings[0];
    const claim =
      before.facts.find((f) => f.record === meeting?.id && f.field === "city")?.claims.find((c) => c.source === source)?.id ?? "";
    const finding = before.findings[0]?.id ?? "";
    const [one = "", two = ""] = before.entities.filter((e) => e.kind === "person").map((e) => e.id);
    const kinds: readonly (readonly [string, ...string[]])[] = [
      ["accept_claim", claim],
      ["reject_claim", claim],
      [
        "add_claim",
        source,
        meeting?.id ?? "",
        "State Secretary Nora Lunde joined the talks.",
        "participants=Nora Lunde (State Secretary, NO)",
      ],
      ["set_source", source, "published", "2031-05-16"],
      ["choose_value", meeting?.id ?? "", "date", "2031-05-13"],
      ["merge", one, two],
      [
        "different",
        ...before.meetings.flatMap(
          (m) => before.facts.filter((f) => f.record === m.id && f.field === "form")[0]?.claims.map((c) => c.id) ?? [],
        ),
      ],
      ["set_reliability", source, "low"],
      ["withdraw_source", source],
      ["dismiss_finding", finding],
    ];
    for (const [action, ...words] of kinds) {
      const made = await decide(action, ...words);
      expect(complaints(made), action).toEqual([]);
      const id = /^(d-[0-9a-f]{12}) appended/.exec(made.stdout)?.[1] ?? "";
      expect(id, action).not.toBe("");
      expect((await decide("undo", id)).status, action).toBe(0);
    }
    expect(records(await dataset())).toEqual(records(before));
  }, 120_000);

  test("adds what the reader missed to a record, with the words of the article", async () => {
    const [meeting] = (await dataset()).meetings;
    const source = (await dataset()).sources.find((s) => s.file === "b.txt")?.id ?? "";
    const words = "State Secretary Nora Lunde joined the talks.";
    expect((await decide("add_claim", source, meeting?.id ?? "", words, "participants=Nora Lunde (State Secretary, NO)")).status).toBe(0);
    const now = await dataset();
    expect(now.meetings[0]?.participants.map((p) => p.name)).toContain("Nora Lunde");
    const claim = now.facts.find((f) => f.record === meeting?.id && f.field === "participants")?.claims.find((c) => c.quote === words);
    const text = SECOND;
    expect(text.slice(claim?.start, claim?.end)).toBe(words);
    expect(text.slice(claim?.at_start, claim?.at_end)).toBe("Nora Lunde");
    expect((await at.run("audit", `${meeting?.id}:participants`)).stdout).toContain("marked by an analyst");
  }, 60_000);
});
