import { describe, expect, it } from "vitest";
import { datelineLength, parseDateline } from "../../src/read/dateline.ts";

const line = (text: string) => text.slice(0, datelineLength(text)).trim();

describe("a dateline", () => {
  it.each<[string, string, object]>([
    ["Oslo: The two", "Oslo:", { city: "Oslo", month: null, day: null, agency: null }],
    ["NEW DELHI, August 11: The two", "NEW DELHI, August 11:", { city: "New Delhi", month: 8, day: 11 }],
    ["CANBERRA, Aug 5 (Wire) - Australia", "CANBERRA, Aug 5 (Wire) -", { city: "Canberra", month: 8, day: 5, agency: "Wire" }],
    ["TOKYO -- The two", "TOKYO --", { city: "Tokyo" }],
    ["SANTO DOMINGO.- The two", "SANTO DOMINGO.-", { city: "Santo Domingo" }],
    ["KUALA LUMPUR — The two", "KUALA LUMPUR —", { city: "Kuala Lumpur" }],
    ["Hanoi (VNS) – The two", "Hanoi (VNS) –", { city: "Hanoi", agency: "VNS" }],
    ["New Delhi, Apr 28 (UNS) The two", "New Delhi, Apr 28 (UNS)", { city: "New Delhi", month: 4, day: 28, agency: "UNS" }],
    ["New Delhi/Hanoi: The two", "New Delhi/Hanoi:", { city: "New Delhi" }],
    ["RIO DE JANEIRO, Friday — The two", "RIO DE JANEIRO, Friday —", { city: "Rio de Janeiro", weekday: 5 }],
    [
      "WASHINGTON, Nov. 12, 2020 /Newswire/ -- The two",
      "WASHINGTON, Nov. 12, 2020 /Newswire/ --",
      { city: "Washington", year: 2020, month: 11, day: 12 },
    ],
    ["NTB (OSLO, 6 May 2025) – The two", "NTB (OSLO, 6 May 2025) –", { city: "Oslo", year: 2025, month: 5, day: 6 }],
    ["(WIRE) - OSLO, MAY 6 - The two", "(WIRE) - OSLO, MAY 6 -", { city: "Oslo", month: 5, day: 6 }],
    ["Oslo, May 6, 2025. The two", "Oslo, May 6, 2025.", { city: "Oslo", year: 2025, month: 5, day: 6 }],
    ["OSLO, 06.05.2025 (Wire) – The two", "OSLO, 06.05.2025 (Wire) –", { city: "Oslo", year: 2025, month: 5, day: 6, agency: "Wire" }],
    ["OSLO, 6 May. The two", "OSLO, 6 May.", { city: "Oslo", month: 5, day: 6 }],
    ["YEREVAN, MAY 6, WIRE. The two", "YEREVAN, MAY 6, WIRE.", { city: "Yerevan", month: 5, day: 6 }],
    ["Baku, Azerbaijan, May 6. /Wire/. The two", "Baku, Azerbaijan, May 6. /Wire/.", { city: "Baku", month: 5, day: 6 }],
    ["Santiago, May 6 (WIRE).- The two", "Santiago, May 6 (WIRE).-", { city: "Santiago", month: 5, day: 6 }],
    ["6 May 2025, Oslo – The two", "6 May 2025, Oslo –", { city: "Oslo", year: 2025, month: 5, day: 6 }],
    ["Islamabad - May 6: The two", "Islamabad - May 6:", { city: "Islamabad", month: 5, day: 6 }],
    ["OSLO (May 6, 2025) – The two", "OSLO (May 6, 2025) –", { city: "Oslo", year: 2025, month: 5, day: 6 }],
    ["July 3 (Wire) - The two", "July 3 (Wire) -", { city: null, month: 7, day: 3, agency: "Wire" }],
  ])("%s", (text, words, parsed) => {
    expect(line(text)).toBe(words);
    expect(parseDateline(words)).toMatchObject(parsed);
  });

  it.each([
    "Analysis: The two",
    "The two ministers met: They agreed",
    "Norway and Sweden have agreed: X",
    "Sir, - Your paper",
    "Oslo – the capital – slept",
    "Oslo, June 2. The two",
    "On May 6, 2025. The two",
    "Lee visited Oslo, May 6. The two",
  ])("is none: %s", (text) => {
    expect(line(text)).toBe("");
  });

  it("is read on a line of its own, in brackets and before a sender too", () => {
    const whole = { year: 2025, month: 10, day: 17 };
    expect(parseDateline("(Samobor, 17 October 2025)")).toMatchObject({ city: "Samobor", ...whole });
    expect(parseDateline("October 17, 2025 – Samobor, Croatia")).toMatchObject({ city: "Samobor", ...whole });
    expect(parseDateline("17 October 2025 - Samobor")).toMatchObject({ city: "Samobor", ...whole });
  });

  it("gives no day that the calendar does not have", () => {
    expect(parseDateline("OSLO, Feb 31 (Wire) -")).toMatchObject({ city: "Oslo", month: null, day: null });
  });
});
