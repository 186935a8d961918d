import { faultText } from "../../parts/fault-text.ts";
import { readHelperOptions } from "./helper-options.ts";
import { createNativeOpener } from "./native-strip.ts";
import { serveStrip } from "./serve-strip.ts";
import { createSimulatedOpener } from "./simulated-strip.ts";

/** The only part of the house that runs as root: it can light a strip, and nothing else. */
const SILENT_MS = 1000;

try {
  const { socketPath, simulatePath, isChild } = readHelperOptions(process.argv.slice(2));
  const openStrip =
    simulatePath === undefined ? createNativeOpener() : createSimulatedOpener(simulatePath);
  const stop = await serveStrip({ socketPath, openStrip, silentMs: SILENT_MS });
  const end = (): void => {
    const leave = (): never => process.exit(0);
    stop().then(leave, leave);
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
  if (isChild) process.stdin.on("end", end).on("error", end).resume();
} catch (error) {
  process.stderr.write(`${faultText(error)}\n`);
  process.exit(1);
}
