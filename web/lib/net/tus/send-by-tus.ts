import { newCommandId } from "../command-id.ts";
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
const MAY_PASS: readonly number[] = [409, 423, 502, 503];
const GONE: readonly number[] = [404, 410];

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
  const { endpoint, file, memory, signal } = upload;
  const all = file.size;
  let url = memory.recall();
  /** Of this beginning: told again because the answer was lost, it is one upload all the same. */
  let commandId = newCommandId();
  /** Undefined: only the box knows. */
  let offset: number | undefined;

  const ask = (
    method: TusRequest["method"],
    headers: Record<string, string> = {},
    more: Pick<TusRequest, "body" | "onSent"> = {},
  ) =>
    upload.transport({
      ...more,
      method,
      url: url ?? endpoint,
      headers: { "Tus-Resumable": "1.0.0", ...headers },
      // Taking back what is there comes after the stop.
      signal: method === "DELETE" ? new AbortController().signal : signal,
    });
  const step = (): Promise<TusAnswer | undefined> => {
    if (url === undefined)
      return ask("POST", {
        "Idempotency-Key": commandId,
        "Upload-Length": String(all),
        "Upload-Metadata": written(upload.metadata),
      });
    if (offset === undefined) return ask("HEAD");
    const from = offset;
    offset = undefined;
    return ask(
      "PATCH",
      { "Content-Type": "application/offset+octet-stream", "Upload-Offset": String(from) },
      {
        body: file.slice(from, from + upload.chunkBytes),
        onSent: (bytes) => upload.onProgress(from + bytes, all),
      },
    );
  };
  /** Undefined: there is more to do. */
  const judge = (answer: TusAnswer): TusEnd | undefined => {
    if (GONE.includes(answer.status) && url !== undefined) {
      // It expired meanwhile: the box is told of it anew.
      url = undefined;
      commandId = newCommandId();
      memory.keep(url);
      return undefined;
    }
    if (answer.status < 200 || answer.status > 299) return { kind: "refused", answer };
    if (url === undefined) {
      url = answer.header("Location");
      memory.keep(url);
    }
    offset = Number(answer.header("Upload-Offset") ?? 0);
    upload.onProgress(offset, all);
    return offset < all || url === undefined
      ? undefined
      : { kind: "done", url, jobId: answer.header("Upload-Job") };
  };

  for (let attempt = 0; !signal.aborted; ) {
    const answer = await step();
    if (signal.aborted) break;
    if (!answer || MAY_PASS.includes(answer.status)) {
      upload.onOffline();
      await upload.waitToRetry(attempt++);
      continue;
    }
    attempt = 0;
    const end = judge(answer);
    if (end) {
      memory.keep(undefined);
      return end;
    }
  }
  memory.keep(undefined);
  // Without a connection what is there expires by itself.
  if (url !== undefined) await ask("DELETE");
  return { kind: "stopped" };
};
