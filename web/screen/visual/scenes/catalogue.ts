import type { Scene } from "../scene.ts";
import { bars } from "./bars.ts";
import { bursts } from "./bursts.ts";
import { drift } from "./drift.ts";
import { kaleidoscope } from "./kaleidoscope.ts";
import { ribbons } from "./ribbons.ts";
import { road } from "./road.ts";
import { tunnel } from "./tunnel.ts";

/** Every scene; a new one is a file and a line here. */
export const SCENES: readonly Scene[] = [ribbons, bursts, kaleidoscope, tunnel, bars, road, drift];

/** For songs of which nothing is known, and while nothing plays. */
export const RESTING = drift;
