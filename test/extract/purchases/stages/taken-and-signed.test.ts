import { expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

it.each([
  ["In 2014 Brazil took its own 36 Gripens, for US$5.4 billion.", "contracted BR from SE: 36 Gripens for 5400000000 USD"],
  [
    "Armscor, the procurement agency of South Africa, is taking two MEKO A-100 frigates from TKMS for EUR720 million, with deliveries in 2029.",
    "contracted ZA from DE: 2 MEKO A-100 frigates for 720000000 EUR",
  ],
])("what is taken at a price is ordered: %s", (text, told) => expect(bought(text)).toEqual([told]));

it("the year of deliveries is not that of the order", () => {
  const [deal] = purchaseClaims("South Africa is taking two MEKO A-100 frigates from TKMS for EUR720 million, with deliveries in 2029.");
  expect(deal?.date).toBeNull();
});

it("a choice whose contract the sentence tells behind is contracted, on that day", () => {
  const [deal] = purchaseClaims(
    "Kenya picked Saab in May to supply four radar planes for 31 million dollars, and in December the contract was signed.",
  );
  expect(deal?.status.value).toBe("contracted");
  expect(deal?.seller?.value.name).toBe("Saab");
  expect(deal?.date?.value.when).toMatchObject({ kind: "month", month: 12 });
});

it("both sides stand before a contract whose goods follow a colon", () => {
  expect(
    bought(
      "The armaments directorate in Nairobi, KDA, and the Brazilian maker Embraer concluded the contract on Tuesday, people on both sides have confirmed: four Kestrel drones, at a price of 640 million euros.",
    ),
  ).toEqual(["contracted KE from BR: 4 Kestrel drones for 640000000 EUR"]);
});

it("an order just signed for without a number is over what the next sentence counts", () => {
  expect(
    bought(
      "The second batch of TB2s for Kenya is now firm: Baykar and the defence ministry in Nairobi signed for it on Tuesday. The order is for six aircraft and two ground control stations.",
    ),
  ).toEqual(["contracted KE from TR: 6 TB2s aircraft, 2 ground control stations"]);
});
