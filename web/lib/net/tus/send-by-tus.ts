import type { TusAnswer, TusRequest, TusTransport } from "./tus-transport.ts";

export interface TusUpload {
  readonly endpoint: string;
  readonly file: Blob;
  readonly metadata: Readonly<Record<string, string>>;
  readonly chunkBytes: number;
  readonly transport: TusTransport;
  /** Where an earlier try was cut off, and where this one is. */
  readonly memory: {
    readonly recall: () => string | undefined;
    readonly keep: (url: string | undefined) => void;
  };
  readonly waitToRetry: (attempt: number) => Promise<void>;
  readonly onProgress: (sent: number, all: number) => void;
  readonly onOffline: () => void;
  readonly signal: AbortSignal;
}

export type TusEnd =
  | { readonly kind: "done"; readonly url: string; readonly jobId: string | undefined }
  | { readonly kind: "refused"; readonly answer: TusAnswer }
  | { readonly kind: "stopped" };

/** The box is away, just starts, or still holds the connection that died. */
const mayPass = ({ status }: TusAnswer): boolean => [409, 423, 502, 503].includes(status);

const isGone = ({ status }: TusAnswer): boolean => status === 404 || status === 410;
const isGood = ({ status }: TusAnswer): boolean => status >= 200 && status < 300;

const inBase64 = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)));

const written = (metadata: TusUpload["metadata"]): string =>
  Object.entries(metadata)
    .map(([key, value]) => `${key} ${inBase64(value)}`)
    .join();

/**
 * Sends a file by tus 1.0 (https://tus.io): tells the box of it, sends it in pieces, and after every hole in the
 * Wi-Fi asks how much has come. It goes on until all is there, the box refuses it, or it is stopped.
 */
export const sendByTus = async (upload: TusUpload): Promise<TusEnd> => {
  const { file, memory, signal } = upload;
  let url = memory.recall();
  /** Undefined: only the box knows. */
  let offset: number | undefined;
  let jobId: string | undefined;

  const ask = async (
    request: Omit<TusRequest, "signal" | "headers"> & { headers?: Record<string, string> },
  ): Promise<TusAnswer | undefined> => {
    const headers = { "Tus-Resumable": "1.0.0", ...request.headers };
    const answer = await upload.transport({ ...request, headers, signal });
    jobId = answer?.header("Upload-Job") ?? jobId;
    return answer;
  };
  const create = async (): Promise<TusAnswer | undefined> => {
    const headers = {
      "Upload-Length": String(file.size),
      "Upload-Metadata": written(upload.metadata),
    };
    const answer = await ask({ method: "POST", url: upload.endpoint, headers });
    if (answer && isGood(answer)) {
      url = answer.header("Location");
      offset = 0;
      memory.keep(url);
    }
    return answer;
  };
  const askOffset = async (there: string): Promise<TusAnswer | undefined> => {
    const answer = await ask({ method: "HEAD", url: there });
    if (answer && isGood(answer)) offset = Number(answer.header("Upload-Offset"));
    return answer;
  };
  const sendPiece = async (there: string, from: number): Promise<TusAnswer | undefined> => {
    const answer = await ask({
      method: "PATCH",
      url: there,
      headers: {
        "Content-Type": "application/offset+octet-stream",
        "Upload-Offset": String(from),
      },
      body: file.slice(from, from + upload.chunkBytes),
      onSent: (bytes) => upload.onProgress(from + bytes, file.size),
    });
    offset = answer && isGood(answer) ? Number(answer.header("Upload-Offset")) : undefined;
    return answer;
  };
  const step = (): Promise<TusAnswer | undefined> => {
    if (url === undefined) return create();
    return offset === undefined ? askOffset(url) : sendPiece(url, offset);
  };

  /** Undefined: there is more to do. */
  const judge = (answer: TusAnswer): TusEnd | undefined => {
    if (isGone(answer) && url !== undefined) {
      // It expired meanwhile: the box is told of it anew.
      url = undefined;
      memory.keep(undefined);
      return undefined;
    }
    if (!isGood(answer)) return { kind: "refused", answer };
    if (offset === undefined || url === undefined) return undefined;
    upload.onProgress(offset, file.size);
    return offset < file.size ? undefined : { kind: "done", url, jobId };
  };
  const takeBack = async (): Promise<TusEnd> => {
    const headers = { "Tus-Resumable": "1.0.0" };
    const afterwards = new AbortController().signal;
    // Without a connection what is there expires by itself.
    if (url !== undefined)
      await upload.transport({ method: "DELETE", url, headers, signal: afterwards });
    return { kind: "stopped" };
  };

  let end: TusEnd | undefined;
  for (let attempt = 0; !signal.aborted && !end; ) {
    const answer = await step();
    if (signal.aborted) break;
    if (!answer || mayPass(answer)) {
      upload.onOffline();
      await upload.waitToRetry(attempt++);
    } else {
      attempt = 0;
      end = judge(answer);
    }
  }
  memory.keep(undefined);
  return end ?? (await takeBack());
};
