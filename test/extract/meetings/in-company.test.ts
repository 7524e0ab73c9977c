/** What two officials of different states do in each other's company is an exchange, whatever they do. */
import { describe, expect, it } from "vitest";
import { met } from "../told.ts";

const A = "Portuguese Foreign Minister Rui Costa";
const B = "Kenyan Foreign Minister Joy Wanjiru";
const BOTH = ["in_person held: Joy Wanjiru + Rui Costa"];
const told = (report: string): string[] => met(report).map((line) => line.replace(/ (?:PT|KE)\b/g, ""));

describe("in each other's company", () => {
  it.each([
    `${A} and his colleague, ${B}, spent two hours on Monday going through a list of complaints.`,
    `${A} and ${B} argued over dinner about fishing rights.`,
    `${A} and ${B} joked with each other through an entire lunch on Monday.`,
    `${A} and ${B} sorted out the quotas for forty minutes behind closed doors.`,
    `${A} and ${B} haggled on Monday about fishing rights.`,
    `Over a late supper ${A} pressed ${B} for a new quota.`,
    `${A} had ${B} across the table on Monday.`,
    `${A} had a turn around the garden with ${B} on Monday.`,
    `${A} found half an hour for ${B} on Monday.`,
  ])("%s", (report) => expect(told(report)).toEqual(BOTH));
});

describe("not in each other's company", () => {
  it.each([
    `${A} and ${B} flew for two hours on Monday.`,
    `${A} and ${B} said on Monday that prices had risen.`,
    `${A} and ${B} condemned the attack on Monday.`,
    `${A} pressed ${B} for a new quota.`,
    `${A} spent two hours on Monday going through a list of complaints.`,
    `${A} and Portuguese Trade Minister Ana Lopes argued over dinner about fishing rights.`,
  ])("%s", (report) => expect(told(report)).toEqual([]));
});
