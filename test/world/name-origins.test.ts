import { describe, expect, test } from "vitest";
import { homeOfName } from "../../src/world/name-origins.ts";

const home = (name: string, states: string): string | null => homeOfName(name.split(" "), states.split(" "));

describe("where a name is at home", () => {
  test.each([
    ["Giulia Bianchi", "CO IT", "IT"],
    ["Orhan Yıldırım", "UZ TR", "TR"],
    ["Kwame Mensah", "MY GH", "GH"],
    ["Park Seung-min", "CA KR", "KR"],
    ["Haruka Nakagawa", "PH JP", "JP"],
    ["Nikos Stathopoulos", "AE GR", "GR"],
    ["Andriy Fedorchuk", "PL UA", "UA"],
    ["Jānis Bērziņš", "LV SE", "LV"],
  ])("%s of %s", (name, states, expected) => {
    expect(home(name, states)).toBe(expected);
    expect(home(name, states.split(" ").reverse().join(" "))).toBe(expected);
  });

  test.each([
    ["John Smith", "AU NZ"],
    ["Ana Gómez", "CO PE"],
    ["Xqz Wvk", "FR DE"],
  ])("%s may be of either of %s, or nothing is known of the name", (name, states) => {
    expect(home(name, states)).toBeNull();
  });

  test("where few states have such names the one told of more counts", () => {
    expect(home("Hwang Ji-ho", "KR CA KP")).toBe("KR");
    expect(home("Mary Smith", "AU JP NZ")).toBeNull();
  });
});
