import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { createSystemdPower } from "./systemd-power.ts";

/** A systemctl that writes down what it was told. */
const aMachine = (script: string) => {
  const folder = mkdtempSync(join(tmpdir(), "rumpus-power-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const systemctl = join(folder, "systemctl");
  writeFileSync(systemctl, `#!/bin/sh\n${script}\n`);
  chmodSync(systemctl, 0o755);
  const told = () => readFileSync(join(folder, "told"), "utf8").trim();
  return { isUnderSystemd: true, systemctl, told };
};

it("asks systemd to switch the box off, and to start it again", async () => {
  const machine = aMachine('echo "$@" >> "$(dirname "$0")/told"');
  const power = createSystemdPower({ isAppliance: true, ...machine });

  await power.carryOut("off");
  await power.carryOut("reboot");

  expect(power.actions()).toEqual(["reboot", "off"]);
  expect(machine.told()).toBe("poweroff --no-ask-password\nreboot --no-ask-password");
});

it("leaves somebody's laptop alone", async () => {
  const machine = aMachine('echo "$@" >> "$(dirname "$0")/told"');
  const power = createSystemdPower({ isAppliance: false, ...machine });

  await expect(power.carryOut("off")).rejects.toThrow("not ours");
  expect(power.actions()).toEqual([]);
  expect(machine.told).toThrow();
});

it("offers nothing where there is no systemd", () => {
  const power = createSystemdPower({ isAppliance: true, isUnderSystemd: false });

  expect(power.actions()).toEqual([]);
});

it("says why the system refuses", async () => {
  const power = createSystemdPower({
    isAppliance: true,
    ...aMachine('echo "Access denied" >&2; exit 1'),
  });

  await expect(power.carryOut("off")).rejects.toThrow("Access denied");
});
