import { paletteOf } from "./palette.ts";
import { type Rgb, readHex } from "./rgb.ts";
import type { Tint } from "./tone.ts";

const root = document.documentElement;
const MIDDLE: Rgb = [128, 128, 128];

const token = (name: string): Rgb =>
  readHex(getComputedStyle(root).getPropertyValue(name)) ?? MIDDLE;

export const stageInks = (): readonly Rgb[] => [token("--on-stage"), token("--on-stage-soft")];
export const stageColour = (): Rgb => token("--stage");

let painted: readonly string[] = [];

/** Back to the colours of the house. */
export const unpaint = (): void => {
  for (const name of painted) root.style.removeProperty(name);
  painted = [];
};

export const paint = (main: Tint): void => {
  unpaint();
  const palette = paletteOf(main, {
    isDark: getComputedStyle(root).colorScheme === "dark",
    isOled: root.dataset["theme"] === "oled",
    grounds: [token("--ground"), token("--surface"), token("--sunk")],
    onStage: token("--on-stage"),
  });
  for (const [name, colour] of Object.entries(palette)) root.style.setProperty(name, colour);
  painted = Object.keys(palette);
};
