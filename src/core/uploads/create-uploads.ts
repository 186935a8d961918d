import type { Readable } from "node:stream";
import { failed, ok, type Result } from "../../lib/result.ts";
import { isOver } from "../jobs/run-state.ts";
import type { StorageFault } from "../ports/store.ts";
import type { AppendEnd, UploadRecord } from "../ports/uploads.ts";
import { cleanName } from "./clean-name.ts";
import { completeUpload } from "./complete-upload.ts";
import { createTurns } from "./create-turns.ts";
import type { AdmissionRefusal } from "./judge-admission.ts";
import { sweepUploads, uploadIdOf } from "./sweep-uploads.ts";
import type { UploadParts } from "./upload-parts.ts";
import {
  admissionRules,
  dayStartMs,
  fileMaxBytes,
  freeMinBytes,
  guestBytesMax,
  mayUpload,
  type Uploader,
} from "./upload-rules.ts";

export type UploadRefusal = "uploads-off" | "upload-too-large" | AdmissionRefusal | StorageFault;

/** An upload, and how much of it is here. */
export interface FoundUpload {
  readonly upload: UploadRecord;
  readonly offset: number;
}

export interface UploadAllowance {
  readonly isAllowed: boolean;
  readonly reason?: string;
  readonly fileMaxBytes: number;
  readonly bytesLeft: number;
}

const SWEEP_EVERY_MS = 3_600_000;

/** Files on their way from phones to the library: counted in, received, checked by a job. */
export const createUploads = (parts: UploadParts) => {
  const { ledger, files, jobs, settings, environment, log } = parts;
  /** What changes one upload happens one after the other. */
  const inTurn = createTurns();
  let sweeping: NodeJS.Timeout | undefined;

  /** What unfinished ones have taken already was promised to them, so it counts as room. */
  const roomBytes = async (): Promise<number> => {
    const open = (await ledger.openUploads()).filter(({ state }) => state === "receiving");
    const sizes = await Promise.all(open.map(({ uploadId }) => files.size(uploadId)));
    const received = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
    return (await files.freeBytes()) + received - freeMinBytes(settings());
  };

  const remove = (uploadId: string): Promise<void> =>
    inTurn(uploadId, async () => {
      await files.remove(uploadId);
      await ledger.dropUpload(uploadId);
    });

  const allowance = async (who: Uploader): Promise<UploadAllowance> => {
    const allowed = mayUpload(settings(), who);
    const [room, open, brought] = await Promise.all([
      roomBytes(),
      ledger.openUploads(),
      ledger.uploadedBytes(who.guestId, dayStartMs(environment.nowMs())),
    ]);
    const promised = open
      .filter(({ state }) => state === "receiving")
      .reduce((sum, { bytes }) => sum + bytes, 0);
    const left = Math.min(room - promised, guestBytesMax(settings(), who) - brought);
    const bytesLeft = Math.max(0, left);
    return {
      isAllowed: allowed.ok,
      ...(allowed.ok ? {} : { reason: allowed.detail }),
      fileMaxBytes: Math.min(fileMaxBytes(settings()), Math.max(0, room)),
      bytesLeft: allowed.ok ? bytesLeft : 0,
    };
  };

  const create = async (
    who: Uploader,
    { name, bytes }: { readonly name: string; readonly bytes: number },
  ): Promise<Result<UploadRecord, UploadRefusal>> => {
    const allowed = mayUpload(settings(), who);
    if (!allowed.ok) return allowed;
    if (bytes > fileMaxBytes(settings())) {
      const words = `One file may have at most ${settings().uploadFileMaxMb} MB.`;
      return failed("upload-too-large", words);
    }
    const upload: UploadRecord = {
      uploadId: environment.newId(),
      guestId: who.guestId,
      name: cleanName(name),
      bytes,
      createdAtMs: environment.nowMs(),
      state: "receiving",
      jobId: undefined,
      trackId: undefined,
    };
    const rules = admissionRules(settings(), who, environment.nowMs(), await roomBytes());
    const admit = () => ledger.admitUpload(upload, rules);
    let admitted = await admit();
    if (!admitted.ok && admitted.code === "too-many-uploads") {
      await sweep(false);
      admitted = await admit();
    }
    if (!admitted.ok) return admitted;
    try {
      await files.create(upload.uploadId);
    } catch (error) {
      log("warn", `an upload could not be begun: ${error}`);
      await ledger.dropUpload(upload.uploadId);
      return failed("storage-failed", "The box cannot keep files at the moment.");
    }
    return ok(upload);
  };

  /** Undefined: there is none, or it is somebody else's. */
  const find = async (who: Uploader, uploadId: string): Promise<FoundUpload | undefined> => {
    const upload = await ledger.upload(uploadId);
    if (upload?.guestId !== who.guestId) return undefined;
    if (upload.state !== "receiving") return { upload, offset: upload.bytes };
    const offset = await files.size(uploadId);
    return offset === undefined ? undefined : { upload, offset };
  };

  /** A full disk keeps nothing half: what came of the file goes again. */
  const append = async (
    upload: UploadRecord,
    offset: number,
    source: Readable,
  ): Promise<AppendEnd> => {
    const limits = { sizeMax: upload.bytes, freeMinBytes: freeMinBytes(settings()) };
    const end = await files.append(upload.uploadId, offset, source, limits);
    if (end.how === "storage-full" || end.how === "too-long") await remove(upload.uploadId);
    return end;
  };

  /** All of it is here: a job checks it. `bytes`: what it really has. Twice is once. */
  const complete = (
    uploadId: string,
    isHost: boolean,
    bytes?: number,
  ): ReturnType<typeof completeUpload> =>
    inTurn(uploadId, () => completeUpload(parts, uploadId, isHost, bytes));

  /** What was refused gives its bytes back to its owner's day. */
  const settle = async (uploadId: string, isKept: boolean): Promise<void> => {
    if (!isKept) return remove(uploadId);
    await inTurn(uploadId, async () => {
      const upload = await ledger.upload(uploadId);
      if (upload) await ledger.changeUpload({ ...upload, state: "kept" });
    });
  };

  const sweep = (isStart: boolean): Promise<void> =>
    sweepUploads({ ...parts, remove, complete, settle }, isStart).catch((error) =>
      log("warn", `old uploads could not be cleaned up: ${error}`),
    );

  return {
    allowance,
    mayUpload: (who: Uploader) => mayUpload(settings(), who),
    /** Today, whatever became of it. */
    hasBrought: async (guestId: string): Promise<boolean> =>
      (await ledger.uploadedBytes(guestId, dayStartMs(environment.nowMs()))) > 0,
    create,
    find,
    append,
    complete,
    remove,
    start: async (): Promise<void> => {
      await files.open();
      jobs.onRun((run) => {
        const uploadId = uploadIdOf(run);
        if (uploadId === undefined || !isOver(run)) return;
        settle(uploadId, run.state === "succeeded").catch((error) =>
          log("warn", `an upload's end could not be written down: ${error}`),
        );
      });
      await sweep(true);
      sweeping = setInterval(() => void sweep(false), SWEEP_EVERY_MS);
      sweeping.unref();
    },
    stop: (): void => clearInterval(sweeping),
  };
};

export type Uploads = ReturnType<typeof createUploads>;
