export const STEPS_PER_BEAT = 4;
export const BEATS_PER_BAR = 4;
export const STEPS_PER_BAR = STEPS_PER_BEAT * BEATS_PER_BAR;

export interface Hit {
  readonly step: number;
  readonly steps: number;
  readonly symbol: string;
}

export interface Pattern {
  readonly steps: number;
  readonly hits: readonly Hit[];
}

const heldSteps = (cells: string, from: number): number => {
  let end = from + 1;
  while (cells.charAt(end) === "-") end += 1;
  return end - from;
};

/**
 * One character a sixteenth: "." rest, "-" holds the note before, anything else starts one.
 * Spaces and bar lines ("|") are for the reader. "x... x..- |" and so on.
 */
export const parsePattern = (text: string): Pattern => {
  const cells = text.replaceAll(/[\s|]/g, "");
  if (cells.length === 0 || cells.length % STEPS_PER_BAR !== 0) {
    throw new Error(`not whole bars (${cells.length} sixteenths): ${text}`);
  }
  const hits = [...cells].flatMap((symbol, step): Hit[] =>
    symbol === "." || symbol === "-" ? [] : [{ step, steps: heldSteps(cells, step), symbol }],
  );
  return { steps: cells.length, hits };
};

/** The hits of a pattern repeated until `totalSteps`. */
export const repeatPattern = (pattern: Pattern, totalSteps: number): readonly Hit[] => {
  const rounds = Math.ceil(totalSteps / pattern.steps);
  return Array.from({ length: rounds }, (_, round) =>
    pattern.hits.map((hit) => ({ ...hit, step: hit.step + round * pattern.steps })),
  )
    .flat()
    .filter((hit) => hit.step < totalSteps);
};
