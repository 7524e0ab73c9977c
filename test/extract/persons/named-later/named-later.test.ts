/** Officials whom one sentence tells by office and the next by name, and states that headlines and homecomings tell. */
import { describe, expect, it } from "vitest";
import { met, travelled } from "../../told.ts";
import { people } from "../people.ts";

describe("names that follow offices", () => {
  it("are the minister's and the counterpart's, in order", () => {
    expect(
      met(
        "Kenya's foreign minister phoned his Peruvian counterpart on Tuesday. Samuel Otieno and Rosa Soto discussed trade, sources said.",
      ),
    ).toEqual(["call held: Rosa Soto PE + Samuel Otieno KE"]);
  });
  it("of one who was named before, the other is the counterpart's", () => {
    expect(
      met(
        "Kenyan Foreign Minister Samuel Otieno and his Peruvian counterpart met in Lima on Tuesday. Otieno and Rosa Soto discussed trade.",
      ),
    ).toEqual(["in_person held: Rosa Soto PE + Samuel Otieno KE"]);
  });
  it("and one who has an office of their own is nobody's counterpart", () => {
    expect(
      met(
        "Kenyan Foreign Minister Samuel Otieno met his Peruvian counterpart on Tuesday. Otieno and Chilean minister Pablo Rojas spoke later.",
      )[0],
    ).toBe("in_person held: Samuel Otieno KE + null PE");
  });
});

describe("the state of whoever the text opens with", () => {
  it("is told beside their office in the headline", () => {
    expect(people("Kenyan army commander in Lima\nArmy Commander General Samuel Otieno is in Lima for talks.")[0]).toMatch(
      /^Samuel Otieno \[KE\]/,
    );
  });
  it("is not that of another one of the office", () => {
    expect(people("Kenyan president in Lima\nPresident Luis Vega received his Kenyan counterpart in Lima.")[0]).not.toMatch(/\[KE\]/);
  });
});

it("whoever returned to a state from abroad is at home there", () => {
  expect(
    met("President Samuel Otieno returned to Kenya on Monday from a visit to Peru. Peruvian President Luis Vega received him."),
  ).toEqual(["in_person held: Luis Vega PE + Samuel Otieno KE"]);
});

it("whoever leads a delegation with others in it goes where it goes", () => {
  expect(
    travelled(
      "NAIROBI - Defence Minister Samuel Otieno on Monday led a delegation, including the army chief, General Peter Kato, to Lima.",
    ),
  ).toEqual(["held: Samuel Otieno to Lima/PE"]);
});

describe("after a quotation", () => {
  it("he is who spoke, not who is named in it", () => {
    expect(
      met(
        'Kenyan President Samuel Otieno was in Lima. "I know my colleague, Pablo Rojas," Otieno told reporters. On Friday he met Peruvian President Luis Vega.',
      ),
    ).toEqual(["in_person held: Luis Vega PE + Samuel Otieno KE"]);
  });
});

it("a name goes on behind bin, whatever else the word means", () => {
  expect(people("Prince Ali bin Sultan spoke.")[0]).toMatch(/^Ali bin Sultan/);
});

describe("offices told behind the names", () => {
  const NAMES =
    "Kamil Otieno and Rosa Paredes looked at their glasses. The President of Kenya and the Prime Minister of Peru had come to the hotel on Saturday. ";
  it("are theirs in the same order, and not of the ministers named later", () =>
    expect(
      met(`${NAMES}They met for an hour. The foreign ministers, Paul Mutua and Julio Valdez, are to meet in Berlin on 28 June.`),
    ).toEqual(["in_person held: Kamil Otieno KE + Rosa Paredes PE", "in_person planned: Julio Valdez PE + Paul Mutua KE"]));
});
