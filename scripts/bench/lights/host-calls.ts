import { signInForJobs } from "../process/job-calls.ts";

/** What a host asks over HTTP, with the host's cookie. */
export const signInAsHost = async (port: number) => {
  const { cookie, rest } = await signInForJobs(port);
  const origin = `http://127.0.0.1:${port}`;
  const ask = async <Answer>(method: string, path: string, body?: object): Promise<Answer> => {
    const response = await fetch(`${origin}/api/v1${path}`, {
      method,
      headers: { Origin: origin, Cookie: cookie, "Content-Type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${text}`);
    return (text === "" ? undefined : JSON.parse(text)) as Answer;
  };
  return { cookie, ask, rest };
};

export type HostCalls = Awaited<ReturnType<typeof signInAsHost>>;
