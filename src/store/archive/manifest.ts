import * as z from "zod";
import { failed, ok, type Result } from "../../lib/result.ts";
import { DATABASE_NAME, isSafePath } from "./party-files.ts";

/** Of the archive, not of the database in it; counted up when an older Rumpus could not read it. */
export const FORMAT = 1;
export const MANIFEST_NAME = "manifest.json";
/** Two hundred thousand uploads; more is no backup of a party. */
export const MANIFEST_BYTES_MAX = 64 << 20;
const FILES_MAX = 200_000;

const Count = z.int().min(0);
const Counts = z.object({ tracks: Count, plays: Count, playlists: Count, guests: Count });
const ArchivedFile = z.object({
  path: z.string().max(4096).refine(isSafePath, "is not a path within a party"),
  bytes: Count,
  sha256: z.string().regex(/^[a-f0-9]{64}$/),
});

/** The first file of every archive: what follows, and what it is. */
const Manifest = z.object({
  format: z.literal(FORMAT),
  /** The Rumpus that wrote it. */
  program: z.string().max(64),
  /** Of the database. */
  schema: z.int().min(1),
  /** Milliseconds since 1970. */
  createdAt: z.int().min(0),
  counts: Counts,
  files: z.array(ArchivedFile).min(1).max(FILES_MAX),
});

export type Counts = Readonly<z.infer<typeof Counts>>;
export type ArchivedFile = Readonly<z.infer<typeof ArchivedFile>>;
export type Manifest = Readonly<z.infer<typeof Manifest>>;

export const parseManifest = (
  text: string,
  newestSchema: number,
): Result<Manifest, "broken-archive" | "format-newer" | "schema-newer"> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failed("broken-archive", "its list of contents cannot be read");
  }
  const { data: head } = z.object({ format: z.int() }).safeParse(value);
  if (head && head.format > FORMAT) {
    return failed(
      "format-newer",
      `the backup has format ${head.format}, this Rumpus knows ${FORMAT}`,
    );
  }
  const parsed = Manifest.safeParse(value);
  if (!parsed.success) {
    return failed("broken-archive", "its list of contents is not one of a Rumpus backup");
  }
  const manifest = parsed.data;
  if (manifest.schema > newestSchema) {
    return failed(
      "schema-newer",
      `the backup's database has schema ${manifest.schema}, this Rumpus knows ${newestSchema}`,
    );
  }
  const paths = new Set(manifest.files.map(({ path }) => path));
  if (paths.size < manifest.files.length) {
    return failed("broken-archive", "its list of contents names a file twice");
  }
  return paths.has(DATABASE_NAME) ? ok(manifest) : failed("broken-archive", "it has no database");
};

export const bytesOf = (files: readonly { readonly bytes: number }[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

/** What lies at the top of the party that it brings. */
export const topNames = ({ files }: Manifest): readonly string[] => [
  ...new Set(files.map(({ path }) => path.split("/")[0] ?? "")),
];
