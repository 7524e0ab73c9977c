/** Ministers whose field is Europe are of their own state, as whoever heads a European body is of none. */
import { expect, it } from "vitest";
import { people } from "../people.ts";

it.each(["Minister of Foreign Affairs and European Integration", "Minister of European Affairs"])("the %s is at home", (office) => {
  expect(people(`CHISINAU, 3 June /WIRE/- ${office} Nicu Popa today met Norwegian Ambassador to Moldova Per Dahl.`)).toContain(
    `Nicu Popa [MD] ${office}`,
  );
});
it("a European commissioner is not", () => {
  expect(
    people("CHISINAU, 3 June (Wire) - European Commissioner for Trade Nicu Popa today met Norwegian Minister Per Dahl.").some((p) =>
      p.startsWith("Nicu Popa [MD]"),
    ),
  ).toBe(false);
});
