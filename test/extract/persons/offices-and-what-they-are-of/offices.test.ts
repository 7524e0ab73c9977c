import { describe, expect, it } from "vitest";
import { people } from "../people.ts";
import { met } from "../../told.ts";

const of = (who: string): string[] => people(`${who} spoke in Oslo on Monday.`);

describe("an office", () => {
  it.each([
    [
      "Joy Wanjiru, Cabinet Secretary for Foreign and Diaspora Affairs of Kenya,",
      "Joy Wanjiru [KE] Cabinet Secretary for Foreign and Diaspora Affairs",
    ],
    ["Paul Otieno, Secretary General, Ministry of Defence of Kenya,", "Paul Otieno [KE] Secretary General of the Ministry of Defence"],
    ["Rosa Diaz, head of the Canal Authority,", "Rosa Diaz [?] Head of the Canal Authority"],
    ["Rosa Diaz, Chairwoman of the House of Representatives of Chile,", "Rosa Diaz [CL] Chairwoman of the House of Representatives"],
    ["Commodore Kofi Adjei of the Ghanaian Navy", "Kofi Adjei [GH]"],
    ["Karl Otto, the governor of Bavaria,", "Karl Otto [DE] Governor of Bavaria"],
    ["Peter Sand, state secretary to Sweden's defence minister,", "Peter Sand [SE] State Secretary to the Defence Minister"],
    ["Rosa Diaz, Minister of Defence of the friendly Republic of Chile,", "Rosa Diaz [CL] Minister of Defence"],
    ["Bianca Conti, Minister of Defence of the Italian Republic,", "Bianca Conti [IT] Minister of Defence"],
    ["Irene Santos, Undersecretary of National Defense of the Philippines,", "Irene Santos [PH] Undersecretary of National Defense"],
    [
      "Ada Quist, Minister of Foreign Affairs, Regional Integration and Diaspora of Norway,",
      "Ada Quist [NO] Minister of Foreign Affairs, Regional Integration and Diaspora",
    ],
  ])("of %s is read with its body and state", (who, reading) => {
    expect(of(who)).toEqual([reading]);
  });
  it("behind a name that has one already is the next person's where their name follows", () => {
    expect(
      people(
        "At the invitation of the Minister of Trade of Chile, Rosa Diaz, the Minister of External Relations of Ghana, Tete Adjei, paid a visit to Santiago.",
      ),
    ).toEqual(["Rosa Diaz [CL] Minister of Trade", "Tete Adjei [GH] Minister of External Relations"]);
  });
  it("of an aide does not give the state of whom they serve to the one named before them", () => {
    expect(
      people("Looking on were Defence Minister Ada Quist and Peter Sand, state secretary to Sweden's defence minister, who had flown in."),
    ).toEqual(["Ada Quist [?] Defence Minister", "Peter Sand [SE] State Secretary to the Defence Minister"]);
  });
  it("may follow the name one by one", () => {
    expect(
      of(
        "General Le Van Tam, Politburo member, Deputy Secretary of the Central Military Commission and Minister of National Defence of Vietnam,",
      ),
    ).toEqual(["Le Van Tam [VN] Deputy Secretary of the Central Military Commission and Minister of National Defence"]);
  });
  it("of a counterpart may stand before the name, behind 'counterpart'", () => {
    expect(
      people(
        "Undersecretary Irene Santos led the Philippine delegation. Her counterpart, Deputy Minister of National Defence Sr. Lt. Gen. Tran Xuan Long, served as co-chair in Hanoi, and Vietnam thanked the Philippines.",
      ),
    ).toEqual(["Irene Santos [PH] Undersecretary", "Tran Xuan Long [VN] Deputy Minister of National Defence"]);
  });
  it.each([
    ["On Monday external affairs minister Anil Sen met nobody.", "Anil Sen [IN] External Affairs Minister"],
    ["Kenya's President Joy Otieno and defence minister Hugo Noor were there.", "Hugo Noor [KE] Defence Minister"],
    ["The Chief of Kenya Defence Forces, General Peter Mwangi, was there.", "Peter Mwangi [KE] Chief of Defence Forces"],
  ])("stands in small letters without an article, or with a state in the name of a service: %s", (text, reading) => {
    expect(people(text)).toContain(reading);
  });
  it("is that of the one each faces, for the counterparts of two", () => {
    expect(
      people(
        "Kenya's defence minister Hugo Noor and foreign minister Joy Otieno held the fifth dialogue with their Peruvian counterparts Luis Vega and Ana Soto.",
      ),
    ).toEqual([
      "Hugo Noor [KE] Defence Minister",
      "Joy Otieno [KE] Foreign Minister",
      "Luis Vega [PE] Defence Minister",
      "Ana Soto [PE] Foreign Minister",
    ]);
  });
  it("is not what several are whom a comma parts from the name", () => {
    expect(people("During his meeting with Peru's Ana Soto, both ministers agreed.")).toEqual(["Ana Soto [PE]"]);
  });
});

describe("offices in short and by other names", () => {
  it("are read before a name", () => {
    for (const office of ["CS", "MoS", "PS", "junta leader General", "military ruler", "navy boss"])
      expect(met(`Kenyan President Tom Otieno met Peru's ${office} Luis Vega in Lima on Monday.`)).toEqual([
        "in_person held: Luis Vega PE + Tom Otieno KE",
      ]);
  });
});
