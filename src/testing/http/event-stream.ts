import { type IncomingMessage, request } from "node:http";
import { waitFor } from "../wait-for.ts";

export interface LiveEvent {
  readonly id: string;
  readonly kind: string;
  readonly data: unknown;
}

export interface EventStream {
  /** Everything that came so far, oldest first. */
  readonly received: readonly LiveEvent[];
  /** The first event of this kind (that `fits`), whether it is here already or still to come. */
  next(kind: string, fits?: (event: LiveEvent) => boolean, withinMs?: number): Promise<LiveEvent>;
  hasEnded(): boolean;
  close(): void;
}

/** Listens to server-sent events; resolves when the server has answered. */
export const openEvents = (
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<EventStream> =>
  new Promise((resolve, reject) => {
    const outgoing = request(url, { headers, agent: false }, (response) => {
      if (response.statusCode === 200) return resolve(listen(response));
      response.resume();
      reject(new Error(`${url} answered ${response.statusCode}`));
    });
    outgoing.on("error", reject);
    outgoing.end();
  });

const listen = (response: IncomingMessage): EventStream => {
  const received: LiveEvent[] = [];
  let rest = "";
  let isOver = false;
  response.setEncoding("utf8");
  response.on("data", (chunk: string) => {
    const blocks = `${rest}${chunk}`.split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) received.push(...parse(block));
  });
  // A server that dies in the middle is an end like any other.
  response.on("error", () => undefined);
  response.on("close", () => {
    isOver = true;
  });
  return {
    received,
    next: (kind, fits = () => true, withinMs) =>
      waitFor(
        `the event "${kind}"`,
        () => received.find((event) => event.kind === kind && fits(event)),
        withinMs,
      ),
    hasEnded: () => isOver,
    close: () => response.destroy(),
  };
};

/** Comments (the keep-alive) are no events. */
const parse = (block: string): LiveEvent[] => {
  const fields = new Map(
    block
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith(":"))
      .map((line) => {
        const at = line.indexOf(":");
        return [line.slice(0, at), line.slice(at + 1).trimStart()];
      }),
  );
  const data = fields.get("data");
  if (data === undefined) return [];
  return [
    { id: fields.get("id") ?? "", kind: fields.get("event") ?? "message", data: JSON.parse(data) },
  ];
};
