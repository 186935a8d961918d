import { execFile } from "node:child_process";
import type { MachineAction, Power } from "../../core/ports/box.ts";

export interface SystemdPowerOptions {
  /** This machine is the party's own: nobody else works on it. */
  readonly isAppliance: boolean;
  /** systemd has started us. */
  readonly isUnderSystemd: boolean;
  readonly systemctl?: string;
}

const VERB: Record<MachineAction, string> = { reboot: "reboot", off: "poweroff" };
const WITHIN_MS = 20_000;

/** Reboots and switches off through systemd, on a machine that is a party box and nothing else. */
export const createSystemdPower = (options: SystemdPowerOptions): Power => {
  const { systemctl = "systemctl" } = options;
  const isAllowed = options.isAppliance && options.isUnderSystemd;
  return {
    actions: () => (isAllowed ? ["reboot", "off"] : []),
    carryOut: (action) =>
      new Promise((resolve, reject) => {
        if (!isAllowed) return reject(new Error("this machine is not ours to switch off"));
        const options = { timeout: WITHIN_MS } as const;
        execFile(systemctl, [VERB[action], "--no-ask-password"], options, (error, _, stderr) => {
          if (error) reject(new Error(stderr.trim() === "" ? error.message : stderr.trim()));
          else resolve();
        });
      }),
  };
};
