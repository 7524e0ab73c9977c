/** Rebuilds the views of one store and nothing else: `node rebuild-once.ts URL`. Prints the most memory the process held, in bytes. */
import * as Effect from "effect/Effect";
import { openStore } from "../../src/log/open-store.ts";
import { rebuild } from "../../src/project/project.ts";

const [url = ""] = process.argv.slice(2);
await Effect.runPromise(Effect.scoped(Effect.flatMap(openStore(url, { author: "bench" }), rebuild)));
// the kernel's own count of kilobytes: no sampling misses a peak
process.stdout.write(`${process.resourceUsage().maxRSS * 1024}\n`);
