import { buffer } from "node:stream/consumers";
import { createCoverMaker } from "../local/covers/make-covers.ts";

/** The locked-in part that unpacks a stranger's picture: from its input, into one folder. A program as well. */
const [folder = ""] = process.argv.slice(2);
const made = await createCoverMaker(folder).make(await buffer(process.stdin));
process.stdout.write(JSON.stringify(made));
