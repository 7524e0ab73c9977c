import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "The U.S. State Department has approved a possible foreign military sale to the Government of Kuwait of 60 Patriot missiles for an estimated cost of $425 million.",
    ["approved KW from US: 60 Patriot missiles for ~425000000 USD"],
  ],
  [
    "The Government of Morocco has requested to buy 18 HIMARS launchers, the Defense Security Cooperation Agency said.",
    ["planned MA from US: 18 HIMARS launchers"],
  ],
  ["The State Department cleared the sale of up to 40 Stinger missiles to Finland.", ["approved FI from US: <=40 Stinger missiles"]],
  ["Romania's parliament approved the purchase of 32 F-35 fighters from the United States.", ["approved RO from US: 32 F-35 fighters"]],
  ["Switzerland was cleared last year to buy 36 F-35 fighters from the United States.", ["approved CH from US: 36 F-35 fighters"]],
  ["Germany's government approved the export of six submarines to Singapore.", ["approved SG from DE: 6 submarines"]],
  ["The sale to Oman of 16 Eurofighter jets was approved by London in March.", ["approved OM from GB: 16 Eurofighter jets"]],
  ["Norwegian lawmakers on Thursday approved buying 16 Chunmoo launchers from South Korea.", ["approved NO from KR: 16 Chunmoo launchers"]],
  [
    "The Norwegian parliament voted by 90 to 12 on Thursday to approve the purchase of 16 Chunmoo launchers from South Korea.",
    ["approved NO from KR: 16 Chunmoo launchers"],
  ],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));

it("a potential deal is none yet, and who must approve it sells nothing", () => {
  const told = bought(
    "The United States will sell four Reaper drones to Morocco. The potential deal, worth about $1 billion with guided bombs, would need approval from Congress.",
  );
  expect(told.length).toBeGreaterThan(0);
  for (const line of told) expect(line).toMatch(/^planned MA(?! from Congress)/);
});
