/** Events of every version ever released, kept under `fixtures/events`, still read; how an upcaster steps in between. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as Schema from "effect/Schema";
import { decodeEvent, type StoredEvent } from "../../src/log/decode.ts";
import { UPCASTERS, upcast } from "../../src/log/upcasters.ts";
import { EVENT_TYPES, type EventType } from "../../src/model/event.ts";

const FIXTURES = join(import.meta.dirname, "fixtures/events");
const fixture = (name: string): StoredEvent => {
  const { payload, ...row } = JSON.parse(readFileSync(join(FIXTURES, name), "utf8"));
  return { ...row, payload: JSON.stringify(payload) };
};

describe("events of earlier versions", () => {
  it.each(readdirSync(FIXTURES))("%s still reads as an event of the current version", (name) => {
    const event = decodeEvent(fixture(name));
    const schema = EVENT_TYPES[event.type].schema as unknown as Schema.Codec<unknown>;
    expect(Schema.is(schema)(event.payload)).toBe(true);
  });

  it.each(Object.entries(EVENT_TYPES))("a fixture and an upcaster are kept for each version of %s", (type, { version }) => {
    for (let v = 1; v <= version; v++) expect(readdirSync(FIXTURES)).toContain(`${type}.v${v}.json`);
    for (let v = 1; v < version; v++) expect(UPCASTERS[type as EventType][v]).toBeTypeOf("function");
  });

  it("are taken step by step to the current version", () => {
    const steps = {
      note: {
        1: (p: unknown) => ({ words: (p as { text: string }).text }),
        2: (p: unknown) => ({ ...(p as object), language: "und" }),
      },
    };
    expect(upcast(steps, "note", 1, 3, { text: "hello" })).toEqual({ words: "hello", language: "und" });
    expect(upcast(steps, "note", 2, 3, { words: "hello" })).toEqual({ words: "hello", language: "und" });
    expect(upcast(steps, "note", 3, 3, { words: "x" })).toEqual({ words: "x" });
    expect(() => upcast(steps, "note", 3, 4, {})).toThrow("no upcaster for note from version 3 to 4");
  });

  it("are brought up when they are read, and checked against the schema of now", () => {
    const types = { note: { version: 2, schema: Schema.Struct({ words: Schema.String }) } };
    const upcasters = { note: { 1: (p: unknown) => ({ words: (p as { text?: string }).text }) } };
    const note = (version: number, payload: object) =>
      decodeEvent({ position: 7, stream: "n", type: "note", version, payload: JSON.stringify(payload) }, { types, upcasters });
    expect(note(1, { text: "hello" }).payload).toEqual({ words: "hello" });
    expect(note(2, { words: "hello" }).payload).toEqual({ words: "hello" });
    expect(() => note(1, { nothing: true })).toThrow(/event at position 7: its payload cannot be read/);
    expect(() => note(3, {})).toThrow(/version 3, this program reads up to 2/);
  });

  it("of a type or version from the future are refused with what to do", () => {
    const row = fixture("decision.v1.json");
    expect(() => decodeEvent({ ...row, type: "prophecy" })).toThrow(/unknown type prophecy, written by a newer program/);
    expect(() => decodeEvent({ ...row, version: 99 })).toThrow(/version 99, this program reads up to/);
    expect(() => decodeEvent({ ...row, payload: "{" })).toThrow(/event at position 7: its payload cannot be read/);
  });
});
