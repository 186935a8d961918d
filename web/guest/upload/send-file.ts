import { type DetailedError, Upload } from "tus-js-client";
import type { Problem } from "../../lib/net/problem.ts";

/** Small enough that bad Wi-Fi gets one through, large enough that a card is not synced all the time. */
const CHUNK_BYTES = 8_000_000;
/** Half a minute apart at most, for an hour: somebody went for a walk. */
const RETRY_DELAYS_MS = [0, 1000, 2000, 4000, 8000, 15_000, ...Array<number>(120).fill(30_000)];
/** A phone that left the Wi-Fi can wait for minutes before it notices. */
const STALLED_AFTER_MS = 15_000;

export interface SendEvents {
  readonly onProgress: (sent: number, all: number) => void;
  readonly onOffline: () => void;
  readonly onDone: (uploadUrl: string, jobId: string | undefined) => void;
  readonly onRefused: (problem: Problem) => void;
}

const problemOf = ({ originalResponse }: DetailedError): Problem => {
  if (!originalResponse) return { code: "network", detail: "" };
  try {
    return JSON.parse(originalResponse.getBody());
  } catch {
    return { code: `http-${originalResponse.getStatus()}`, detail: "" };
  }
};

/** The box is away, is just starting, or still holds the dead connection. */
const mayPass = ({ originalResponse }: DetailedError): boolean => {
  const status = originalResponse?.getStatus() ?? 0;
  return status < 400 || status === 409 || status === 423 || status === 502 || status === 503;
};

/**
 * Sends a file, resuming where an earlier try was cut off, also one before the page was loaded anew:
 * the same file is known again by its name, size and date. Answers how to stop it.
 */
export const sendFile = (file: File, events: SendEvents): (() => void) => {
  let jobId: string | undefined;
  let stalled: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  const watch = (): void => {
    clearTimeout(stalled);
    if (!isStopped) stalled = setTimeout(startAnew, STALLED_AFTER_MS);
  };
  const end = (tell: () => void): void => {
    clearTimeout(stalled);
    if (!isStopped) tell();
    isStopped = true;
  };
  const upload = new Upload(file, {
    endpoint: "/api/v1/uploads",
    metadata: { filename: file.name },
    chunkSize: CHUNK_BYTES,
    retryDelays: RETRY_DELAYS_MS,
    removeFingerprintOnSuccess: true,
    onShouldRetry: (error) => {
      const isTransient = !isStopped && mayPass(error);
      if (isTransient) {
        clearTimeout(stalled);
        events.onOffline();
      }
      return isTransient;
    },
    onBeforeRequest: watch,
    onAfterResponse: (_, response) => {
      jobId = response.getHeader("Upload-Job") ?? jobId;
      watch();
    },
    onProgress: (sent, all) => {
      watch();
      if (!isStopped) events.onProgress(sent, all);
    },
    onSuccess: () => end(() => events.onDone(upload.url ?? "", jobId)),
    onError: (error) =>
      end(() =>
        events.onRefused(
          "originalResponse" in error ? problemOf(error) : { code: "network", detail: "" },
        ),
      ),
  });
  const startAnew = (): void => {
    events.onOffline();
    void upload.abort().then(() => isStopped || upload.start());
  };
  const start = async (): Promise<void> => {
    const [before] = await upload.findPreviousUploads().catch(() => []);
    if (isStopped) return;
    if (before) upload.resumeFromPreviousUpload(before);
    upload.start();
  };
  void start();

  return () => {
    isStopped = true;
    clearTimeout(stalled);
    // Takes back what is there; without a connection it expires by itself.
    upload.abort(true).catch(() => undefined);
  };
};
