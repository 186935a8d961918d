import { networkInterfaces } from "node:os";
import { readConfig } from "./config/config.ts";
import { createDaemon } from "./daemon/create-daemon.ts";
import { createLog } from "./lib/log.ts";

const log = createLog(process.stderr, process.env["JOURNAL_STREAM"] !== undefined);

/** Ctrl-C again after this long ends it the hard way. */
const IMPATIENT_AFTER_MS = 3000;

const leave = (line: string, code: number): never => {
  (code === 0 ? process.stdout : process.stderr).write(`${line}\n`);
  process.exit(code);
};

/** The address that a phone in the same network can use. */
const shownAddress = (): string =>
  Object.values(networkInterfaces())
    .flatMap((cards) => cards ?? [])
    .find((card) => card.family === "IPv4" && !card.internal)?.address ?? "localhost";

const read = readConfig(process.argv.slice(2), process.env);
if (!read.ok) leave(read.detail, read.code === "help" ? 0 : 2);
else {
  const config = read.value;
  // A bug: the disk has the truth, the music plays on, a fresh start is the cure.
  process.on("uncaughtException", (error) => {
    log("error", `stopped by a bug: ${error.stack ?? error}`);
    process.exit(70);
  });
  let askedAtMs: number | undefined;
  let { port } = config;
  let daemon = createDaemon(config, log, restart);
  /** As if the box had been switched off and on: for a restored party. */
  function restart(): void {
    log("info", "starting again");
    void daemon.stop().then(async () => {
      if (askedAtMs !== undefined) return;
      daemon = createDaemon({ ...config, port }, log, restart);
      await bringUp();
    });
  }
  const bringUp = async (): Promise<void> => {
    const started = await daemon.start();
    if (started.ok) {
      const { pin } = started.value;
      port = started.value.port;
      process.stdout.write(`Rumpus is ready: http://${shownAddress()}:${port}/ host PIN: ${pin}\n`);
      return;
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
      void daemon.stop().then(() => process.exit(0));
    });
  }
  await bringUp();
}
