/** What was refused, denied, doubted or only imagined. */
import { expect, it } from "vitest";
import { met } from "../../told.ts";

it.each([
  ["Norwegian Foreign Minister Anna Berg refused to meet Kenyan Foreign Minister Hugo Noor.", "denied"],
  ["Kenya denied that its Foreign Minister Hugo Noor had met Norwegian Foreign Minister Anna Berg.", "denied"],
  ["It was unclear whether Norwegian Foreign Minister Anna Berg would meet Kenyan Foreign Minister Hugo Noor.", "hypothetical"],
  ["If Norwegian Foreign Minister Anna Berg meets Kenyan Foreign Minister Hugo Noor, oil will be on the agenda.", "hypothetical"],
  ["Norwegian Foreign Minister Anna Berg and Kenyan Foreign Minister Hugo Noor are set to meet on Friday.", "planned"],
])("%s", (text, status) => expect(met(text)).toEqual([`in_person ${status}: Anna Berg NO + Hugo Noor KE`]));
