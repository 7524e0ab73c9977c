/**
 * Puts the command `concord` into node_modules/.bin, run by npm after every install.
 *
 * Why not `bin` in package.json: npm does not link a project's own commands, and npx then installs the whole project into
 * its cache on every call (a second slower, and it writes outside the checkout). A link beside the others is found at once.
 */
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../node_modules/.bin/", import.meta.url));
const program = fileURLToPath(new URL("concord.js", import.meta.url));

mkdirSync(folder, { recursive: true });
chmodSync(program, 0o755);
if (process.platform === "win32") {
  writeFileSync(`${folder}concord.cmd`, '@node "%~dp0\\..\\..\\bin\\concord.js" %*\r\n');
} else {
  rmSync(`${folder}concord`, { force: true });
  symlinkSync("../../bin/concord.js", `${folder}concord`);
}
