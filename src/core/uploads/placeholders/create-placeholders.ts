import type { EntryId, GuestId, TrackId } from "../../../domain/ids.ts";
import { findEntry } from "../../../domain/party.ts";
import type { Outcome } from "../../party/outcome.ts";
import type { UploadRecord } from "../../ports/uploads.ts";
import { actorOf } from "../../sender.ts";
import type { Stage } from "../../stage.ts";
import { joinParty } from "../../use-cases/guests/join-party.ts";
import { nameWithoutEnding } from "../clean-name.ts";
import type { Uploader } from "../upload-rules.ts";

/** What an entry has for a source while its file is still on its way. */
const ON_ITS_WAY = "upload:";

/**
 * Songs in the queue whose files are still arriving: they can be voted on meanwhile. The entry has
 * the name of its upload, so what became of it is known also after a restart.
 */
export const createPlaceholders = (stage: Stage) => {
  const isWaiting = (uploadId: string): boolean =>
    findEntry(stage.party.newest(), uploadId as EntryId)?.track.isPending === true;

  return {
    /** The guest asks for what the file will be. */
    ask: (who: Uploader, { uploadId, name }: UploadRecord): Promise<Outcome<undefined>> => {
      const guestId = who.guestId as GuestId;
      joinParty(stage, guestId);
      return stage.party.send(
        {
          kind: "request-track",
          by: actorOf({ ...who, guestId }),
          atMs: stage.environment.nowMs(),
          entryId: uploadId as EntryId,
          track: {
            trackId: uploadId as TrackId,
            title: nameWithoutEnding(name),
            artist: "",
            album: "",
            durationMs: 0,
            isPending: true,
            source: `${ON_ITS_WAY}${uploadId}`,
          },
        },
        { answer: () => undefined },
      );
    },
    /** It is in the library; without a track: it will never be. */
    settle: async (uploadId: string, trackId: string | undefined): Promise<void> => {
      if (!isWaiting(uploadId)) return;
      const found =
        trackId === undefined ? undefined : await stage.library.track(trackId as TrackId);
      await stage.party.send(
        {
          kind: "settle-entry",
          by: { kind: "system" },
          atMs: stage.environment.nowMs(),
          entryId: uploadId as EntryId,
          track: found,
        },
        { answer: () => undefined },
      );
    },
    /** Uploads that somebody waits for. */
    waiting: (): readonly string[] =>
      stage.party
        .newest()
        .queue.filter(({ track }) => track.isPending && track.source.startsWith(ON_ITS_WAY))
        .map(({ entryId }) => entryId),
  };
};
