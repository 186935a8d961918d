import { networkInterfaces } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createLogBook } from "./appliance/logs/create-log-book.ts";
import { createSystemdPower } from "./appliance/power/systemd-power.ts";
import { type Config, readConfig } from "./config/config.ts";
import type { MachineAction } from "./core/ports/box.ts";
import type { Log } from "./core/ports/environment.ts";
import { createDaemon } from "./daemon/create-daemon.ts";
import type { Machine } from "./daemon/machine.ts";
import { createLog } from "./lib/log.ts";

/** Ctrl-C again after this long ends it the hard way. */
const IMPATIENT_AFTER_MS = 3000;

const MACHINE_ENDS_WITHIN_MS = 90_000;

const leave = (line: string, code: number): never => {
  (code === 0 ? process.stdout : process.stderr).write(`${line}\n`);
  process.exit(code);
};

/** The address that a phone in the same network can use. */
const shownAddress = (): string =>
  Object.values(networkInterfaces())
    .flatMap((cards) => cards ?? [])
    .find((card) => card.family === "IPv4" && !card.internal)?.address ?? "localhost";

const run = async (config: Config): Promise<void> => {
  const tell = createLog(process.stderr, process.env["JOURNAL_STREAM"] !== undefined);
  const book = createLogBook({ folder: join(resolve(config.dataFolder), "logs"), nowMs: Date.now });
  const log: Log = (level, message) => {
    tell(level, message);
    book.log(level, message);
  };
  const power = createSystemdPower({
    isAppliance: config.isAppliance,
    isUnderSystemd: process.env["INVOCATION_ID"] !== undefined,
  });

  // A bug: the disk has the truth, the music plays on, a fresh start is the cure.
  process.on("uncaughtException", (error) => {
    const message = `stopped by a bug: ${error.stack ?? error}`;
    tell("error", message);
    book.crash(message);
    process.exit(70);
  });

  process.on("exit", book.leave);

  let askedAtMs: number | undefined;
  let { port } = config;
  let isEnding = false;

  /** `between` happens while nothing of the daemon runs. */
  const startAgain = async (
    leavePlaying: boolean,
    between: () => Promise<void> = () => Promise.resolve(),
  ): Promise<void> => {
    if (isEnding) return;
    isEnding = true;
    await daemon.stop({ leavePlaying });
    await between();
    isEnding = false;
    if (askedAtMs !== undefined) return;
    daemon = createDaemon({ ...config, port }, machine);
    await bringUp();
  };

  /** The party goes on if the system does not want to; if it does, its SIGTERM finds nothing left to stop. */
  const endMachine = (action: MachineAction): Promise<void> =>
    startAgain(false, async () => {
      log("info", `the machine: ${action}`);
      await book.flush();
      try {
        await power.carryOut(action);
        await sleep(MACHINE_ENDS_WITHIN_MS);
        log("error", `the machine did not end (${action}): the party goes on`);
      } catch (error) {
        log("error", `the machine refuses (${action}): ${String(error)}`);
      }
    });

  const machine: Machine = {
    log,
    logs: book,
    hide: book.hide,
    mainSwitch: {
      actions: () => ["restart", ...power.actions()],
      press: (action) => {
        log("info", action === "restart" ? "starting again" : "everything is being stopped");
        void (action === "restart" ? startAgain(true) : endMachine(action));
      },
    },
    restart: () => {
      log("info", "starting again");
      void startAgain(false);
    },
  };
  let daemon = createDaemon(config, machine);

  const bringUp = async (): Promise<void> => {
    const started = await daemon.start();
    if (started.ok) {
      const { pin } = started.value;
      port = started.value.port;
      process.stdout.write(`Rumpus is ready: http://${shownAddress()}:${port}/ host PIN: ${pin}\n`);
      return await book.start();
    }
    // Who was asked to stop while starting is no failure; the signal's handler ends it.
    if (askedAtMs !== undefined) return;
    await daemon.stop();
    leave(started.detail, 1);
  };

  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      // Shells and process managers send the same wish twice; a person who means it waits longer.
      if (askedAtMs !== undefined) {
        if (performance.now() - askedAtMs > IMPATIENT_AFTER_MS) process.exit(130);
        return;
      }
      askedAtMs = performance.now();
      void daemon
        .stop()
        .then(book.flush)
        .then(() => process.exit(0));
    });
  }

  await bringUp();
};

const read = readConfig(process.argv.slice(2), process.env);
if (read.ok) await run(read.value);
else leave(read.detail, read.code === "help" ? 0 : 2);
