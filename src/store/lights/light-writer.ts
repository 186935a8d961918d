import type { StorageFault } from "../../core/ports/store.ts";
import type { Result } from "../../lib/result.ts";
import type { Db } from "../open.ts";
import { tryWrite } from "../writing/try-write.ts";

type Written = Result<undefined, StorageFault>;

/** Settings as they are stored: JSON. */
export interface LightRows {
  readonly show: string | undefined;
  readonly fixtures: readonly { readonly fixtureId: string; readonly setting: string }[];
  readonly corrections: readonly { readonly trackId: string; readonly correction: string }[];
}

/** What the writer thread can be asked about the lights. */
export interface LightWriterCalls {
  lightRows(): LightRows;
  putLightShow(setting: string): Written;
  putLightFixture(fixtureId: string, setting: string): Written;
  dropLightFixture(fixtureId: string): Written;
  putBeats(trackId: string, correction: string): Written;
  dropBeats(trackId: string): Written;
}

/** The host's settings: each write is on the medium (`synchronous=FULL`) when it is answered. */
export const createLightWriter = (db: Db): LightWriterCalls => {
  const show = db.prepare<[], { setting: string }>("SELECT setting FROM light_show WHERE id = 1");
  const fixtures = db.prepare<[], LightRows["fixtures"][number]>(
    "SELECT fixture_id AS fixtureId, setting FROM light_fixtures ORDER BY position",
  );
  const corrections = db.prepare<[], LightRows["corrections"][number]>(
    "SELECT track_id AS trackId, correction FROM beat_corrections",
  );
  const putShow = db.prepare("INSERT OR REPLACE INTO light_show (id, setting) VALUES (1, ?)");
  const putFixture = db.prepare(
    `INSERT INTO light_fixtures (fixture_id, position, setting)
     VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM light_fixtures), ?)
     ON CONFLICT (fixture_id) DO UPDATE SET setting = excluded.setting`,
  );
  const dropFixture = db.prepare("DELETE FROM light_fixtures WHERE fixture_id = ?");
  const putBeats = db.prepare(
    "INSERT OR REPLACE INTO beat_corrections (track_id, correction) VALUES (?, ?)",
  );
  const dropBeats = db.prepare("DELETE FROM beat_corrections WHERE track_id = ?");

  return {
    lightRows: () => ({
      show: show.get()?.setting,
      fixtures: fixtures.all(),
      corrections: corrections.all(),
    }),
    putLightShow: (setting) => tryWrite(() => putShow.run(setting)),
    putLightFixture: (fixtureId, setting) => tryWrite(() => putFixture.run(fixtureId, setting)),
    dropLightFixture: (fixtureId) => tryWrite(() => dropFixture.run(fixtureId)),
    putBeats: (trackId, correction) => tryWrite(() => putBeats.run(trackId, correction)),
    dropBeats: (trackId) => tryWrite(() => dropBeats.run(trackId)),
  };
};

/** The same on a database that is there only once it is open. */
export const serveLightWriter = (lights: () => LightWriterCalls): LightWriterCalls => ({
  lightRows: () => lights().lightRows(),
  putLightShow: (setting) => lights().putLightShow(setting),
  putLightFixture: (fixtureId, setting) => lights().putLightFixture(fixtureId, setting),
  dropLightFixture: (fixtureId) => lights().dropLightFixture(fixtureId),
  putBeats: (trackId, correction) => lights().putBeats(trackId, correction),
  dropBeats: (trackId) => lights().dropBeats(trackId),
});
