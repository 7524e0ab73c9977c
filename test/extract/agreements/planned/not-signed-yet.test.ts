/** Papers that nobody has signed yet, told by what they wait for. */
import { describe, expect, it } from "vitest";
import { recordedAgreements } from "../../told.ts";
import { told } from "../told.ts";

const PLANNED = ["planned mou NO,PE: fisheries"];
const MEMO = "A memorandum on fisheries between Norway and Peru";

describe("a paper to come", () => {
  it.each([
    `${MEMO} is due to be signed in July.`,
    `${MEMO} is now ready to be signed.`,
    `${MEMO} is planned for July.`,
    `${MEMO} is due in July.`,
    `${MEMO} is to follow in July.`,
    `${MEMO} is on the agenda in July.`,
    `${MEMO} awaits signature.`,
    `${MEMO} is still a draft.`,
    `${MEMO} exists only as a draft.`,
    `${MEMO} remains unsigned.`,
    `${MEMO} has not been signed yet.`,
    `${MEMO} has not yet been signed.`,
    "Norway and Peru have not yet signed the memorandum on fisheries.",
    "Norway and Peru are close to a memorandum on fisheries.",
    "Norway and Peru are nearing a memorandum on fisheries.",
    "The signing of a memorandum on fisheries between Norway and Peru has been put off until July.",
  ])("is told by what it waits for: %s", (sentence) => {
    expect(told(sentence)).toEqual(PLANNED);
  });
  it.each([
    "Norway and Peru are not close to a memorandum on fisheries.",
    "Norway and Peru have never signed a memorandum on fisheries.",
    `${MEMO} is expected to create 500 jobs.`,
    "The signing of a memorandum on fisheries between Norway and Peru was cancelled.",
  ])("is none: %s", (sentence) => {
    expect(told(sentence).filter((line) => !line.startsWith("denied"))).toEqual([]);
  });
  it("is of the day that its signing is planned for", () => {
    expect(recordedAgreements("The signing of a memorandum on fisheries between Norway and Peru is planned for 3 July.")).toEqual([
      "2024-07-03 fisheries",
    ]);
  });
});

it("a paper that binds two states stands", () => {
  for (const sentence of [
    "A treaty on fisheries binds Norway and Peru.",
    "A treaty on fisheries has linked Norway and Peru since 2019.",
    "Norway and Peru are bound by a treaty on fisheries that they signed in 1995.",
  ])
    expect(told(sentence)).toEqual(["signed agreement NO,PE: fisheries"]);
});
