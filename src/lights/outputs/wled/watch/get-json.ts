import { get, type IncomingMessage } from "node:http";

export interface JsonQuestion {
  readonly host: string;
  readonly port: number;
  readonly path: string;
  readonly timeoutMs: number;
}

/** A WLED's answer is 1-3 kB; what is far larger is none. */
const MAX_BYTES = 65_536;

const readAll = async (answer: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of answer.iterator() as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > MAX_BYTES) throw new Error(`the answer is longer than ${MAX_BYTES} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
};

/** Asks one device of this network; follows no redirects. Rejects when there is no JSON in time. */
export const getJson = async ({ host, port, path, timeoutMs }: JsonQuestion): Promise<unknown> => {
  const signal = AbortSignal.timeout(timeoutMs);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ host, port, path, signal, agent: false, family: 4 }, resolve)
      .on("error", reject)
      // Nobody asked for another protocol; without a listener nothing would ever come.
      .on("upgrade", (_, socket) => {
        socket.destroy();
        reject(new Error("it wants to speak another protocol"));
      });
  });
  if (answer.statusCode === 200) return JSON.parse(await readAll(answer));
  answer.destroy();
  throw new Error(`it answers with status ${answer.statusCode}`);
};
