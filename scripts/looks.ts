import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startBusyParty } from "../src/e2e/testing/looks/busy-party.ts";
import { openBrowser } from "../src/e2e/testing/phone.ts";
import { FRAMES, groupFrames, nameOf } from "./looks/frames.ts";
import { makeSheet } from "./looks/make-sheet.ts";
import { type Taken, takePictures } from "./looks/take-pictures.ts";
import { tellFaults } from "./looks/tell-faults.ts";
import { wantedLooks } from "./looks/wanted-looks.ts";

/**
 * `node scripts/looks.ts FOLDER [only] [frame]`: pictures of every page in every state, in four sizes, every
 * theme and all languages; each is checked for accessibility. `only` is a page (guest, host, screen, window) or a
 * part of a look's name, `frame` a part of a frame's name, such as 390x844-dark or -de.
 * The folder gets every picture, a contact sheet for each frame, and faults.txt.
 */
const [folder, only = "", inFrame = ""] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("say where the pictures go: node scripts/looks.ts FOLDER [only] [frame]\n");
  process.exit(2);
}

await mkdir(folder, { recursive: true });
const browser = await openBrowser();
const party = await startBusyParty();
const taken: Taken[] = [];
for (const frames of groupFrames(FRAMES.filter((frame) => nameOf(frame).includes(inFrame)))) {
  for (const look of wantedLooks(only))
    taken.push(...(await takePictures({ folder, browser, party }, look, frames)));
  for (const frame of frames) {
    const inThis = taken.filter((one) => one.frame === frame);
    await makeSheet(inThis, join(folder, `sheet-${nameOf(frame)}.png`));
    process.stdout.write(`${nameOf(frame)}: ${tellFaults(inThis).length} faults\n`);
  }
  await writeFile(join(folder, "faults.txt"), tellFaults(taken).join("\n"));
}
const faults = tellFaults(taken).length;
process.stdout.write(
  `${taken.filter(({ picture }) => picture).length} pictures, ${faults} faults\n`,
);
await party.close();
await browser.close();
process.exitCode = faults === 0 ? 0 : 1;
