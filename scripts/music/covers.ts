import sharp from "sharp";

const PATTERNS = 8;
const SIZE = 500;

/** JPEGs of the size that shops give: a few patterns, and as many different files as albums. */
export const createCovers = async (): Promise<(album: number) => Buffer> => {
  const patterns = await Promise.all(Array.from({ length: PATTERNS }, (_, index) => draw(index)));
  return (album) => {
    const pattern = patterns[album % PATTERNS] ?? Buffer.alloc(0);
    // A comment behind the first two bytes makes it another file of the same picture.
    const comment = Buffer.from(`album ${album}`);
    const head = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
    return Buffer.concat([pattern.subarray(0, 2), head, comment, pattern.subarray(2)]);
  };
};

const draw = (index: number): Promise<Buffer> => {
  const hue = (360 / PATTERNS) * index;
  const circles = Array.from({ length: 40 }, (_, circle) => {
    const [x, y] = [(circle * 137 + index * 31) % SIZE, (circle * 211 + index * 57) % SIZE];
    return `<circle cx="${x}" cy="${y}" r="${10 + (circle % 7) * 9}" fill="hsl(${hue + circle * 5} 70% ${25 + circle}%)"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}"><rect width="100%" height="100%" fill="hsl(${hue} 60% 30%)"/>${circles.join("")}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer();
};
