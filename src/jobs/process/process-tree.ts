import { readdir, readFile } from "node:fs/promises";

const PAGE_BYTES = 4096;

const childrenOf = async (pid: number): Promise<readonly number[]> => {
  const folder = `/proc/${pid}/task`;
  const threads = await readdir(folder).catch(() => []);
  const lists = await Promise.all(
    threads.map((thread) => readFile(`${folder}/${thread}/children`, "utf8").catch(() => "")),
  );
  return lists.flatMap((list) => list.split(" ").filter((text) => text !== "")).map(Number);
};

/** A process and all that it started, as far as /proc tells. */
export const processTree = async (pid: number): Promise<readonly number[]> => {
  const children = await childrenOf(pid);
  return [pid, ...(await Promise.all(children.map(processTree))).flat()];
};

/** Memory that a process and all that it started hold; shared pages count for each. */
export const treeBytes = async (pid: number): Promise<number> => {
  const sizes = await Promise.all(
    (await processTree(pid)).map(async (one) => {
      const statm = await readFile(`/proc/${one}/statm`, "utf8").catch(() => "");
      return Number(statm.split(" ")[1] ?? 0) * PAGE_BYTES;
    }),
  );
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
};

/** Kills a process, its group, and whoever of its children left the group. */
export const killTree = async (pid: number): Promise<void> => {
  const tree = await processTree(pid);
  for (const one of [-pid, ...tree]) signal(one, "SIGKILL");
};

/** To nobody, if it is gone already. */
export const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch {}
};
