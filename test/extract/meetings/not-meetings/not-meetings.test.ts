/** What is no meeting. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

describe("figures of speech, ceremonies and words to the press are no meetings", () => {
  it.each<[string, string[]]>([
    ["It was a meeting of minds, said Norway's Prime Minister Erik Dahl, that Kenya's President Samuel Otieno would welcome.", []],
    ["Norway's Prime Minister Erik Dahl met the challenge, and Kenya's President Samuel Otieno praised him.", []],
    ["Norway's Prime Minister Erik Dahl addressed a joint press conference with Kenya's President Samuel Otieno.", []],
    ["Norway's Prime Minister Erik Dahl called for calm, and so did Kenya's President Samuel Otieno.", []],
    ["The talks were attended by Norwegian Ambassador Nils Moe and Kenya's Army Commander Lt Gen Peter Mwangi.", []],
  ])("%s", (text, expected) => expect(met(text)).toEqual(expected));
});
