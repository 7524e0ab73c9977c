import { describe, expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const told = (body: string): string[] =>
  claimsOf(body).flatMap((c) => (c.kind === "meeting" ? [`${c.city?.value ?? "-"} ${JSON.stringify(c.date?.value.when ?? null)}`] : []));

const THEY = "Norway's Anna Berg and Kenya's Hugo Noor met";

describe("when they met, something was settled", () => {
  it("in that town and month, also with words between", () => {
    expect(told(`The price was fixed in Lima in April, the firm said, when ${THEY}.`)[0]).toMatch(/^Lima .*"month":4/);
    expect(told(`The price was agreed in Lima in April when ${THEY}.`)[0]).toMatch(/^Lima .*"month":4/);
  });
  it("not on the day of the words", () => {
    expect(told(`The firm said on Tuesday that the price was fixed when ${THEY} in Lima.`)[0]).not.toContain('"weekday":2');
  });
  it("not where somebody else was", () => {
    expect(told(`The engineer was in Lima in April when ${THEY}.`)[0]).not.toContain("Lima");
  });
});
