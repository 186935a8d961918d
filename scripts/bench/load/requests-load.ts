import { setTimeout as sleep } from "node:timers/promises";
import { type Summary, summarise } from "../measure/statistics.ts";
import { openHttpSocket, openStream } from "./http-socket.ts";

/** A client sends its requests round and round, each after the answer to the one before. */
export interface LoadGroup {
  readonly clients: readonly (readonly string[])[];
  /** Rests so long on average after every answer. */
  readonly pauseMs?: number;
}

export interface RequestsOrder {
  readonly kind: "requests";
  readonly port: number;
  readonly warmUpMs: number;
  readonly durationMs: number;
  readonly groups: Readonly<Record<string, LoadGroup>>;
  /** Requests for endless answers, held open meanwhile. */
  readonly streams?: readonly string[];
}

export interface GroupResult {
  /** Everything that was answered, before and after as well. */
  readonly sent: number;
  /** Answers with status 200 while it was measured. */
  readonly answered: number;
  readonly perSec: number;
  readonly latencyMs: Summary;
  /** Other answers, by status. */
  readonly refused: Readonly<Record<string, number>>;
}

export type RequestsResult = Readonly<Record<string, GroupResult>>;

export const runRequests = async (order: RequestsOrder): Promise<RequestsResult> => {
  let isMeasuring = false;
  let isOver = false;

  const runGroup = async ({ clients, pauseMs = 0 }: LoadGroup) => {
    const latencies: number[] = [];
    const refused: Record<string, number> = {};
    const total = { sent: 0 };

    const startClient = async (requests: readonly string[]) => {
      let next = 0;
      let sentAtMs = 0;
      const send = (): void => {
        if (isOver) return;
        sentAtMs = performance.now();
        socket.send(requests[next] ?? "");
        next = (next + 1) % requests.length;
      };
      const socket = await openHttpSocket(order.port, (status) => {
        total.sent += 1;
        if (isMeasuring && status === 200) latencies.push(performance.now() - sentAtMs);
        else if (status !== 200) refused[status] = (refused[status] ?? 0) + 1;
        if (pauseMs === 0) send();
        else setTimeout(send, pauseMs * (0.5 + Math.random()));
      });
      send();
      return socket;
    };

    const sockets = await Promise.all(clients.map(startClient));
    return { latencies, refused, sockets, total };
  };

  const streams = await Promise.all(
    (order.streams ?? []).map((request) => openStream(order.port, request, () => undefined)),
  );
  const names = Object.keys(order.groups);
  const groups = await Promise.all(Object.values(order.groups).map(runGroup));
  await sleep(order.warmUpMs);
  isMeasuring = true;
  const startMs = performance.now();
  await sleep(order.durationMs);
  isMeasuring = false;
  isOver = true;
  const seconds = (performance.now() - startMs) / 1000;
  // What is on its way may still arrive: the next order must not find it in its way.
  await sleep(200);
  for (const stream of streams) stream.close();
  const results = groups.map(({ latencies, refused, sockets, total }): GroupResult => {
    for (const socket of sockets) socket.close();
    const perSec = Math.round(latencies.length / seconds);
    const { sent } = total;
    return { sent, answered: latencies.length, perSec, latencyMs: summarise(latencies), refused };
  });
  return Object.fromEntries(results.map((result, at) => [names[at] ?? "", result]));
};
