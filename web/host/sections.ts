import { backup } from "./backup/backup-section.ts";
import { guests } from "./guests/guests-section.ts";
import { health } from "./health/health-section.ts";
import { library } from "./library/library-section.ts";
import { lights } from "./lights/lights-section.ts";
import { numbers } from "./numbers/numbers-section.ts";
import { party } from "./party/party-section.ts";
import { playlists } from "./playlists/playlists-section.ts";
import { poster } from "./poster/poster-section.ts";
import type { Section } from "./section.ts";
import { settings } from "./settings/settings-section.ts";
import { setup } from "./setup/setup-section.ts";
import { work } from "./work/work-section.ts";

/** In the order of the tabs. A new part is a line here and in `pages.ts`, and its id in `state/route.ts`. */
export const ALL_SECTIONS: readonly Section[] = [
  party,
  guests,
  lights,
  settings,
  library,
  playlists,
  work,
  backup,
  numbers,
  poster,
  health,
  setup,
];
