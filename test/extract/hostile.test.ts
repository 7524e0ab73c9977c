import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { readFile } from "../../src/read/readFile.ts";
import { HOSTILE, hostileText } from "./support/hostile.ts";

/** Milliseconds this process has computed: what other work on the machine takes does not count. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const read = (text: string): number => {
  let claims = 0;
  for (const article of readFile("report.txt", Buffer.from(text)).articles) claims += extract(article).claims.length;
  return claims;
};

const time = (text: string): number => {
  const runs = [0, 1, 2].map(() => {
    const begin = cpu();
    read(text);
    return cpu() - begin;
  });
  return Math.min(...runs);
};

describe("reading an article from bytes to claims", () => {
  it.each(Object.entries(HOSTILE))("takes time in proportion to the text where it holds many %s", { retry: 3 }, (_name, piece) => {
    const [quarter, whole] = [time(hostileText(piece, 25_000)), time(hostileText(piece, 100_000))];
    // Twice the text may take two and a half times as long, so four times the text six times and a quarter.
    expect(whole < 40 || whole <= quarter * 6.25, `${quarter} ms, then ${whole} ms`).toBe(true);
  });

  it("reads a page of a hundred thousand characters without a blank within a second", { retry: 3 }, () => {
    expect(time(hostileText("x", 100_000))).toBeLessThan(1000);
  });

  const pieces = [
    ..."July 22 - , 2025 $ 5 billion ( ) more than the early year \n “ ” . crore Rs one hundred and K2 é \ud800 ’s 's".split(" "),
    ...'Minister Defence of India Israel met Monday signed MoU bought 36 jets visited Oslo U.S. a dozen " Maj. Gen. Lee'.split(" "),
    ..."Jordan Kim three 2+2 F-35 Indo-Israeli he who \u2011 ‘ @x New York Air Force covered by included delivered contract for".split(" "),
    ..."held talks with called on received was were will be if not two ministers both sides counterpart his visiting joint working".split(
      " ",
    ),
    ..."group dialogue agreement deal worth approved sale to from which that after before when said quoted years ties".split(" "),
  ];
  it("never throws, whatever words stand in whatever order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 120 }), fc.constantFrom(" ", ""), (words, gap) => {
        expect(read(words.join(gap === "" ? "" : " "))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 400 },
    );
  });
});
