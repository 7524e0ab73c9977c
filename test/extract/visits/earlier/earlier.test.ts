/** Visits told to compare another one with. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

describe("an earlier visit told by the way", () => {
  it.each<[string, string]>([
    ["It is the first visit to Peru by a Kenyan minister since Peter Mwangi came in October 2016.", "held: Peter Mwangi to /PE"],
    ["It was the first trip to Lima by a Kenyan president since Peter Mwangi visited in 2011.", "held: Peter Mwangi to Lima/PE"],
    ["No Kenyan foreign minister had been to Lima before Peter Mwangi flew in on 27 February this year.", "held: Peter Mwangi to Lima/PE"],
    ["He is only the second Kenyan president to come to Lima, after Peter Mwangi in 2011.", "held: Peter Mwangi to Lima/PE"],
    ["Kenyan President Samuel Otieno becomes the first head of state to travel to Lima.", "held: Samuel Otieno to Lima/PE"],
    ["The visit follows that of Kenyan President Peter Mwangi to Lima in June 2022.", "held: Peter Mwangi to Lima/PE"],
    [
      "Peruvian President Luis Soto flew to Nairobi in May. Kenyan President Peter Mwangi had spent two days in Lima. Soto was last there in 2021.",
      "held: Luis Soto to Nairobi/KE",
    ],
  ])("%s", (text, expected) => expect(travelled(text)).toContain(expected));
  it.each<[string]>([
    ["It is the first visit to Peru by a Kenyan minister since 2008."],
    ["Trade with Peru has doubled since Peter Mwangi came to power in 2016."],
  ])("%s", (text) => expect(travelled(text).filter((v) => v.includes("Mwangi"))).toEqual([]));
});

describe("there, where, our country", () => {
  it.each<[string, string]>([
    ["Kenyan Defence Minister Aden Noor knows Lima. He spent two days there last month.", "held: Aden Noor to Lima/PE"],
    ["Kenyan Defence Minister Aden Noor has just got back from Lima, where he spent the weekend.", "held: Aden Noor to Lima/PE"],
    ["In 1996 Kenyan Trade Minister Aden Noor toured three Peruvian provinces.", "held: Aden Noor to /PE"],
    [
      "REPUBLIC OF PERU\nMINISTRY OF DEFENCE\n\nThe Minister of Defence of Peru, Raul Paz, received the Minister of Defence of Kenya, Aden Noor, who is in our country on an official visit.",
      "held: Aden Noor to /PE",
    ],
  ])("%s", (text, expected) => expect(travelled(text)).toContain(expected));
});
