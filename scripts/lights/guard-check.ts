import { createChance } from "../../src/lib/chance.ts";
import { worstOfShow } from "../../src/lights/engine/testing/random-show.ts";

/**
 * `node scripts/lights/guard-check.ts [shows] [seed]`: plays random adversarial shows and prints
 * the most flashes that an independent counter found within any second of any of them.
 */
const FLASHES_MOST = 3;

const shows = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 1);
const counts: number[] = [];
let worst = { flashes: 0, seed };
for (let show = 0; show < shows; show += 1) {
  const flashes = worstOfShow(createChance(seed + show));
  counts[flashes] = (counts[flashes] ?? 0) + 1;
  if (flashes > worst.flashes) worst = { flashes, seed: seed + show };
}
const showsByFlashes = Object.fromEntries(counts.map((count, flashes) => [flashes, count]));
process.stdout.write(`${JSON.stringify({ shows, worst, showsByFlashes }, undefined, 2)}\n`);
process.exit(worst.flashes > FLASHES_MOST ? 1 : 0);
