import type { Song } from "../score/song.ts";
import { caravan } from "./caravan.ts";
import { dishwasher } from "./dishwasher.ts";
import { hammock } from "./hammock.ts";
import { owls } from "./owls.ts";
import { pancakes } from "./pancakes.ts";
import { squirrel } from "./squirrel.ts";

export const ALBUM = "Rumpus Demo Tape";
export const YEAR = 2026;

/** In album order: a good evening starts friendly and ends fast. */
export const DEMO_SONGS: readonly Song[] = [dishwasher, pancakes, hammock, caravan, owls, squirrel];

export const fileNameOf = (song: Song): string => `${song.tags.name}.${song.tags.format}`;
