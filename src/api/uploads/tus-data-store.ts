import type { Readable } from "node:stream";
import { DataStore, Upload } from "@tus/server";
import type { AppendEnd } from "../../core/ports/uploads.ts";
import type { FoundUpload, Uploads } from "../../core/uploads/create-uploads.ts";
import { UNFINISHED_FOR_MS } from "../../core/uploads/upload-rules.ts";

/** What the tus library needs of whoever keeps the bytes. */
export interface TusKeeper {
  readonly uploads: Uploads;
  /** Asked anew each time: the file may have grown. */
  readonly find: (uploadId: string) => Promise<FoundUpload | undefined>;
  readonly onAppended: (end: AppendEnd) => void;
}

/** The library asks for a class; the work is done by `core/uploads`. */
export class TusDataStore extends DataStore {
  readonly #keeper: TusKeeper;
  override extensions = ["creation", "creation-with-upload", "termination", "expiration"];

  constructor(keeper: TusKeeper) {
    super();
    this.#keeper = keeper;
  }

  override async getUpload(uploadId: string): Promise<Upload> {
    const found = await this.#keeper.find(uploadId);
    if (!found) throw notThere;
    const { upload, offset } = found;
    const { bytes, name, createdAtMs } = upload;
    return new Upload({
      id: uploadId,
      size: bytes,
      offset,
      metadata: { filename: name },
      creation_date: new Date(createdAtMs).toISOString(),
    });
  }

  override async write(source: Readable, uploadId: string, offset: number): Promise<number> {
    const found = await this.#keeper.find(uploadId);
    if (found?.upload.state !== "receiving") {
      source.destroy();
      throw notThere;
    }
    const end = await this.#keeper.uploads.append(found.upload, offset, source);
    this.#keeper.onAppended(end);
    if (end.how !== "complete") throw new Error(end.how);
    return end.size;
  }

  override async remove(uploadId: string): Promise<void> {
    await this.#keeper.uploads.remove(uploadId);
  }

  override getExpiration(): number {
    return UNFINISHED_FOR_MS;
  }
}

const notThere = { status_code: 404, body: "" };
