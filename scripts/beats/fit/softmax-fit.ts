/** One question with several answers, each described by numbers; `worth` says how good each would have been. */
export interface Example {
  readonly traits: readonly (readonly number[])[];
  readonly worth: readonly number[];
  readonly weight: number;
}

const ROUNDS = 500;
const STEP = 0.05;

interface Scale {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
}

const scaleOf = (examples: readonly Example[]): Scale => {
  const rows = examples.flatMap(({ traits }) => traits);
  const kinds = [...(rows[0] ?? []).keys()];
  const mean = kinds.map(
    (kind) => rows.reduce((sum, row) => sum + (row[kind] ?? 0), 0) / rows.length,
  );
  const deviation = kinds.map((kind) => {
    const square = rows.reduce((sum, row) => sum + ((row[kind] ?? 0) - (mean[kind] ?? 0)) ** 2, 0);
    return Math.sqrt(square / rows.length) + 1e-6;
  });
  return { mean, deviation };
};

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

/** Adds the gradient of the logarithm of the worth that is expected when answers are drawn by softmax. */
const addGradient = (example: Example, weights: readonly number[], into: number[]): void => {
  const scores = example.traits.map((row) => dot(row, weights));
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const all = odds.reduce((sum, value) => sum + value, 0);
  const expected = dot(odds, example.worth) / all;
  for (const [answer, row] of example.traits.entries()) {
    const gain = ((odds[answer] ?? 0) / all) * ((example.worth[answer] ?? 0) - expected);
    const factor = (example.weight * gain) / Math.max(0.05, expected);
    for (const [kind, value] of row.entries()) into[kind] = (into[kind] ?? 0) + factor * value;
  }
};

/**
 * Weights for the traits so that the answer of the highest score is worth most (policy gradient,
 * Adam by Kingma and Ba 2015). `penalty` keeps those small that hardly matter (ridge).
 */
export const fitWeights = (examples: readonly Example[], penalty: number): readonly number[] => {
  const { mean, deviation } = scaleOf(examples);
  const scaled = examples.map((example) => ({
    ...example,
    traits: example.traits.map((row) =>
      row.map((value, kind) => (value - (mean[kind] ?? 0)) / (deviation[kind] ?? 1)),
    ),
  }));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const weights = mean.map(() => 0);
  const slopes = mean.map(() => 0);
  const squares = mean.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = mean.map(() => 0);
    for (const example of scaled) addGradient(example, weights, gradient);
    for (const kind of weights.keys()) {
      const slope = (gradient[kind] ?? 0) / total - penalty * (weights[kind] ?? 0);
      slopes[kind] = 0.9 * (slopes[kind] ?? 0) + 0.1 * slope;
      squares[kind] = 0.99 * (squares[kind] ?? 0) + 0.01 * slope * slope;
      const direction = (slopes[kind] ?? 0) / (1 - 0.9 ** (round + 1));
      const size = Math.sqrt((squares[kind] ?? 0) / (1 - 0.99 ** (round + 1))) + 1e-8;
      weights[kind] = (weights[kind] ?? 0) + STEP * (1 - round / ROUNDS) * (direction / size);
    }
  }
  return weights.map((weight, kind) => weight / (deviation[kind] ?? 1));
};
