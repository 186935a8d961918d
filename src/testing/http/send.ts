import { type Agent, type IncomingHttpHeaders, request } from "node:http";

export interface Answer<Body> {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** What the JSON says; the text, when it is none; undefined, when there is nothing. */
  readonly body: Body;
}

export interface Sending {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** One request; rejects only when no complete answer came. */
export const send = <Body>(url: string, agent: Agent, sending: Sending): Promise<Answer<Body>> =>
  new Promise((resolve, reject) => {
    const { method, headers } = sending;
    const outgoing = request(url, { method, headers, agent }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("error", reject);
      response.on("end", () => {
        const body = parse(text, response.headers["content-type"] ?? "") as Body;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    outgoing.on("error", (error: NodeJS.ErrnoException) => {
      // The party ended a connection that was idle just when it was used again: browsers ask again, too.
      const wasIdle = outgoing.reusedSocket && error.code === "ECONNRESET";
      resolve(wasIdle ? send<Body>(url, agent, sending) : Promise.reject(error));
    });
    outgoing.end(sending.body);
  });

const parse = (text: string, type: string): unknown => {
  if (text === "") return undefined;
  return type.includes("json") ? JSON.parse(text) : text;
};
