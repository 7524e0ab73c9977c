/** Months and days whose year the sentence opens with, and the month that another sentence told. */
import { describe, expect, it } from "vitest";
import { stayed } from "../told.ts";

describe("a sentence that opens with a year", () => {
  it.each([
    ["In 2018 it was Anna Berg, then president of Norway, who went to Peru, for four days in October.", "2018-10"],
    ["Back in 2018, President Anna Berg of Norway travelled to Peru in October.", "2018-10"],
    ["In 2018 President Anna Berg of Norway flew to Peru on 3 October.", "2018-10-03"],
  ])("dates what it tells by it: %s", (sentence, date) => {
    expect(stayed(sentence).map((v) => v.split(" ")[0])).toEqual([date]);
  });

  it("dates nothing behind a semicolon", () => {
    expect(stayed("In 2018 the pact was signed; in May President Anna Berg of Norway flew to Peru.").join()).toContain("2024-05");
  });
});

describe("the same month", () => {
  it.each([
    ["The talks were held on 29 March. Norwegian Prime Minister Anna Berg visited Peru the same month.", "2024-03"],
    ["The talks were held in March 2022. Norwegian Prime Minister Anna Berg visited Peru in that month.", "2022-03"],
    ["The talks were held in March 2022, and in the same month Norwegian Prime Minister Anna Berg visited Peru.", "2022-03"],
  ])("is the one told before: %s", (sentence, date) => {
    expect(stayed(sentence).join()).toContain(date);
  });
});
