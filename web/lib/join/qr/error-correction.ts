/** Product in the field of 256 elements that QR codes reckon in (x⁸ + x⁴ + x³ + x² + 1). */
const times = (a: number, b: number): number => {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (((b >> bit) & 1) * a);
  }
  return product;
};

/** (x - 1)(x - 2)(x - 4)..., highest power first, without its leading 1. */
const generator = (degree: number): readonly number[] => {
  let factors = [1];
  for (let at = 0, root = 1; at < degree; at++, root = times(root, 2)) {
    factors = [...factors, 0].map((factor, i) => factor ^ times(factors[i - 1] ?? 0, root));
  }
  return factors.slice(1);
};

/** What is sent after the data so that a torn or dirty code can still be read (Reed-Solomon). */
export const errorCorrection = (data: readonly number[], length: number): readonly number[] => {
  const factors = generator(length);
  let rest: number[] = factors.map(() => 0);
  for (const byte of data) {
    const first = byte ^ (rest[0] ?? 0);
    rest = factors.map((factor, at) => (rest[at + 1] ?? 0) ^ times(factor, first));
  }
  return rest;
};
