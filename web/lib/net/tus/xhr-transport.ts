import type { TusRequest, TusTransport } from "./tus-transport.ts";

/** A phone that left the Wi-Fi can wait for minutes before it notices. */
const STALLED_AFTER_MS = 15_000;

/** Not `fetch`, which cannot say how far it is. */
export const xhrTransport: TusTransport = ({ method, url, headers, body, ...more }: TusRequest) =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let stalled: ReturnType<typeof setTimeout> | undefined;
    const abort = () => request.abort();
    const watch = (): void => {
      clearTimeout(stalled);
      stalled = setTimeout(abort, STALLED_AFTER_MS);
    };
    request.upload.onprogress = ({ loaded }) => {
      watch();
      more.onSent?.(loaded);
    };
    request.onloadend = () => {
      clearTimeout(stalled);
      more.signal.removeEventListener("abort", abort);
      const header = (name: string) => request.getResponseHeader(name) ?? undefined;
      const { status, responseText: text } = request;
      resolve(status === 0 ? undefined : { status, header, text });
    };
    more.signal.addEventListener("abort", abort);
    request.open(method, url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    watch();
    request.send(body ?? null);
  });
