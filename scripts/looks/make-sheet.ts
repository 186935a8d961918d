import sharp from "sharp";

export interface Shot {
  readonly name: string;
  /** PNG; without one there is nothing to show. */
  readonly picture?: Buffer;
}

const CELL = { width: 220, height: 400, gap: 12, words: 22 } as const;
const COLUMNS = 10;

const label = (text: string): Buffer => {
  const safe = text.replace(/[&<>]/g, "");
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CELL.width}" height="${CELL.words}"><text x="0" y="15" font-family="sans-serif" font-size="12" fill="#ddd">${safe}</text></svg>`,
  );
};

/** All pictures side by side on one sheet, each under its name. */
export const makeSheet = async (shots: readonly Shot[], path: string): Promise<void> => {
  const stepX = CELL.width + CELL.gap;
  const stepY = CELL.height + CELL.words + CELL.gap;
  const shown = shots.filter(({ picture }) => picture);
  if (shown.length === 0) return;
  const parts = await Promise.all(
    shown.map(async ({ name, picture }, at) => {
      const left = CELL.gap + (at % COLUMNS) * stepX;
      const top = CELL.gap + Math.floor(at / COLUMNS) * stepY;
      const small = await sharp(picture)
        .resize({ width: CELL.width, height: CELL.height, fit: "inside" })
        .toBuffer();
      return [
        { input: label(name), left, top },
        { input: small, left, top: top + CELL.words },
      ];
    }),
  );
  await sharp({
    create: {
      width: CELL.gap + Math.min(COLUMNS, shown.length) * stepX,
      height: CELL.gap + Math.ceil(shown.length / COLUMNS) * stepY,
      channels: 3,
      background: "#333",
    },
  })
    .composite(parts.flat())
    .png()
    .toFile(path);
};
