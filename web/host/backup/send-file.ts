import { type Answer, NO_ANSWER, type Problem } from "../../lib/net/problem.ts";

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const problemOf = (status: number, text: string): Problem => {
  const body = parsed(text);
  const unknown = { code: `http-${status}`, detail: "" };
  return typeof body === "object" && body !== null ? { ...unknown, ...body } : unknown;
};

/** Sends a file as it is. Not `fetch`, which cannot say how far it is. */
export const sendFile = <Value>(
  path: string,
  file: Blob,
  onPercent: (percent: number) => void,
  signal: AbortSignal,
): Promise<Answer<Value>> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const lose = () => resolve(NO_ANSWER);
    request.upload.onprogress = ({ loaded, total }) =>
      onPercent((loaded / Math.max(1, total)) * 100);
    request.onload = () => {
      const { status, responseText } = request;
      if (status >= 200 && status < 300)
        resolve({ ok: true, value: parsed(responseText) as Value });
      else resolve({ ok: false, problem: problemOf(status, responseText) });
    };
    request.onerror = lose;
    request.onabort = lose;
    signal.addEventListener("abort", () => request.abort());
    request.open("POST", `/api/v1${path}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.send(file);
  });
