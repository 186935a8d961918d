import { escapeHtml } from "../../../lib/escape-html.ts";

export interface HourBar {
  /** Under the bar: "22". */
  readonly label: string;
  readonly value: number;
}

const WIDTH = 720;
const HEIGHT = 200;
const FOOT = 24;
const HEAD = 18;
const LABELS_MAX = 24;

/** Bars side by side, as SVG; `title` is read out. */
export const hourChart = (title: string, bars: readonly HourBar[]): string => {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const step = WIDTH / Math.max(1, bars.length);
  const every = Math.ceil(bars.length / LABELS_MAX);
  const shapes = bars.map(({ label, value }, at) => {
    const height = (value / most) * (HEIGHT - FOOT - HEAD);
    const x = at * step + step * 0.12;
    const middle = at * step + step / 2;
    const top = HEIGHT - FOOT - height;
    const count =
      value > 0 ? `<text class="n" x="${round(middle)}" y="${round(top - 5)}">${value}</text>` : "";
    const foot =
      at % every === 0
        ? `<text x="${round(middle)}" y="${HEIGHT - 6}">${escapeHtml(label)}</text>`
        : "";
    const bar = `<rect x="${round(x)}" y="${round(top)}" width="${round(step * 0.76)}" height="${round(height)}" rx="4"/>`;
    return `${bar}${bars.length <= LABELS_MAX ? count : ""}${foot}`;
  });
  return `<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(title)}">${shapes.join("")}</svg>`;
};

const round = (value: number): number => Math.round(value * 10) / 10;
