import type { Readable } from "node:stream";
import type { RefusalCode } from "../../domain/refusal.ts";
import { failed, ok, type Result } from "../../lib/result.ts";
import { isOver } from "../jobs/run-state.ts";
import type { StorageFault } from "../ports/store.ts";
import type { AppendEnd, UploadRecord } from "../ports/uploads.ts";
import { cleanName } from "./clean-name.ts";
import { completeUpload } from "./complete-upload.ts";
import { createTurns } from "./create-turns.ts";
import type { AdmissionRefusal } from "./judge-admission.ts";
import { createPlaceholders } from "./placeholders/create-placeholders.ts";
import { createStallWatch } from "./placeholders/create-stall-watch.ts";
import { sweepUploads, uploadIdOf } from "./sweep-uploads.ts";
import type { UploadParts } from "./upload-parts.ts";
import {
  admissionRules,
  dayStartMs,
  fileMaxBytes,
  freeMinBytes,
  guestBytesMax,
  mayBring,
  mayUpload,
  type Uploader,
} from "./upload-rules.ts";

export type UploadRefusal =
  | "uploads-off"
  | "upload-too-large"
  | AdmissionRefusal
  | StorageFault
  | RefusalCode;

/** A file that somebody is about to send. */
export interface NewUpload {
  readonly name: string;
  readonly bytes: number;
  /** They also ask for it: it stands in the queue from now on. */
  readonly isRequest?: boolean;
}

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
const WATCH_EVERY_MS = 60_000;

/** Files on their way from phones to the library: counted in, received, checked by a job. */
export const createUploads = (parts: UploadParts) => {
  const { ledger, files, jobs, stage, settings, environment, log } = parts;
  const placeholders = createPlaceholders(stage);
  const lookForStalled = createStallWatch(parts, placeholders);
  /** What changes one upload happens one after the other. */
  const inTurn = createTurns();
  let timers: readonly NodeJS.Timeout[] = [];

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
      await placeholders.settle(uploadId, undefined);
    });

  const mayComeFrom = (who: Uploader) => {
    const welcome = mayBring(stage.party.newest(), who);
    return welcome.ok ? mayUpload(settings(), who) : welcome;
  };

  const allowance = async (who: Uploader): Promise<UploadAllowance> => {
    const allowed = mayComeFrom(who);
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
    { name, bytes, isRequest = false }: NewUpload,
  ): Promise<Result<UploadRecord, UploadRefusal>> => {
    const allowed = mayComeFrom(who);
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
    return isRequest ? await askFor(who, upload) : ok(upload);
  };

  /** Who may not ask for it now need not send it either. */
  const askFor = async (
    who: Uploader,
    upload: UploadRecord,
  ): Promise<Result<UploadRecord, UploadRefusal>> => {
    const asked = await placeholders.ask(who, upload);
    if (asked.ok) return ok(upload);
    await remove(upload.uploadId);
    return failed("storage" in asked ? asked.storage : asked.refusal.code, "");
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
    if (!isKept) {
      // The library had it before: what was asked for is that.
      const known = await ledger.upload(uploadId);
      if (known?.trackId !== undefined) await placeholders.settle(uploadId, known.trackId);
      return remove(uploadId);
    }
    await inTurn(uploadId, async () => {
      const upload = await ledger.upload(uploadId);
      if (upload) await ledger.changeUpload({ ...upload, state: "kept" });
      await placeholders.settle(uploadId, upload?.trackId);
    });
  };

  const noteStalled = (error: unknown): void =>
    log("warn", `a song that does not come could not be taken out of the queue: ${error}`);

  /**
   * What a daemon that ended in between could not say any more. It is so at once; nobody waits until it is on
   * disk, which on a full card may be never: the next start finds it out anew.
   */
  const settleLeftovers = async (): Promise<void> => {
    for (const uploadId of placeholders.waiting()) {
      const upload = await ledger.upload(uploadId);
      if (upload && upload.state !== "kept") continue;
      placeholders.settle(uploadId, upload?.trackId).catch(noteStalled);
    }
  };

  const sweep = (isStart: boolean): Promise<void> =>
    sweepUploads({ ...parts, remove, complete, settle }, isStart).catch((error) =>
      log("warn", `old uploads could not be cleaned up: ${error}`),
    );

  return {
    allowance,
    mayUpload: mayComeFrom,
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
      await settleLeftovers();
      timers = [
        setInterval(() => void sweep(false), SWEEP_EVERY_MS).unref(),
        setInterval(() => void lookForStalled().catch(noteStalled), WATCH_EVERY_MS).unref(),
      ];
    },
    stop: (): void => timers.forEach(clearInterval),
  };
};

export type Uploads = ReturnType<typeof createUploads>;
