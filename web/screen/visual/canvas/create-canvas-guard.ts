import { COLUMNS, flashValue, type GuardedRegion, guardRegion, ROWS } from "../guard/flash-rule.ts";

/** The guard for pictures that a Canvas 2D drew: the whole picture is dimmed as its strictest region needs it. */
export const createCanvasGuard = () => {
  const small = document.createElement("canvas");
  small.width = COLUMNS;
  small.height = ROWS;
  const pen = small.getContext("2d", { willReadFrequently: true, alpha: false });
  const regions: readonly GuardedRegion[] = Array.from({ length: COLUMNS * ROWS }, () => ({
    shown: 0,
    left: 0,
  }));
  const linear = Float32Array.from({ length: 256 }, (_, byte) => (byte / 255) ** 2.2);

  /** The share of the light that may be shown, as a factor for colours. */
  return (picture: HTMLCanvasElement, dtSec: number): number => {
    if (!pen) return 1;
    pen.drawImage(picture, 0, 0, COLUMNS, ROWS);
    const { data } = pen.getImageData(0, 0, COLUMNS, ROWS);
    let least = 1;
    for (const [at, region] of regions.entries()) {
      const red = linear[data[at * 4] ?? 0] ?? 0;
      const green = linear[data[at * 4 + 1] ?? 0] ?? 0;
      const blue = linear[data[at * 4 + 2] ?? 0] ?? 0;
      least = Math.min(least, guardRegion(region, flashValue(red, green, blue), dtSec));
    }
    return least ** (1 / 2.2);
  };
};
