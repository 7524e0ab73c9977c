/** Name and version of this program, as every export carries it. */
import manifest from "../../package.json" with { type: "json" };

export const VERSION: string = manifest.version;
export const PROGRAM = `concord ${VERSION}`;
