import { createHash } from "node:crypto";
import { access, mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { wadMusic } from "../midi/wad-music.ts";
import { run } from "./run.ts";

/** Free games and a free accompaniment program: the packages are looked into, not installed. */
const PACKAGES = ["openttd-openmsx", "simutrans-data", "freedoom", "freedm", "mma"] as const;

export interface MidiFile {
  readonly name: string;
  readonly midi: Uint8Array;
  /** Of its content: decides by chance, but always the same way, what the piece is used for. */
  readonly digest: Buffer;
}

const unpack = async (packageName: string, folder: string): Promise<string> => {
  const target = join(folder, packageName);
  const isThere = await access(target).then(
    () => true,
    () => false,
  );
  if (isThere) return target;
  const partial = join(folder, `.${packageName}.partial`);
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  await run("apt-get", ["download", "-qq", packageName], partial);
  const archive = (await readdir(partial)).find((name) => name.endsWith(".deb")) ?? "";
  await run("dpkg", ["-x", archive, "."], partial);
  await rm(join(partial, archive));
  await rename(partial, target);
  return target;
};

const filesIn = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
};

const midiIn = async (packageName: string, file: string): Promise<readonly MidiFile[]> => {
  // mma's library of rhythms are exercises, its examples are music.
  if (file.includes("/pflib/")) return [];
  const isWad = file.endsWith(".wad");
  if (!isWad && !file.endsWith(".mid")) return [];
  const bytes = await readFile(file);
  const stem = basename(file).replace(/\.\w+$/, "");
  const songs = isWad ? wadMusic(bytes) : [{ name: "", midi: bytes }];
  return songs.map(({ name, midi }) => ({
    name: [packageName, stem, name].filter(Boolean).join("-").toLowerCase(),
    midi,
    digest: createHash("sha1").update(midi).digest(),
  }));
};

/** Every MIDI file of the packages, each content and each name once. */
export const findMidiFiles = async (folder: string): Promise<readonly MidiFile[]> => {
  const found = new Map<string, MidiFile>();
  const contents = new Set<string>();
  for (const packageName of PACKAGES) {
    const files = await filesIn(await unpack(packageName, folder));
    for (const file of [...files].sort()) {
      for (const midi of await midiIn(packageName, file)) {
        const content = midi.digest.toString("hex");
        if (contents.has(content) || found.has(midi.name)) continue;
        contents.add(content);
        found.set(midi.name, midi);
      }
    }
  }
  return [...found.values()];
};
