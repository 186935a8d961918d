import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { PROGRAMS } from "../../src/lights/programs/catalogue.ts";
import { drawProgram, HEIGHT, WIDTH } from "./pictures/draw-program.ts";

const COLUMNS = 4;

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write("node scripts/lights/pictures.ts OUT_FOLDER\n");
  process.exit(2);
}
await mkdir(folder, { recursive: true });
const tiles = [];
for (const [index, program] of PROGRAMS.entries()) {
  const picture = await drawProgram(program);
  await sharp(picture).toFile(join(folder, `${program.name}.png`));
  const left = (index % COLUMNS) * WIDTH;
  const top = Math.floor(index / COLUMNS) * HEIGHT;
  tiles.push({ input: picture, left, top });
}
const height = Math.ceil(PROGRAMS.length / COLUMNS) * HEIGHT;
await sharp({ create: { width: COLUMNS * WIDTH, height, channels: 3, background: "#000" } })
  .composite(tiles)
  .png()
  .toFile(join(folder, "contact-sheet.png"));
process.stdout.write(`${PROGRAMS.length} programs in ${folder}\n`);
