import { setTimeout as sleep } from "node:timers/promises";
import { type Summary, summarise } from "../measure/statistics.ts";
import { openHttpSocket, openStream } from "./http-socket.ts";

/** Listeners who all wait for every vote, and one voter. */
export interface FanoutOrder {
  readonly kind: "fanout";
  readonly port: number;
  /** One request for the stream of events each. */
  readonly listeners: readonly string[];
  /** Each changes something; sent one by one, the next when everybody has heard of the last. */
  readonly votes: readonly string[];
  readonly pauseMs: number;
}

export interface FanoutResult {
  /** Until the last of all listeners had it. */
  readonly allMs: Summary;
  readonly firstMs: Summary;
  readonly acknowledgedMs: Summary;
  /** Votes that some listener had not heard of in time. */
  readonly lost: number;
}

const VOTE = Buffer.from("event: vote-cast");
const SNAPSHOT = Buffer.from("event: snapshot");
const LOST_AFTER_MS = 2000;
const SETTLE_MS = 500;

/** Counts who has heard of the vote that is out. */
const createRound = (listenerCount: number) => {
  let heard = new Set<number>();
  let firstMs = 0;
  let resolve: () => void = () => undefined;
  return {
    hear: (listener: number): void => {
      if (heard.size === 0) firstMs = performance.now();
      heard.add(listener);
      if (heard.size === listenerCount) resolve();
    },
    /** Answers when the first and the last had it; undefined when somebody did not. */
    run: async (vote: () => void): Promise<{ first: number; all: number } | undefined> => {
      heard = new Set();
      const everybody = new Promise<void>((done) => {
        resolve = done;
      });
      const startMs = performance.now();
      vote();
      await Promise.race([everybody, sleep(LOST_AFTER_MS, undefined, { ref: false })]);
      if (heard.size < listenerCount) return undefined;
      return { first: firstMs - startMs, all: performance.now() - startMs };
    },
  };
};

export const runFanout = async (order: FanoutOrder): Promise<FanoutResult> => {
  const round = createRound(order.listeners.length);
  let welcomed = 0;
  const streams = await Promise.all(
    order.listeners.map((request, listener) =>
      openStream(order.port, request, (chunk) => {
        if (chunk.includes(VOTE)) round.hear(listener);
        else if (chunk.includes(SNAPSHOT)) welcomed += 1;
      }),
    ),
  );
  while (welcomed < order.listeners.length) await sleep(10);
  await sleep(SETTLE_MS);

  const all: number[] = [];
  const first: number[] = [];
  const acknowledged: number[] = [];
  let sentAtMs = 0;
  let lost = 0;
  const voter = await openHttpSocket(order.port, () => {
    acknowledged.push(performance.now() - sentAtMs);
  });
  for (const vote of order.votes) {
    const took = await round.run(() => {
      sentAtMs = performance.now();
      voter.send(vote);
    });
    if (took) {
      all.push(took.all);
      first.push(took.first);
    } else lost += 1;
    await sleep(order.pauseMs * (0.5 + Math.random()));
  }
  voter.close();
  for (const stream of streams) stream.close();
  return {
    allMs: summarise(all),
    firstMs: summarise(first),
    acknowledgedMs: summarise(acknowledged),
    lost,
  };
};
