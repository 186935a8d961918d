import { fork } from "node:child_process";
import { once } from "node:events";
import { removeAtExit } from "../process/emergency.ts";

/** The server that does the least, in a process of its own as the daemon is. */
export const startBaseline = async (partyText = "{}") => {
  const child = fork(new URL("./baseline.process.ts", import.meta.url), { execArgv: [] });
  const kill = (): void => void child.kill("SIGKILL");
  const forget = removeAtExit(kill);
  const started = once(child, "message");
  child.send(partyText);
  const [port] = await started;
  return {
    pid: child.pid ?? 0,
    port: Number(port),
    stop: (): void => {
      kill();
      forget();
    },
  };
};
