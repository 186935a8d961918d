import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startBusyParty } from "../src/e2e/testing/looks/busy-party.ts";
import { findFaults } from "../src/e2e/testing/looks/find-faults.ts";
import { GUEST_LOOKS } from "../src/e2e/testing/looks/guest-looks.ts";
import { HOST_LOOKS, SIGN_IN_LOOK } from "../src/e2e/testing/looks/host-looks.ts";
import type { Look } from "../src/e2e/testing/looks/look.ts";
import { OTHER_LOOKS } from "../src/e2e/testing/looks/other-looks.ts";
import { type Frame, showLook } from "../src/e2e/testing/looks/show-look.ts";
import { openBrowser } from "../src/e2e/testing/phone.ts";
import { LANGUAGES } from "../src/protocol/languages.ts";
import { makeSheet, type Shot } from "./looks/make-sheet.ts";

/**
 * `node scripts/looks.ts FOLDER [only]`: pictures of every page in every state, four sizes, two themes
 * and, in one of them, all languages; each is checked for accessibility. `only` is a part of a name.
 * The folder gets every picture, a contact sheet for each size, and faults.txt.
 */
const [folder, only = ""] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("say where the pictures go: node scripts/looks.ts FOLDER [only]\n");
  process.exit(2);
}

const SIZES = [
  [360, 640],
  [390, 844],
  [820, 1180],
  [1920, 1080],
] as const;
const THEMES = ["light", "dark"] as const;

const framesOf = (): readonly Frame[] => [
  ...SIZES.flatMap(([width, height]) =>
    THEMES.map((theme) => ({ width, height, theme, language: "en" as const })),
  ),
  // Long words are where the phone is small.
  ...LANGUAGES.slice(1).map((language) => ({
    width: 360,
    height: 640,
    theme: "light" as const,
    language,
  })),
];
const LOOKS: readonly Look[] = [...GUEST_LOOKS, SIGN_IN_LOOK, ...HOST_LOOKS, ...OTHER_LOOKS].filter(
  ({ name }) => name.includes(only),
);

const nameOf = ({ width, height, theme, language }: Frame): string =>
  `${width}x${height}-${theme}-${language}`;

await mkdir(folder, { recursive: true });
const browser = await openBrowser();
const party = await startBusyParty();
const faults: string[] = [];
for (const frame of framesOf()) {
  const shots: Shot[] = [];
  for (const look of LOOKS) {
    const where = `${look.name}, ${nameOf(frame)}`;
    try {
      const shown = await showLook(browser, party, look, frame);
      try {
        const picture = await shown.page.screenshot();
        shots.push({ name: look.name, picture });
        await writeFile(join(folder, `${look.name} ${nameOf(frame)}.png`), picture);
        const found = [...(await findFaults(shown.page)), ...shown.complaints];
        faults.push(...found.map((fault) => `${where}: ${fault}`));
      } finally {
        await shown.close();
      }
    } catch (error) {
      faults.push(`${where}: did not come to be: ${error}`);
    }
  }
  await makeSheet(shots, join(folder, `sheet-${nameOf(frame)}.png`));
  process.stdout.write(
    `${nameOf(frame)}: ${shots.length} pictures, ${faults.length} faults so far\n`,
  );
}
await writeFile(join(folder, "faults.txt"), faults.map((fault) => `${fault}\n`).join(""));
await party.close();
await browser.close();
process.exitCode = faults.length === 0 ? 0 : 1;
