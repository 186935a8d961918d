import { escapeHtml } from "../../../lib/escape-html.ts";

const WIDTH = 720;
const HEIGHT = 140;
const QUIET_LUFS = -30;
const LOUD_LUFS = -4;

/** How loud the songs were made, one after the other, as SVG. Fewer than two make no line. */
export const loudnessChart = (title: string, lufs: readonly number[]): string => {
  if (lufs.length < 2) return "";
  const points = lufs.map((value, at) => {
    const share = (value - QUIET_LUFS) / (LOUD_LUFS - QUIET_LUFS);
    const y = HEIGHT - 8 - Math.min(1, Math.max(0, share)) * (HEIGHT - 16);
    return `${Math.round((at / (lufs.length - 1)) * WIDTH)},${Math.round(y)}`;
  });
  return `<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(title)}"><polyline points="${points.join(" ")}"/></svg>`;
};
