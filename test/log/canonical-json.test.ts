import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/log/canonical-json.ts";

describe("canonical JSON", () => {
  it("spells equal values alike, whatever the order of their keys", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "binary", maxLength: 5 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 6 }), (record) => {
        const turned = Object.fromEntries(Object.entries(record).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(record));
      }),
    );
  });

  it("gives back the value it was made from, and stays as it is when spelt again", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(text).not.toContain("\n");
      }),
    );
  });

  it("sorts keys by code unit and leaves out what is undefined", () => {
    expect(canonicalJson({ b: 1, a: [1, { d: undefined, c: null }], Z: -0, é: "\u0000", "": true, "😀": 1e21, "\uffff": 0.1 })).toBe(
      '{"":true,"Z":0,"a":[1,{"c":null}],"b":1,"é":"\\u0000","😀":1e+21,"\uffff":0.1}',
    );
  });

  it("refuses what JSON cannot hold", () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined, 1n, () => 0, [undefined]])
      expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});
