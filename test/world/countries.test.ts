import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compoundDemonym,
  countryByName,
  countryName,
  currencyOf,
  demonym,
  matchCountry,
  matchDemonym,
  seatOfGovernment,
} from "../../src/world/countries.ts";
import { city } from "../../src/world/cities.ts";
import { wordsOf } from "./support.ts";

describe("names of states", () => {
  test.each([
    ["us", "US"],
    ["u.s.", "US"],
    ["the united states", "US"],
    ["america", "US"],
    ["uk", "GB"],
    ["britain", "GB"],
    ["uae", "AE"],
    ["south korea", "KR"],
    ["republic of korea", "KR"],
    ["north korea", "KP"],
    ["dprk", "KP"],
    ["russia", "RU"],
    ["czechia", "CZ"],
    ["czech republic", "CZ"],
    ["türkiye", "TR"],
    ["turkiye", "TR"],
    ["turkey", "TR"],
    ["ivory coast", "CI"],
    ["côte d'ivoire", "CI"],
    ["burma", "MM"],
    ["holland", "NL"],
    ["federal republic of germany", "DE"],
    ["people's republic of china", "CN"],
    ["taiwan", "TW"],
    ["republic of china", "TW"],
    ["kosovo", "XK"],
    ["palestine", "PS"],
    ["são tomé and príncipe", "ST"],
  ])("%s is %s", (name, code) => expect(countryByName(name)).toBe(code));

  test("ordinary words and other places are no states", () => {
    for (const word of ["may", "the", "polish", "sea", "united", "republic", "asia", "europe", ""])
      expect(countryByName(word)).toBeUndefined();
  });

  test("every state has a name that leads back to it", () => {
    for (let a = 65; a <= 90; a++) {
      for (let b = 65; b <= 90; b++) {
        const code = String.fromCharCode(a, b);
        const name = countryName(code);
        if (name !== code) expect([code, countryByName(name.toLowerCase())]).toEqual([code, code]);
      }
    }
  });

  test("the longest name wins", () => {
    expect(matchCountry(["papua", "new", "guinea", "said"], 0)).toEqual({ length: 3, country: "PG" });
    expect(matchCountry(["guinea-bissau"], 0)?.country).toBe("GW");
    expect(matchCountry(wordsOf("People's Republic of China"), 0)).toEqual({ length: 5, country: "CN" });
  });

  test("a state's currency is the one in use", () => {
    expect(["IN", "US", "CH", "PL", "KR", "DE", "GB", "JP", "AU", "TR"].map(currencyOf)).toEqual([
      "INR",
      "USD",
      "CHF",
      "PLN",
      "KRW",
      "EUR",
      "GBP",
      "JPY",
      "AUD",
      "TRY",
    ]);
    expect(currencyOf("ZZ")).toBeUndefined();
  });
});

describe("words for peoples", () => {
  test.each([
    ["israeli", "IL"],
    ["israelis", "IL"],
    ["indian", "IN"],
    ["french", "FR"],
    ["dutch", "NL"],
    ["emirati", "AE"],
    ["south korean", "KR"],
    ["u.s.", "US"],
    ["british", "GB"],
    ["philippine", "PH"],
    ["filipino", "PH"],
    ["filipinos", "PH"],
    ["argentine", "AR"],
    ["swiss", "CH"],
    ["thai", "TH"],
    ["saudi", "SA"],
    ["congolese", "CD"],
    ["nigerien", "NE"],
    ["nigerian", "NG"],
    ["dominican", "DO"],
  ])("%s is of %s", (word, code) => expect(demonym(word)).toBe(code));

  test("an adjective that is no noun forms no plural", () => {
    for (const word of ["chineses", "frenchs", "dutchs", "britishs", "swisss"]) expect(demonym(word)).toBeUndefined();
  });

  test("two words are taken together", () =>
    expect(matchDemonym(["south", "african", "minister"], 0)).toEqual({ length: 2, country: "ZA" }));
});

describe("compounds of two states", () => {
  test.each([
    ["indo-israeli", ["IN", "IL"]],
    ["sino-indian", ["CN", "IN"]],
    ["franco-german", ["FR", "DE"]],
    ["anglo-irish", ["GB", "IE"]],
    ["russo-japanese", ["RU", "JP"]],
    ["us-taiwan", ["US", "TW"]],
    ["u.s.-china", ["US", "CN"]],
    ["india-france", ["IN", "FR"]],
    ["poland–korea", ["PL", "KR"]],
    ["india-armenia-iran", ["IN", "AM", "IR"]],
    ["china-saudi arabia-iran", ["CN", "SA", "IR"]],
  ])("%s names its states", (word, pair) => expect(compoundDemonym(word)).toEqual(pair));

  test.each([
    "indo-pacific",
    "anti-israeli",
    "guinea-bissau",
    "timor-leste",
    "north-korean",
    "pan-european",
    "long-term",
    "israel-israeli",
    "-",
    "",
  ])("%s does not", (word) => expect(compoundDemonym(word)).toBeUndefined());
});

describe("seats of government", () => {
  test.each([
    ["new delhi", "IN"],
    ["delhi", "IN"],
    ["south block", "IN"],
    ["washington", "US"],
    ["the pentagon", "US"],
    ["state department", "US"],
    ["foggy bottom", "US"],
    ["white house", "US"],
    ["kremlin", "RU"],
    ["moscow", "RU"],
    ["beijing", "CN"],
    ["zhongnanhai", "CN"],
    ["tokyo", "JP"],
    ["canberra", "AU"],
    ["downing street", "GB"],
    ["elysee", "FR"],
    ["élysée", "FR"],
    ["blue house", "KR"],
  ])("%s stands for %s", (place, code) => expect(seatOfGovernment(place)).toBe(code));

  test("a capital that is also a city of the table lies in the state it stands for", () => {
    for (const place of [
      "new delhi",
      "moscow",
      "beijing",
      "tokyo",
      "canberra",
      "kyiv",
      "kiev",
      "ottawa",
      "brasilia",
      "abuja",
      "naypyidaw",
    ]) {
      expect([place, city(place)?.country, city(place)?.capital]).toEqual([place, seatOfGovernment(place), true]);
    }
  });
});

test("no text makes a look-up throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
      for (const look of [countryByName, demonym, compoundDemonym, seatOfGovernment, countryName, currencyOf]) look(text);
      matchCountry(text.split(" "), 0);
      matchDemonym(text.split(" "), 0);
    }),
  );
  for (const key of ["constructor", "__proto__", "toString"])
    expect([countryByName(key), demonym(key), currencyOf(key)]).toEqual([undefined, undefined, undefined]);
});
