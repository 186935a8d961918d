import type { Command } from "../../domain/command.ts";
import { decide } from "../../domain/decide.ts";
import { evolveAll } from "../../domain/evolve.ts";
import type { Party } from "../../domain/party.ts";
import type { Log } from "../ports/environment.ts";
import type { PartyStore, Receipt, StorageFault } from "../ports/store.ts";
import { createOutbox, type Pending } from "./outbox.ts";
import type { Change, Outcome } from "./outcome.ts";
import { createReceiptBook } from "./receipt-book.ts";

export interface Sending<Answer> {
  /** Made by the sender; the same key again does nothing and answers the same. */
  readonly key?: string | undefined;
  readonly answer: (after: Party) => Answer;
}

export interface PartyKeeper {
  start(): Promise<void>;
  /** The party as everybody may know it: on disk. */
  known(): Party;
  /** The party as the next command will find it: runs ahead of the disk by what is being written. */
  newest(): Party;
  send<Answer>(command: Command, sending: Sending<Answer>): Promise<Outcome<Answer>>;
  onChange(listener: (change: Change) => void): void;
  /** "ok", or why writing fails at the moment. */
  storage(): StorageFault | "ok";
  onStorage(listener: (state: StorageFault | "ok") => void): void;
  /** Resolves when everything that was sent before is on disk or refused. */
  stop(): Promise<void>;
}

const RECEIPTS_KEPT_MS = 24 * 3_600_000;

/**
 * Holds the party and takes its commands: decides at once, answers when the events are on disk.
 * Many commands share one write (see outbox.ts).
 */
export const createPartyKeeper = (
  store: PartyStore,
  initial: Party,
  nowMs: () => number,
  log: Log,
): PartyKeeper => {
  const outbox = createOutbox(store, initial, log);
  const receipts = createReceiptBook();

  const answerLater = <Answer>(
    command: Command,
    sending: Sending<Answer>,
  ): Promise<Outcome<Answer>> => {
    const blocked = outbox.fault();
    if (blocked && command.by.kind !== "system") {
      return Promise.resolve({ ok: false, storage: blocked });
    }
    const decision = decide(outbox.newest(), command);
    if (!decision.ok) return Promise.resolve(decision);
    const after = evolveAll(outbox.newest(), decision.events);
    const answer = sending.answer(after);
    // An answer that promises nothing new needs no disk, but it waits for what it is based on.
    if (decision.events.length === 0 && outbox.isIdle()) {
      return Promise.resolve({ ok: true, answer });
    }
    return new Promise((resolve) => {
      const pending: Pending = {
        command,
        events: decision.events,
        after,
        receipt: receiptFor(command, sending.key, answer),
        done: (fault) => resolve(fault ? { ok: false, storage: fault } : { ok: true, answer }),
      };
      outbox.push(pending);
    });
  };

  return {
    start: async () => {
      for (const receipt of await store.receipts(nowMs() - RECEIPTS_KEPT_MS)) {
        receipts.remember(receipt.guestId, receipt.key, JSON.parse(receipt.answer));
      }
    },
    known: outbox.known,
    newest: outbox.newest,
    send: <Answer>(command: Command, sending: Sending<Answer>) => {
      const sender = command.by.kind === "system" ? undefined : command.by.guestId;
      if (sending.key === undefined || sender === undefined) return answerLater(command, sending);
      return receipts.once(sender, sending.key, () => answerLater(command, sending));
    },
    onChange: outbox.onChange,
    storage: () => outbox.fault() ?? "ok",
    onStorage: outbox.onStorage,
    stop: outbox.stop,
  };
};

const receiptFor = (
  command: Command,
  key: string | undefined,
  answer: unknown,
): Receipt | undefined => {
  if (key === undefined || command.by.kind === "system") return undefined;
  return {
    guestId: command.by.guestId,
    key,
    answer: JSON.stringify(answer ?? null),
    atMs: command.atMs,
  };
};
