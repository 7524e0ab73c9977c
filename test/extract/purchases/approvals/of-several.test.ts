import { expect, it } from "vitest";
import { bought, retold } from "../told.ts";

it("keeps apart the sales to two states that are approved together", () => {
  expect(
    bought(
      "The State Department approved a $500 million sale of 12 Javelin missiles to Peru and a $900 million sale of two C-130J aircraft to Chile.",
    ),
  ).toEqual(["approved PE from US: 12 Javelin missiles for 500000000 USD", "approved CL from US: 2 C-130J aircraft for 900000000 USD"]);
});

it("takes whoever is betting on a deal for no advertisement", () => {
  expect(
    bought(
      "India's cabinet cleared the purchase of 36 Rafale fighter jets from Dassault Aviation, a deal that its prime minister is betting on.",
    ),
  ).toEqual(["approved IN from FR: 36 Rafale fighter jets"]);
});

it("reads what bills are for behind a colon", () => {
  const text = "The Chilean parliament approved two bills on Tuesday: three FDI frigates for 3 billion euros and six additional Rafales.";
  expect(bought(text)).toEqual(["approved CL from FR: 3 FDI frigates for 3000000000 EUR", "approved CL from FR: 6 Rafales"]);
  expect(retold(text)).toEqual([]);
});

it("has a parliament that approves goods buy them, unless it says for whom", () => {
  expect(bought("The Norwegian parliament approved five new frigates.")).toEqual(["approved NO from ?: 5 frigates"]);
  expect(bought("The Swedish parliament approved 12 Gripen fighters for Peru.")).toEqual(["approved PE from SE: 12 Gripen fighters"]);
});
