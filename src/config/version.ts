import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./project-root.ts";

/** The program's own, from package.json. */
export const VERSION: string = JSON.parse(
  readFileSync(join(projectRoot(), "package.json"), "utf8"),
).version;
