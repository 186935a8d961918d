import type { TrackId } from "../../domain/ids.ts";
import { tagKey } from "../../lib/fold-text.ts";
import type {
  Collection,
  FileOutcome,
  FileStamp,
  FolderRecord,
  ImportedTrack,
  KnownFile,
} from "../ports/collection.ts";

interface File extends FileStamp {
  readonly kind: "track" | "duplicate" | "failed" | "playlist";
  readonly isMissing: boolean;
  readonly trackId?: TrackId;
  readonly contentId?: string;
  readonly code?: string;
  readonly reason?: string;
  readonly name?: string;
  readonly entries?: readonly string[];
}

/** A track as the collection has it now. */
export interface CollectedTrack {
  readonly trackId: TrackId;
  readonly path: string;
  readonly state: "ok" | "missing" | "offline";
  readonly tags: ImportedTrack;
}

export interface FakeCollection extends Collection {
  readonly tracks: () => readonly CollectedTrack[];
  readonly playlists: () => readonly {
    readonly name: string;
    readonly entries: readonly string[];
  }[];
}

const PAGE = 500;
const isBelow = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);

/** The music that importers bring, in memory. */
export const createFakeCollection = (): FakeCollection => {
  const files = new Map<string, File>();
  const tracks = new Map<TrackId, ImportedTrack>();
  const folders = new Map<string, Omit<FolderRecord, "tracks">>();

  const mainOf = (trackId: TrackId): File | undefined =>
    [...files.values()].find((file) => file.kind === "track" && file.trackId === trackId);

  const isOffline = (path: string): boolean =>
    [...folders.values()].some((each) => each.state === "offline" && isBelow(path, each.path));

  const stateOf = (file: File): "ok" | "missing" | "offline" => {
    if (file.isMissing) return "missing";
    return isOffline(file.path) ? "offline" : "ok";
  };

  /** A track loses its file: a duplicate that is there becomes its file. */
  const promote = (trackId: TrackId): void => {
    const heir = [...files.values()].find(
      (file) => file.kind === "duplicate" && file.trackId === trackId && !file.isMissing,
    );
    const main = mainOf(trackId);
    if (!heir) return;
    if (main) files.set(main.path, { ...main, kind: "duplicate" });
    files.set(heir.path, { ...heir, kind: "track" });
  };

  /** What was at this path is not there any more. */
  const vacate = (path: string): void => {
    const file = files.get(path);
    if (file?.kind !== "track" || !file.trackId) {
      files.delete(path);
      return;
    }
    files.set(path, { ...file, isMissing: true });
    promote(file.trackId);
    if (files.get(path)?.kind === "duplicate") files.delete(path);
  };

  const freeIdFor = ({ trackId, contentId, path }: ImportedTrack): TrackId => {
    const owner = tracks.get(trackId);
    return owner && owner.contentId !== contentId ? (`${trackId}~${path}` as TrackId) : trackId;
  };

  /** The track that a file at this path goes on being. */
  const sameTrack = (track: ImportedTrack): TrackId | undefined => {
    const file = files.get(track.path);
    if (file?.kind !== "track" || !file.trackId) return undefined;
    const before = tracks.get(file.trackId);
    const isOther =
      before && before.contentId !== track.contentId && tagKey(before) !== tagKey(track);
    return isOther ? undefined : file.trackId;
  };

  /** The track of the file that has moved here, if it has one. */
  const trackMovedFrom = (movedFrom: string | undefined, path: string): TrackId | undefined => {
    const moved = movedFrom === undefined ? undefined : files.get(movedFrom);
    if (moved?.kind !== "track") return undefined;
    if (movedFrom !== path) vacate(path);
    files.delete(moved.path);
    return moved.trackId;
  };

  const put = (track: ImportedTrack, movedFrom: string | undefined): void => {
    const { path, size, mtimeMs, contentId } = track;
    const stamp = { path, size, mtimeMs, contentId, isMissing: false };
    const kept = trackMovedFrom(movedFrom, path) ?? sameTrack(track);
    if (!kept) vacate(path);
    const trackId = kept ?? freeIdFor(track);
    const main = mainOf(trackId);
    const isElsewhere = main !== undefined && main.path !== path;
    if (isElsewhere && !main.isMissing) {
      files.set(path, { ...stamp, kind: "duplicate", trackId });
      return;
    }
    if (isElsewhere) files.delete(main.path);
    files.set(path, { ...stamp, kind: "track", trackId });
    tracks.set(trackId, { ...track, trackId });
  };

  const putOutcome = (outcome: FileOutcome): void => {
    if (outcome.kind === "imported") {
      put(outcome.track, outcome.movedFrom);
      return;
    }
    const { file } = outcome;
    const isMissing = false;
    if (outcome.kind === "duplicate") {
      const trackId = files.get(outcome.ofPath)?.trackId;
      if (trackId === undefined || outcome.ofPath === file.path) return;
      vacate(file.path);
      const { contentId } = outcome;
      files.set(file.path, { ...file, kind: "duplicate", isMissing, trackId, contentId });
      return;
    }
    vacate(file.path);
    files.set(file.path, { ...outcome, ...file, isMissing });
  };

  const lose = (path: string): void => {
    const file = files.get(path);
    if (!file) return;
    files.set(path, { ...file, isMissing: true });
    if (file.kind === "track" && file.trackId) promote(file.trackId);
  };

  const known = (file: File): KnownFile => {
    const track = file.trackId === undefined ? undefined : tracks.get(file.trackId);
    const state = stateOf(file);
    const own = file.kind === "track" ? "ok" : file.kind;
    return {
      path: file.path,
      size: file.size,
      mtimeMs: file.mtimeMs,
      state: state === "ok" ? own : state,
      ...(file.contentId === undefined ? {} : { contentId: file.contentId }),
      ...(track?.coverId === undefined ? {} : { coverId: track.coverId }),
      ...(track ? { tagKey: tagKey(track) } : {}),
      ...(file.code === undefined ? {} : { code: file.code, reason: file.reason ?? "" }),
    };
  };

  const inOrder = (): readonly File[] =>
    [...files.values()].sort((left, right) => (left.path < right.path ? -1 : 1));

  return {
    putFiles: (outcomes) => {
      outcomes.forEach(putOutcome);
      return Promise.resolve();
    },
    markMissing: (paths) => {
      paths.forEach(lose);
      return Promise.resolve();
    },
    knownFiles: (afterPath) =>
      Promise.resolve(
        inOrder()
          .filter(({ path }) => path > afterPath)
          .slice(0, PAGE)
          .map(known),
      ),
    folders: () =>
      Promise.resolve(
        [...folders.values()].map((folder) => ({
          ...folder,
          tracks: inOrder().filter(
            (file) => file.kind === "track" && !file.isMissing && isBelow(file.path, folder.path),
          ).length,
        })),
      ),
    putFolder: (path, isMount) => {
      const state = folders.get(path)?.state ?? "online";
      folders.set(path, { path, isMount, state });
      return Promise.resolve();
    },
    dropFolder: (path) => {
      const isElsewhere = (file: File): boolean =>
        [...folders.values()].some(
          (each) => !each.isMount && each.path !== path && isBelow(file.path, each.path),
        );
      const gone = inOrder().filter((file) => isBelow(file.path, path) && !isElsewhere(file));
      for (const file of gone) lose(file.path);
      for (const each of [...folders.values()])
        if (each.path === path || (each.isMount && isBelow(each.path, path)))
          folders.delete(each.path);
      return Promise.resolve();
    },
    setFolderState: (path, state) => {
      const folder = folders.get(path);
      if (folder) folders.set(path, { ...folder, state });
      return Promise.resolve();
    },
    tracks: () =>
      inOrder().flatMap((file) => {
        const tags = file.trackId === undefined ? undefined : tracks.get(file.trackId);
        if (file.kind !== "track" || !tags || file.trackId === undefined) return [];
        return [{ trackId: file.trackId, path: file.path, state: stateOf(file), tags }];
      }),
    playlists: () =>
      inOrder().flatMap(({ kind, isMissing, name, entries }) =>
        kind === "playlist" && !isMissing && name !== undefined && entries
          ? [{ name, entries }]
          : [],
      ),
  };
};
