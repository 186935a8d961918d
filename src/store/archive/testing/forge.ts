import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zstdCompressSync } from "node:zlib";
import { type Header, pack } from "tar-stream";
import { aFolder } from "../../testing/a-store.ts";
import { countParty } from "../database/count-party.ts";
import { newestSchema } from "../database/newest-schema.ts";

export interface ForgedEntry extends Partial<Header> {
  readonly name: string;
  readonly content?: Buffer | string;
}

export const sha256 = (content: Buffer | string): string =>
  createHash("sha256").update(content).digest("hex");

/** An archive of these entries, whatever they are. */
export const forgeArchive = async (
  entries: readonly ForgedEntry[],
  pad = Buffer.alloc(0),
): Promise<string> => {
  const tar = pack();
  for (const { content, ...header } of entries) {
    if (content === undefined) tar.entry(header);
    else tar.entry(header, content);
  }
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar as unknown as AsyncIterable<Buffer>) chunks.push(chunk);
  const path = join(aFolder(), "forged.tar.zst");
  writeFileSync(path, zstdCompressSync(Buffer.concat([...chunks, pad])));
  return path;
};

/** The list of contents of a good archive with this database, with things changed. */
export const forgeManifest = (
  database: string,
  change: Readonly<Record<string, unknown>> = {},
  more: readonly { readonly path: string; readonly content: string }[] = [],
) => {
  const bytes = readFileSync(database);
  const manifest = {
    format: 1,
    program: "1.2.3",
    createdAt: 0,
    ...countParty(database),
    files: [
      { path: "rumpus.db", bytes: bytes.length, sha256: sha256(bytes) },
      ...more.map(({ path, content }) => ({
        path,
        bytes: Buffer.byteLength(content),
        sha256: sha256(content),
      })),
    ],
    ...change,
  };
  return {
    list: { name: "manifest.json", content: JSON.stringify(manifest) },
    database: { name: "rumpus.db", content: bytes },
    newestSchema: newestSchema(),
  };
};
