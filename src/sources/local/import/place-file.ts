import type { FileStamp, KnownFile } from "../../../core/ports/collection.ts";
import { isLasting } from "../files/read-failure.ts";

/** What to do with a file before anybody has opened it. */
export type FirstLook = "read" | "unchanged" | "failed-before";

/** Size and time tell whether a file has to be read; what failed for good fails again. */
export const firstLook = (known: KnownFile | undefined, file: FileStamp): FirstLook => {
  if (!known || known.state === "missing") return "read";
  if (known.size !== file.size || known.mtimeMs !== file.mtimeMs) return "read";
  if (known.state !== "failed") return "unchanged";
  return isLasting(known.code ?? "") ? "failed-before" : "read";
};

/** Another file with the same sound. */
export interface Twin {
  readonly path: string;
  readonly tagKey: string;
  /** Its track plays from it. */
  readonly isMain: boolean;
}

/** What a file turned out to be after it was read. */
export type Placing =
  | { readonly kind: "new" }
  | { readonly kind: "changed" }
  | { readonly kind: "moved"; readonly from: string }
  | { readonly kind: "duplicate"; readonly of: string };

export interface ReadFile {
  readonly path: string;
  readonly contentId: string;
  readonly tagKey: string;
}

/**
 * The same sound at a path that is gone: the file has moved. The same sound with the same tags as a
 * file that is there: a duplicate. Other tags over the same sound make a track of its own.
 */
export const placeFile = (
  file: ReadFile,
  known: KnownFile | undefined,
  twins: readonly Twin[],
  isThere: (path: string) => boolean,
): Placing => {
  const isSame = known?.contentId === file.contentId && known.state !== "duplicate";
  if (isSame && known.tagKey === file.tagKey) return { kind: "changed" };
  const others = twins.filter((twin) => twin.path !== file.path && twin.isMain);
  const original = others.find((twin) => twin.tagKey === file.tagKey && isThere(twin.path));
  if (original) return { kind: "duplicate", of: original.path };
  if (known && known.state !== "duplicate") return { kind: "changed" };
  const from = nearest(
    file,
    others.filter((twin) => !isThere(twin.path)),
  );
  return from ? { kind: "moved", from: from.path } : { kind: known ? "changed" : "new" };
};

const nearest = (file: ReadFile, gone: readonly Twin[]): Twin | undefined =>
  gone.find((twin) => twin.tagKey === file.tagKey && nameOf(twin.path) === nameOf(file.path)) ??
  gone.find((twin) => twin.tagKey === file.tagKey) ??
  gone[0];

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
