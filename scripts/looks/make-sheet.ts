import sharp from "sharp";

export interface Shot {
  readonly name: string;
  /** PNG; without one there is nothing to show. */
  readonly picture?: Buffer;
}

const GAP = 12;
const WORDS = 22;
/** Phones stand beside each other; what lies needs more width to be seen. */
const UPRIGHT = { width: 220, height: 400, columns: 10 } as const;
const LYING = { width: 570, height: 325, columns: 4 } as const;

const label = (text: string, width: number): Buffer => {
  const safe = text.replace(/[&<>]/g, "");
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${WORDS}"><text x="0" y="15" font-family="sans-serif" font-size="12" fill="#ddd">${safe}</text></svg>`,
  );
};

/** All pictures side by side on one sheet, each under its name. */
export const makeSheet = async (shots: readonly Shot[], path: string): Promise<void> => {
  const shown = shots.filter(({ picture }) => picture);
  const [first] = shown;
  if (!first) return;
  const size = await sharp(first.picture).metadata();
  const { width, height, columns } = size.width > size.height ? LYING : UPRIGHT;
  const stepX = width + GAP;
  const stepY = height + WORDS + GAP;
  const parts = await Promise.all(
    shown.map(async ({ name, picture }, at) => {
      const left = GAP + (at % columns) * stepX;
      const top = GAP + Math.floor(at / columns) * stepY;
      const small = await sharp(picture).resize({ width, height, fit: "inside" }).toBuffer();
      return [
        { input: label(name, width), left, top },
        { input: small, left, top: top + WORDS },
      ];
    }),
  );
  await sharp({
    create: {
      width: GAP + Math.min(columns, shown.length) * stepX,
      height: GAP + Math.ceil(shown.length / columns) * stepY,
      channels: 3,
      background: "#333",
    },
  })
    .composite(parts.flat())
    .png()
    .toFile(path);
};
