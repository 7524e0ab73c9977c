/** "The Secretary and Foreign Minister A": two persons where the report knows another who goes by the first office. */
import { expect, test } from "vitest";
import { claimsOf, met } from "../../told.ts";

test("an office of another person's, joined to a name and its own, is that person", () => {
  const told = claimsOf(
    "WASHINGTON - Secretary of State Jane Larch visited Nairobi. The Secretary and Foreign Minister Otieno met on Tuesday. Kenyan Foreign Minister Peter Otieno thanked her.",
  ).flatMap((c) => (c.kind === "meeting" ? [c.participants.map((p) => `${p.value.name}: ${p.value.role}`).sort()] : []));
  expect(told).toEqual([["Jane Larch: Secretary of State", "Peter Otieno: Foreign Minister"]]);
});

test("nobody else's office stays with the one who has both", () => {
  const told = met(
    "LIMA - Peruvian Prime Minister and Defence Minister Luis Rojas met Kenyan Foreign Minister Peter Otieno on Tuesday. The Prime Minister and Defence Minister Rojas thanked the guest.",
  );
  expect(told).toEqual(["in_person held: Luis Rojas PE + Peter Otieno KE"]);
});

test("offices that nobody holds together are two persons", () => {
  const larch = "Secretary of State Jane Larch of the United States arrived in Lima on Tuesday.";
  expect(met(`${larch} The Secretary and Defence Minister Luis Rojas met on Wednesday.`)).toEqual([
    "in_person held: Jane Larch US + Luis Rojas PE",
  ]);
  const lund = "President Jane Larch of the United States flew to Oslo on Tuesday.";
  expect(met(`${lund} The President and Prime Minister Karl Lund held talks on Wednesday.`)).toEqual([
    "in_person held: Jane Larch US + Karl Lund NO",
  ]);
});
