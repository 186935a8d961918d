/** From 0 to 1 with a gentle start and end; what is outside stays at its end. */
export const smoothstep = (value: number): number => {
  if (value <= 0) return 0;
  return value >= 1 ? 1 : value * value * (3 - 2 * value);
};
