import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each([
  "Peru, which had shortlisted the Leopard 2 tank, dropped its plan last year.",
  "Peru had selected 12 K2 tanks but shelved the project in May.",
  "Kenya will not go ahead with the acquisition of 12 Mirage fighters from Qatar.",
  "Kenya has decided to scrap its plan to buy 12 howitzers from France.",
])("what was given up is no plan: %s", (text) => expect(bought(text)).toEqual([]));

it("another's plan given up leaves the choice", () =>
  expect(bought("Kenya selected 12 Leopard 2 tanks after Peru dropped its plan to buy 12 Gripen.")).toEqual([
    "planned KE from ?: 12 Leopard 2 tanks",
  ]));
