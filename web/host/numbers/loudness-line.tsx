import type { Statistics } from "../../../src/protocol/statistics.ts";
import { words } from "./words/en.ts";
import "./loudness-line.css";

const WIDTH = 300;
const HEIGHT = 80;
const QUIET_LUFS = -30;
const LOUD_LUFS = -4;

const heightOf = (lufs: number): number =>
  HEIGHT * (1 - Math.min(1, Math.max(0, (lufs - QUIET_LUFS) / (LOUD_LUFS - QUIET_LUFS))));

/** How loud the songs were made, one after the other. */
export const LoudnessLine = ({ songs }: { readonly songs: Statistics["loudness"] }) => {
  const step = WIDTH / Math.max(1, songs.length - 1);
  const points = songs.map(
    ({ lufs }, at) => `${Math.round(at * step)},${heightOf(lufs).toFixed(1)}`,
  );
  const mean = songs.reduce((sum, { lufs }) => sum + lufs, 0) / Math.max(1, songs.length);
  return (
    <div class="loudness-line host-card">
      <svg viewBox={`0 -3 ${WIDTH} ${HEIGHT + 6}`} preserveAspectRatio="none" aria-hidden="true">
        <polyline points={points.join(" ")} />
      </svg>
      <p>{words.meanLoudness(mean.toFixed(1))}</p>
    </div>
  );
};
