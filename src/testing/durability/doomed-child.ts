import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { VoteValue } from "./ballot.ts";

const SCRIPT = fileURLToPath(new URL("./vote-until-killed.ts", import.meta.url));

export interface Acknowledged {
  readonly entryId: string;
  readonly guestId: string;
  readonly value: VoteValue;
  readonly seq: number;
}

/** All that a child said before it died. */
export interface LastWords {
  /** The party as the child found it; undefined: it died before. */
  readonly opened:
    | { readonly seq: number; readonly scores: ReadonlyMap<string, number> }
    | undefined;
  readonly acknowledged: readonly Acknowledged[];
  /** What should not be: errors, refusals. */
  readonly complaints: readonly string[];
}

/** A child that has loaded everything and waits for the word to open the database and vote. */
export interface DoomedChild {
  go(): void;
  /** Resolves when it has opened the database, or is dead. */
  readonly opened: Promise<void>;
  /** Resolves when so many votes were acknowledged, or it is dead. */
  voted(count: number): Promise<void>;
  kill(): Promise<LastWords>;
}

export const startDoomedChild = async (folder: string): Promise<DoomedChild> => {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", SCRIPT, folder], {
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, "compiled") },
  });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += `log ${text}\n`;
  });
  const onExit = (): void => void child.kill("SIGKILL");
  process.on("exit", onExit);
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  void ended.then(() => process.off("exit", onExit));
  await hears(child, () => said.startsWith("ready\n"), ended);

  return {
    go: () => void child.stdin.write("go\n"),
    opened: hears(child, () => /^open .*\n/m.test(said), ended),
    voted: (count) => hears(child, () => (said.match(/^ack .*\n/gm)?.length ?? 0) >= count, ended),
    kill: async () => {
      const isDeadAlready = child.exitCode !== null;
      child.kill("SIGKILL");
      await ended;
      const words = parse(said);
      return isDeadAlready
        ? { ...words, complaints: [...words.complaints, "it died by itself"] }
        : words;
    },
  };
};

const hears = (child: ChildProcess, isSaid: () => boolean, ended: Promise<void>): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (isSaid()) resolve();
    };
    child.stdout?.on("data", look);
    void ended.then(resolve);
    look();
  });

/** The last line may be half a line. */
const parse = (said: string): LastWords => {
  const lines = said.split("\n").slice(0, -1);
  const after = (word: string): readonly string[] =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  const [opened] = after("open").map((line) => {
    const at = line.indexOf(" ");
    return {
      seq: Number(line.slice(0, at)),
      scores: new Map<string, number>(JSON.parse(line.slice(at))),
    };
  });
  const acknowledged = after("ack").map((line) => {
    const [entryId = "", guestId = "", value, seq] = line.split(" ");
    return { entryId, guestId, value: Number(value) as VoteValue, seq: Number(seq) };
  });
  return { opened, acknowledged, complaints: after("log") };
};
