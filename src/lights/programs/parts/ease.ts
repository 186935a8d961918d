/** Bends and limits for levels and places, all on 0-1. */
export const clamp01 = (value: number): number => Math.max(0, Math.min(1, value));

export const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

/** 0 below `low`, 1 above `high`, without a kink at either. */
export const smoothstep = (low: number, high: number, value: number): number => {
  const share = clamp01((value - low) / (high - low));
  return share * share * (3 - 2 * share);
};

/** What is left of a number when whole turns are taken off; also below 0. */
export const fract = (value: number): number => value - Math.floor(value);

/** The shorter way round from one place of a circle to another, in turns, 0 to 0.5. */
export const turnDistance = (one: number, other: number): number => {
  const apart = fract(one - other);
  return Math.min(apart, 1 - apart);
};

/** Math.hypot guards against overflow, which costs ten times as much. */
export const distance = (x: number, y: number): number => Math.sqrt(x * x + y * y);

/** A bell: 1 at 0, 0.37 one `width` away. */
export const bell = (away: number, width: number): number => {
  const share = away / width;
  return Math.exp(-share * share);
};
