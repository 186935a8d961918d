import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { Worker } from "node:worker_threads";

/** A parser that a stranger's file has taken over: tries what it must not, and says what worked. */
const [given = "", other = "", port = ""] = process.argv.slice(2);
const tries: Readonly<Record<string, () => unknown>> = {
  "read the file": () => readFileSync(given),
  "read another file": () => readFileSync(other),
  "read /etc/passwd": () => readFileSync("/etc/passwd"),
  "write the file": () => writeFileSync(given, "changed"),
  "write beside it": () => writeFileSync(`${given}.evil`, "new"),
  "start a program": () => execFileSync("/usr/bin/true"),
  "start a thread": () => new Worker("", { eval: true }),
  "see secrets": () => {
    if (process.env["RUMPUS_HOST_PIN"] === undefined) throw new Error("there is none");
  },
  "speak to the box": () => once(connect(Number(port), "127.0.0.1"), "connect"),
};
const worked: string[] = [];
for (const [what, attempt] of Object.entries(tries)) {
  try {
    await attempt();
    worked.push(what);
  } catch {}
}
process.stdout.write(JSON.stringify(worked));
process.exit();
