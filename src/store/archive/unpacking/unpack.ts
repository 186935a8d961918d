import { JobError } from "../../../lib/job-child/job-error.ts";
import { brokenArchive } from "../archive-fault.ts";
import { newestSchema } from "../database/newest-schema.ts";
import { demandSpace } from "../free-space.ts";
import {
  type ArchivedFile,
  bytesOf,
  MANIFEST_BYTES_MAX,
  MANIFEST_NAME,
  type Manifest,
  parseManifest,
} from "../manifest.ts";
import { type ArchiveEntry, readEntries } from "./read-entries.ts";
import { type Destination, writeFile } from "./write-file.ts";

const TODO = {
  "format-newer": "restore it with the newer Rumpus that wrote it",
  "schema-newer": "restore it with the newer Rumpus that wrote it",
} as const;

/**
 * Writes the files of an archive into a folder: those that its manifest lists, each once, as large
 * as listed, unaltered, and no others. Anything else ends it.
 */
export const unpack = async (
  archive: string,
  destination: Destination,
  signal: AbortSignal,
): Promise<Manifest> => {
  let manifest: Manifest | undefined;
  const awaited = new Map<string, ArchivedFile>();

  const begin = async (entry: ArchiveEntry): Promise<Manifest> => {
    const read = await readManifest(entry);
    await demandSpace(destination.into, bytesOf(read.files), "what is in the backup");
    for (const file of read.files) awaited.set(file.path, file);
    return read;
  };

  await readEntries(archive, signal, async (entry) => {
    if (entry.type !== "file") {
      throw brokenArchive(`${inQuotes(entry.name)} in it is no ordinary file but a ${entry.type}`);
    }
    if (!manifest) {
      manifest = await begin(entry);
      return;
    }
    const file = awaited.get(entry.name);
    if (!file) throw brokenArchive(`${inQuotes(entry.name)} is not in its list of contents`);
    if (file.bytes !== entry.bytes) {
      throw brokenArchive(`${inQuotes(entry.name)} is not as large as its list of contents says`);
    }
    awaited.delete(entry.name);
    await writeFile(file, entry.chunks, destination);
  });

  if (!manifest) throw brokenArchive("there is nothing in it");
  const [missing] = awaited.keys();
  if (missing !== undefined) throw brokenArchive(`${inQuotes(missing)} is missing in it`);
  return manifest;
};

const readManifest = async ({ name, bytes, chunks }: ArchiveEntry): Promise<Manifest> => {
  if (name !== MANIFEST_NAME) throw brokenArchive("it does not begin with a list of contents");
  if (bytes > MANIFEST_BYTES_MAX) throw brokenArchive("its list of contents is too long");
  const read: Buffer[] = [];
  for await (const chunk of chunks) read.push(chunk);
  const parsed = parseManifest(Buffer.concat(read).toString(), newestSchema());
  if (parsed.ok) return parsed.value;
  if (parsed.code === "broken-archive") throw brokenArchive(parsed.detail);
  throw new JobError(parsed.code, parsed.detail, { todo: TODO[parsed.code] });
};

/** A name of a foreign archive, in one line of a log. */
const inQuotes = (name: string): string => JSON.stringify(name.slice(0, 200));
