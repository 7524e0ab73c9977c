import { expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const days = (body: string): (string | null)[] =>
  claimsOf(body).flatMap((c) => (c.kind === "meeting" ? [c.date === null ? null : JSON.stringify(c.date.value.when)] : []));

const BACK = "On 2 March Norway's Defence Minister Anna Berg met Kenya's Defence Minister Hugo Noor in Oslo.";
const NEXT = "Foreign Minister Lena Dahl of Norway also met Kenyan Foreign Minister Amina Otieno.";

it("a day months before the report dates what its paragraph goes on with, and no other paragraph", () => {
  expect(days(`${BACK} ${NEXT}`)[1]).toContain('"month":3');
  expect(days(`${BACK}\n\n${NEXT}`)[1]).toBeNull();
});

it("a recent day goes on over paragraphs", () => {
  expect(days(`${BACK.replace("2 March", "2 June")}\n\n${NEXT}`)[1]).toContain('"month":6');
});
