export type Wave = "sine" | "triangle" | "saw" | "square" | "organ" | "reed";

export type Wavetables = (wave: Wave, hz: number) => Float32Array;

export const TABLE_SIZE = 2048;
/** Overtones above this would fold back as aliases. */
const HIGHEST_HZ = 18_000;

const ORGAN_DRAWBARS = [1, 0.8, 0.5, 0.35, 0, 0.2, 0, 0.22];

const overtone = (wave: Wave, n: number): number => {
  const isOdd = n % 2 === 1;
  switch (wave) {
    case "sine":
      return n === 1 ? 1 : 0;
    case "triangle":
      return isOdd ? (n % 4 === 1 ? 1 : -1) / (n * n) : 0;
    case "saw":
      return 1 / n;
    case "square":
      return isOdd ? 1 / n : 0;
    case "organ":
      return ORGAN_DRAWBARS[n - 1] ?? 0;
    case "reed":
      return (isOdd ? 1 : 0.35) / n ** 1.4;
    default:
      return wave satisfies never;
  }
};

/** One period plus a guard sample, so that interpolation needs no wrap. Peak is 1. */
const buildTable = (wave: Wave, overtones: number, sine: Float64Array): Float32Array => {
  const table = new Float32Array(TABLE_SIZE + 1);
  for (let n = 1; n <= overtones; n += 1) {
    const level = overtone(wave, n);
    if (level === 0) continue;
    for (let i = 0; i < TABLE_SIZE; i += 1) {
      table[i] = (table[i] ?? 0) + level * (sine[(i * n) % TABLE_SIZE] ?? 0);
    }
  }
  const peak = table.reduce((highest, value) => Math.max(highest, Math.abs(value)), 0);
  for (let i = 0; i < TABLE_SIZE; i += 1) table[i] = (table[i] ?? 0) / peak;
  table[TABLE_SIZE] = table[0] ?? 0;
  return table;
};

/** Band-limited periods: as many overtones (a power of two) as fit below the highest frequency; built when first asked for. */
export const createWavetables = (): Wavetables => {
  const sine = Float64Array.from({ length: TABLE_SIZE }, (_, i) =>
    Math.sin((2 * Math.PI * i) / TABLE_SIZE),
  );
  const built = new Map<string, Float32Array>();
  return (wave, hz) => {
    const overtones = 2 ** Math.max(0, Math.min(8, Math.floor(Math.log2(HIGHEST_HZ / hz))));
    const key = `${wave} ${overtones}`;
    const table = built.get(key) ?? buildTable(wave, overtones, sine);
    built.set(key, table);
    return table;
  };
};
