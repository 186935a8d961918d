import type { Result } from "../../lib/result.ts";

/** A backup that was checked and can take the party's place. */
export interface ReadyBackup {
  /** When it was made; milliseconds since 1970. */
  readonly createdAt: number;
  /** How many tracks, plays, playlists and guests it has. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Bringing an earlier party back. The kind of job `check-restore` does the work in between. */
export interface Restores {
  /** Keeps an archive that a browser sends; answers where. One at a time. */
  receive(
    chunks: AsyncIterable<Uint8Array>,
    declaredBytes: number | undefined,
  ): Promise<Result<string, "restore-busy" | "storage-full" | "storage-failed" | "broken-off">>;
  /** Decides for what the last check found good: it is the party from the next start on. */
  decide(): Promise<Result<ReadyBackup, "nothing-to-restore" | "storage-failed">>;
}

/** Stops the daemon and starts it again. */
export interface Restarter {
  restart(): void;
}
