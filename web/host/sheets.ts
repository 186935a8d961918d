import type { ComponentType } from "preact";
import { RestoreSheet } from "./backup/restore-sheet.tsx";
import { GuestSheet } from "./guests/guest-sheet.tsx";
import { PowerSheet } from "./health/power-sheet.tsx";
import { AddFolderSheet } from "./library/add-folder-sheet.tsx";
import { RemoveFolderSheet } from "./library/remove-folder-sheet.tsx";
import { AddFixtureSheet } from "./lights/fixtures/add-fixture-sheet.tsx";
import { FixtureSheet } from "./lights/fixtures/fixture-sheet.tsx";
import { RemoveFixtureSheet } from "./lights/fixtures/remove-fixture-sheet.tsx";
import { AddSongSheet } from "./party/sheets/add-song-sheet.tsx";
import { ClearSheet } from "./party/sheets/clear-sheet.tsx";
import { EntrySheet } from "./party/sheets/entry-sheet.tsx";
import { AddSongsSheet } from "./playlists/add-songs-sheet.tsx";
import { DeleteListSheet } from "./playlists/delete-list-sheet.tsx";
import { MoveSheet } from "./playlists/move-sheet.tsx";
import { NewListSheet } from "./playlists/new-list-sheet.tsx";
import { RenameSheet } from "./playlists/rename-sheet.tsx";
import { RuleSheet } from "./playlists/rule-sheet.tsx";
import type { SheetProps } from "./section.ts";
import type { SectionId } from "./state/place/route.ts";
import { ScheduleSheet } from "./work/schedules/schedule-sheet.tsx";
import { StartSheet } from "./work/start/start-sheet.tsx";

type Sheets = Readonly<Record<string, ComponentType<SheetProps>>>;

/** All that opens over a section, by its name in the address; fetched after the first look. */
export const SHEETS: Readonly<Record<SectionId, Sheets>> = {
  party: { add: AddSongSheet, entry: EntrySheet, clear: ClearSheet },
  guests: { guest: GuestSheet },
  settings: {},
  library: { add: AddFolderSheet, remove: RemoveFolderSheet },
  playlists: {
    new: NewListSheet,
    rename: RenameSheet,
    rule: RuleSheet,
    add: AddSongsSheet,
    move: MoveSheet,
    delete: DeleteListSheet,
  },
  lights: { add: AddFixtureSheet, fixture: FixtureSheet, remove: RemoveFixtureSheet },
  work: { start: StartSheet, schedule: ScheduleSheet },
  backup: { restore: RestoreSheet },
  numbers: {},
  poster: {},
  health: { power: PowerSheet },
  setup: {},
};
