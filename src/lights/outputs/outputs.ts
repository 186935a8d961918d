import type { FixtureSetting } from "../../core/ports/lights.ts";
import { createOutput } from "./create-output.ts";
import { deviceKey } from "./device-key.ts";
import type { CreateOutput, Output, OutputDeps, OutputState } from "./output.ts";
import { faultText } from "./parts/fault-text.ts";
import { within } from "./parts/within.ts";

/** All light devices; whatever happens to one, the others go on. */
export interface Outputs {
  /** All of them; the newest counts. An output whose device did not change stays open. */
  apply(fixtures: readonly FixtureSetting[]): void;
  /** See `Output.send`; an unknown fixture is none. */
  send(fixtureId: string, bytes: Uint8Array): void;
  states(): Readonly<Record<string, OutputState>>;
  /** Called after a state changed, and after fixtures came or went. */
  onChange(listener: () => void): void;
  /** Resolves when every device is dark or let go of, after some seconds at the latest. */
  stop(): Promise<void>;
}

export interface OutputsOptions {
  /** Sockets of helpers live here. */
  readonly runFolder: string;
  readonly log: OutputDeps["log"];
  /** Where a helper for bare strips listens already; RUMPUS_WS281X_SOCKET unless it is given. */
  readonly ws281xSocket?: string | undefined;
  /** For tests. */
  readonly create?: CreateOutput;
}

interface Entry {
  readonly key: string;
  readonly output: Output;
}

/** Longer than any output takes to say goodbye. */
const STOP_PATIENCE_MS = 5000;

export const createOutputs = (options: OutputsOptions): Outputs => {
  const { runFolder, log, ws281xSocket = process.env["RUMPUS_WS281X_SOCKET"] } = options;
  const create = options.create ?? ((deps) => createOutput(deps, { runFolder, ws281xSocket }));
  const entries = new Map<string, Entry>();
  const listeners: (() => void)[] = [];
  let leaving: Promise<unknown> = Promise.resolve();
  let isStopped = false;

  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const add = (setting: FixtureSetting, key: string): void => {
    const onState = (): void => {
      if (entries.get(setting.fixtureId) === entry) changed();
    };
    const entry: Entry = { key, output: create({ setting, onState, log }) };
    entries.set(setting.fixtureId, entry);
    const startIfWanted = (): void => {
      if (entries.get(setting.fixtureId) === entry) entry.output.start();
    };
    // The one before may still hold the same wire.
    leaving.then(startIfWanted).catch((error: unknown) => {
      log("error", `light "${setting.name}" cannot start: ${faultText(error)}`);
    });
  };
  const remove = (fixtureId: string): void => {
    const entry = entries.get(fixtureId);
    if (entry === undefined) return;
    entries.delete(fixtureId);
    leaving = Promise.all([leaving, within(STOP_PATIENCE_MS, entry.output.stop())]);
  };
  return {
    apply: (fixtures) => {
      if (isStopped) return;
      const keys = new Map(fixtures.map((setting) => [setting.fixtureId, deviceKey(setting)]));
      for (const [fixtureId, { key }] of entries)
        if (keys.get(fixtureId) !== key) remove(fixtureId);
      for (const setting of fixtures)
        if (!entries.has(setting.fixtureId)) add(setting, keys.get(setting.fixtureId) ?? "");
      changed();
    },
    send: (fixtureId, bytes) => entries.get(fixtureId)?.output.send(bytes),
    states: () =>
      Object.fromEntries(
        [...entries].map(([fixtureId, { output }]) => [fixtureId, output.state()]),
      ),
    onChange: (listener) => {
      listeners.push(listener);
    },
    stop: async () => {
      isStopped = true;
      for (const fixtureId of entries.keys()) remove(fixtureId);
      await leaving;
    },
  };
};
