import { finishRestore } from "../restoring/finish-restore.ts";

/** Finishes a restore and is killed before its step number N, as by a pulled plug. */
const [folder = "", killAt = ""] = process.argv.slice(2);
let step = 0;
finishRestore(folder, () => {
  if (step === Number(killAt)) process.kill(process.pid, "SIGKILL");
  step += 1;
});
process.stdout.write(`${step}\n`);
