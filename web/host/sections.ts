import { backup } from "./backup/backup-section.ts";
import { library } from "./library/library-section.ts";
import { lights } from "./lights/lights-section.ts";
import { playlists } from "./playlists/playlists-section.ts";
import type { Section } from "./section.ts";
import { work } from "./work/work-section.ts";

/** In the order of the tabs. A new part of the page is a line here, and its id in `state/route.ts`. */
export const ALL_SECTIONS: readonly Section[] = [library, playlists, lights, work, backup];
