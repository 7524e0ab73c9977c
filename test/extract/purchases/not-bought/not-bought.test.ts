import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each([
  "Norway's navy operates five frigates and six submarines.",
  "Kenya's president ordered two warships to sail to Mombasa.",
  "Chile may buy 20 fighters from France one day.",
  "Peru denied that it had bought six submarines from Germany.",
  "Chilean forces shot down 12 drones and captured four tanks.",
  "Norway did not order 12 helicopters from Italy.",
  "The carrier arrived in Lisbon with 12 fighters on Monday.",
  "Kenya's army delivered food with six helicopters.",
  "Norway sold arms to Chile, critics said.",
  "Russia fired 80 missiles and 200 drones at Ukraine.",
  "The minister received a model of a tank.",
  "Ten warships of Chile and Peru took part in the exercise in Callao.",
])("%s", (text) => expect(bought(text)).toEqual([]));

it.each([
  "No Kenyan yard has ever delivered a warship to a foreign navy.",
  "Norway's government has shelved a plan to buy two submarines from Germany.",
  "Part of the technology of the rockets will be handed over to Kenya.",
  "Saab, the maker of the Gripen fighter, hired 200 people in Kenya.",
])("%s", (text) => expect(bought(text)).toEqual([]));
