/** A town told with what it is, by its airport, or by the body that has its headquarters there. */
import { describe, expect, it } from "vitest";
import { claimsOf, recorded, travelled } from "../../told.ts";

const PAIR = "Peruvian Foreign Minister Ana Vega met Kenyan Foreign Minister Joy Wanjiru";

describe("where a meeting was", () => {
  it.each<[string, string]>([
    ["in the southern Polish city of Krakow", "Kraków/PL"],
    ["in the Polish port city of Gdynia", "Gdynia/PL"],
    ["in the mountain resort of Zakopane", "Zakopane/PL"],
    ["in the Black Sea resort of Varna", "Varna/BG"],
    ["aboard a frigate in the Polish port of Gdynia", "Gdynia/PL"],
    ["in Poland's capital Warsaw", "Warsaw/PL"],
    ["in Poland's second city, Krakow,", "Kraków/PL"],
    ["in Poland's capital", "Warsaw/PL"],
    ["in the capital of Poland", "Warsaw/PL"],
    ["in the Venezuelan city of Valencia", "Valencia/VE"],
    ["in the Polish village of Stara Polana", "Stara Polana/PL"],
    ["at NATO headquarters", "Brussels/BE"],
    ["at United Nations headquarters in Geneva", "Geneva/CH"],
    ["in Quezon City", "Quezon City/PH"],
    ["in the Mexican state of Puebla", "/MX"],
  ])("%s", (where, place) => {
    expect(recorded(`${PAIR} ${where} on Monday.`)).toEqual([`2024-06-03 in ${place}: Ana Vega + Joy Wanjiru`]);
  });
});

describe("where a paper was signed", () => {
  it.each<[string, string]>([
    ["in the western port city of Szczecin", "Szczecin"],
    ["in the border town of Suwalki", "Suwałki"],
    ["in Gdynia", "Gdynia"],
  ])("%s", (where, town) => {
    const [paper] = claimsOf(`Peru and Poland signed an agreement on fisheries ${where} on Monday.`).flatMap((c) =>
      c.kind === "agreement" ? [c] : [],
    );
    expect([paper?.title?.value, paper?.city?.value]).toEqual(["fisheries", town]);
  });
});

describe("where somebody went", () => {
  it.each<[string, string[]]>([
    ["Kenyan President Joy Wanjiru arrived at Gdynia airport on Monday.", ["held: Joy Wanjiru to Gdynia/PL"]],
    ["Kenyan President Joy Wanjiru toured the port of Gdynia on Monday.", ["held: Joy Wanjiru to Gdynia/PL"]],
  ])("%s", (body, told) => {
    expect(travelled(body)).toEqual(told);
  });
});
