/** Who a name behind an office and a comma is, where the office stands in the phrase that opens the sentence. */
import { expect, it } from "vitest";
import { met } from "../told.ts";

const KENYAN = "Kenyan Foreign Minister Nia Otieno arrived in Santiago.";

it.each([
  "While holding talks with the Secretary of National Defence of Chile, Nia Otieno welcomed the plan.",
  "After meeting the Secretary of National Defence of Chile, Nia Otieno said the plan was ready.",
])("is the subject of the main clause where its verb follows: %s", (sentence) => {
  expect(met(`${KENYAN}\n\n${sentence}`)).toEqual(["in_person held: Nia Otieno KE + null CL"]);
});

it("is the office's holder where a comma follows, or where no phrase opens the sentence", () => {
  expect(met("After meeting Chile's Defence Minister, Rosa Vial, Kenyan Foreign Minister Nia Otieno flew home.")).toEqual([
    "in_person held: Nia Otieno KE + Rosa Vial CL",
  ]);
  expect(met("Chile's Defence Minister, Rosa Vial met Kenyan Foreign Minister Nia Otieno on Monday.")).toEqual([
    "in_person held: Nia Otieno KE + Rosa Vial CL",
  ]);
});
