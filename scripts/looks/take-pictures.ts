import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { BusyParty } from "../../src/e2e/testing/looks/busy-party.ts";
import { findFaults } from "../../src/e2e/testing/looks/find-faults.ts";
import type { Look } from "../../src/e2e/testing/looks/look.ts";
import { type Frame, type Shown, showLook } from "../../src/e2e/testing/looks/show-look.ts";
import { hasTheme, nameOf } from "./frames.ts";

export interface Album {
  readonly folder: string;
  readonly browser: Browser;
  readonly party: BusyParty;
}

/** One look in one frame; without a picture it did not come to be. */
export interface Taken {
  readonly name: string;
  readonly frame: Frame;
  readonly picture?: Buffer;
  readonly faults: readonly string[];
}

const takeOne = async (
  folder: string,
  { page }: Shown,
  { name }: Look,
  frame: Frame,
): Promise<Taken> => {
  const picture = await page.screenshot();
  await writeFile(join(folder, `${name} ${nameOf(frame)}.png`), picture);
  return { name, frame, picture, faults: await findFaults(page) };
};

/** A look in all these frames, which differ in size alone. */
export const takePictures = async (
  { folder, browser, party }: Album,
  look: Look,
  frames: readonly Frame[],
): Promise<readonly Taken[]> => {
  const [first, ...others] = frames.filter((frame) => hasTheme(look, frame));
  if (!first) return [];
  const taken: Taken[] = [];
  try {
    const shown = await showLook(browser, party, look, first);
    try {
      taken.push(await takeOne(folder, shown, look, first));
      for (const frame of others) {
        await shown.resize(frame);
        taken.push(await takeOne(folder, shown, look, frame));
      }
      if (shown.complaints.length > 0)
        taken.push({ name: look.name, frame: first, faults: shown.complaints });
    } finally {
      await shown.close();
    }
  } catch (error) {
    taken.push({ name: look.name, frame: first, faults: [`did not come to be: ${error}`] });
  }
  return taken;
};
