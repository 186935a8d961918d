import type { ComponentType } from "preact";
import { BackupPage } from "./backup/backup-page.tsx";
import { GuestsPage } from "./guests/guests-page.tsx";
import { HealthPage } from "./health/health-page.tsx";
import { LibraryPage } from "./library/library-page.tsx";
import { LightsPage } from "./lights/lights-page.tsx";
import { NumbersPage } from "./numbers/numbers-page.tsx";
import { PlaylistsPage } from "./playlists/playlists-page.tsx";
import { PosterPage } from "./poster/poster-page.tsx";
import { SettingsPage } from "./settings/settings-page.tsx";
import { SetupPage } from "./setup/setup-page.tsx";
import type { SectionId } from "./state/place/route.ts";
import { WorkPage } from "./work/work-page.tsx";

export interface PageProps {
  /** The thing of the section that is open. */
  readonly item: string | undefined;
}

/** All that the host sees only after a tap; fetched after the first look. */
export const PAGES: Readonly<Partial<Record<SectionId, ComponentType<PageProps>>>> = {
  guests: GuestsPage,
  settings: SettingsPage,
  library: LibraryPage,
  playlists: PlaylistsPage,
  lights: LightsPage,
  work: WorkPage,
  backup: BackupPage,
  numbers: NumbersPage,
  poster: PosterPage,
  health: HealthPage,
  setup: SetupPage,
};
