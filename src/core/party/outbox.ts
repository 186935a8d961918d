import type { Command } from "../../domain/command.ts";
import { decide } from "../../domain/decide.ts";
import type { Entry } from "../../domain/entry.ts";
import type { PartyEvent } from "../../domain/event.ts";
import { evolveAll } from "../../domain/evolve.ts";
import type { Party } from "../../domain/party.ts";
import type { Log } from "../ports/environment.ts";
import type { Commit, PartyStore, Receipt, StorageFault } from "../ports/store.ts";
import type { Change } from "./outcome.ts";

/** A command that was decided and is not on disk yet. */
export interface Pending {
  readonly command: Command;
  readonly events: readonly PartyEvent[];
  readonly after: Party;
  readonly receipt: Receipt | undefined;
  readonly done: (fault: StorageFault | undefined) => void;
}

interface Queued extends Pending {
  isTold: boolean;
}

const ANSWERS_AT_ONCE = 8;

/** How often a disk that takes nothing is tried again. */
const RETRY_MS = 1000;

/**
 * Group commit: while one write is on its way everything that comes in waits for the next one,
 * and all of that shares it. A lone command is written at once, so the window is never longer
 * than the disk is slow. (DeWitt et al., "Implementation techniques for main memory database
 * systems", 1984.)
 *
 * When the disk takes nothing, guests are refused and the party drops back to what is on disk.
 * What the music itself did (a song ended, the next began) has happened all the same: it is decided
 * again on top, told to everybody, and written as soon as the disk takes it.
 */
export const createOutbox = (store: PartyStore, initial: Party, log: Log) => {
  let known = initial;
  let newest = initial;
  /** What everybody may know; ahead of `known` only until the disk took what the music did. */
  let told = initial;
  let waiting: Queued[] = [];
  let isWriting = false;
  let isScheduled = false;
  let fault: StorageFault | undefined;
  let retry: NodeJS.Timeout | undefined;
  const changeListeners: ((change: Change) => void)[] = [];
  const storageListeners: ((state: StorageFault | "ok") => void)[] = [];
  const idleListeners: (() => void)[] = [];

  const tell = (after: Party, news: readonly Queued[]): void => {
    const events = news.filter((item) => !item.isTold).flatMap((item) => item.events);
    for (const item of news) item.isTold = true;
    if (events.length === 0) return;
    const change = { before: told, after, events };
    told = after;
    for (const listener of changeListeners) listener(change);
  };

  const setFault = (next: StorageFault | undefined, detail: string): void => {
    if (fault === next) return;
    fault = next;
    log(next ? "error" : "info", next ? `the disk takes nothing: ${detail}` : "the disk is back");
    for (const listener of storageListeners) listener(next ?? "ok");
  };

  /** Everything that becomes writable in this turn of the event loop goes along. */
  const schedule = (): void => {
    if (isScheduled || isWriting) return;
    isScheduled = true;
    setImmediate(() => {
      isScheduled = false;
      void write();
    });
  };

  const write = async (): Promise<void> => {
    const batch = waiting;
    const last = batch.at(-1);
    if (isWriting || !last) return;
    waiting = [];
    isWriting = true;
    const result = await store.commit({
      events: batch.flatMap((item) => item.events),
      receipts: batch.flatMap((item) => item.receipt ?? []),
      after: stored(last.after, known),
    });
    isWriting = false;
    if (result.ok) onWritten(batch, last.after);
    else onFailed(batch, result.code, result.detail);
  };

  /** A few at a time: who only looks must not wait behind a hundred answers. */
  const answerSome = (batch: readonly Queued[], from: number): void => {
    for (const item of batch.slice(from, from + ANSWERS_AT_ONCE)) item.done(undefined);
    const next = from + ANSWERS_AT_ONCE;
    if (next < batch.length) setImmediate(answerSome, batch, next);
  };

  const onWritten = (batch: readonly Queued[], after: Party): void => {
    known = after;
    setFault(undefined, "");
    answerSome(batch, 0);
    tell(after, batch);
    if (waiting.length > 0) schedule();
    else settle();
  };

  const onFailed = (batch: readonly Queued[], code: StorageFault, detail: string): void => {
    setFault(code, detail);
    const unwritten = [...batch, ...waiting];
    waiting = [];
    newest = known;
    for (const item of unwritten) {
      if (item.command.by.kind === "system") redo(item);
      else item.done(code);
    }
    tell(newest, waiting);
    retry ??= setTimeout(() => {
      retry = undefined;
      if (waiting.length === 0) waiting.push(probe(newest));
      void write();
    }, RETRY_MS);
    settle();
  };

  /** Decides again what happened in the world, on top of what is left. */
  const redo = (item: Queued): void => {
    const decision = decide(newest, item.command);
    if (!decision.ok || item.events.length === 0) {
      item.done(undefined);
      return;
    }
    newest = evolveAll(newest, decision.events);
    waiting.push({ ...item, events: decision.events, after: newest });
  };

  const isBusy = (): boolean => isWriting || (waiting.length > 0 && fault === undefined);
  const settle = (): void => {
    if (isBusy()) return;
    for (const listener of idleListeners.splice(0)) listener();
  };

  return {
    known: () => told,
    newest: () => newest,
    isIdle: () => !isWriting && waiting.length === 0,
    /** Why guests are refused at the moment, if they are. */
    fault: () => fault,
    push: (pending: Pending): void => {
      const item = { ...pending, isTold: false };
      newest = item.after;
      waiting.push(item);
      if (fault === undefined) schedule();
      else tell(newest, [item]);
    },
    onChange: (listener: (change: Change) => void): void => {
      changeListeners.push(listener);
    },
    onStorage: (listener: (state: StorageFault | "ok") => void): void => {
      storageListeners.push(listener);
    },
    /** Resolves when nothing is on its way to the disk any more. */
    stop: async (): Promise<void> => {
      if (isBusy()) await new Promise<void>((resolve) => idleListeners.push(resolve));
      clearTimeout(retry);
    },
  };
};

/** Only what a commit has to know, and has not known before, goes over to the store's thread. */
const stored = (after: Party, before: Party): Commit["after"] => {
  const { seq, plays, round, seed, ticks, playback, recent } = after;
  const [placed, wasPlaced] = [placesIn(after), placesIn(before)];
  return {
    ...{ seq, plays, round, seed, ticks },
    ...(playback === before.playback ? {} : { playback }),
    ...(placed.length + wasPlaced.length === 0 ? {} : { placed }),
    ...(recent === before.recent ? {} : { recent: recent.map(({ playId }) => playId) }),
  };
};

const placesIn = ({ queue }: Party): [Entry["entryId"], number][] =>
  queue.flatMap(({ entryId, place }) => (place === undefined ? [] : [[entryId, place]]));

/** A write without content: finds out whether the disk is back. */
const probe = (after: Party): Queued => ({
  command: { kind: "choose-filler", filler: undefined, by: { kind: "system" }, atMs: 0 },
  events: [],
  after,
  receipt: undefined,
  done: () => undefined,
  isTold: true,
});
