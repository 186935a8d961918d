import { linear, type Rgb } from "./rgb.ts";

/** Lightness 0 to 1, chroma 0 to about 0.3, hue in turns of a circle in radians (Ottosson's Oklab). */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

export const toOklch = ([red, green, blue]: Rgb): Oklch => {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const l = Math.cbrt(0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b);
  const m = Math.cbrt(0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b);
  const s = Math.cbrt(0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b);
  const x = 1.977_998_495_1 * l - 2.428_592_205 * m + 0.450_593_709_9 * s;
  const y = 0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766 * s;
  return {
    lightness: 0.210_454_255_3 * l + 0.793_617_785 * m - 0.004_072_046_8 * s,
    chroma: Math.hypot(x, y),
    hue: Math.atan2(y, x),
  };
};

const encoded = (share: number): number =>
  255 * (share <= 0.003_130_8 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055);

const convert = ({ lightness, chroma, hue }: Oklch): Rgb => {
  const [x, y] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.396_337_777_4 * x + 0.215_803_757_3 * y) ** 3;
  const m = (lightness - 0.105_561_345_8 * x - 0.063_854_172_8 * y) ** 3;
  const s = (lightness - 0.089_484_177_5 * x - 1.291_485_548 * y) ** 3;
  return [
    encoded(4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s),
    encoded(-1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s),
    encoded(-0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701 * s),
  ];
};

const isShowable = (colour: Rgb): boolean => colour.every((part) => part >= -0.5 && part <= 255.5);

/** What a screen can show of it: the same lightness and hue, as colourful as there is. */
export const fromOklch = (wanted: Oklch): Rgb => {
  let { chroma } = wanted;
  let colour = convert(wanted);
  while (!isShowable(colour) && chroma > 0.001) {
    chroma *= 0.94;
    colour = convert({ ...wanted, chroma });
  }
  const [red, green, blue] = colour.map((part) => Math.round(Math.min(255, Math.max(0, part))));
  return [red ?? 0, green ?? 0, blue ?? 0];
};
