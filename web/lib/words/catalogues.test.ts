import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../../src/protocol/languages.ts";

type Load = () => Promise<{ readonly words: object }>;

declare global {
  interface ImportMeta {
    /** Vite's: all files that fit, each with what loads it. */
    readonly glob: <Module>(pattern: string) => Readonly<Record<string, () => Promise<Module>>>;
  }
}

/** Of the pages, and of what the daemon writes for people. */
const FILES: Readonly<Record<string, Load>> = import.meta.glob("/{web,src}/**/words/*.ts");
const END = "/en.ts";
const FOLDERS = Object.keys(FILES)
  .filter((file) => file.endsWith(END))
  .map((file) => file.slice(1, -END.length))
  .sort();

const fileOf = (folder: string, language: string): string => `/${folder}/${language}.ts`;

/** Words and names that people use in all of the languages. */
const SAME_EVERYWHERE =
  "Art-Net ALSA Bar Break Drop Gamma Hashtag Intro Outro PIN Rumpus sACN Wi-Fi";
/** English, and the right word all the same. Each one was looked at. */
const SAME_IN: Readonly<Partial<Record<Language, string>>> = {
  de: "Backup Backups Genre Genres Hashtags Host LEDs Live Name Party Pause Playlists Songs",
  fr: `Albums Genre Genres Hashtags Minute minute minutes Pause place playlist playlists plugin
    Saturation Score Source Suggestions Volume vote votes`,
  es: "byte bytes Error Hashtags No plugin",
  it: "Backup byte database No Password Play playlist plugin Volume",
  nl: `Albums byte bytes database Genre Genres Hashtags Host later Live ms playlist Playlists Poster
    Volume`,
  pt: "Backup Backups byte bytes Hashtags LEDs playlist playlists plugin Volume",
  pl: "Folder",
};
/** Bend in English, but not in Polish. */
const UNBENT_IN_POLISH = [
  "web/host/telling/words cron.ordinal",
  "web/host/work/words thingsRunning",
];

type Said = ReadonlyMap<string, string>;

/** Stands for settings and the like: each of them is this number, text or list. */
const settings = (one: unknown): object =>
  new Proxy({}, { get: (_, key) => (/Ids$|Words$/.test(String(key)) ? [one] : one) });

/** What a function of a catalogue answers; one that takes a thing apart is given settings. */
const answer = (
  say: (...given: readonly unknown[]) => unknown,
  given: readonly unknown[],
): string => {
  const takesSettings = String(say).startsWith("({");
  return String(say(...(takesSettings ? given.map(settings) : given)));
};

/** All that a catalogue says, by the path of the entry. */
const entriesOf = (words: object, given: readonly unknown[], path = ""): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const here = path === "" ? key : `${path}.${key}`;
    if (typeof value === "object" && value !== null) return entriesOf(value, given, here);
    return [[here, typeof value === "function" ? answer(value, given) : String(value)]];
  });

const say = async (folder: string, language: string, given: readonly unknown[]): Promise<Said> => {
  const load = FILES[fileOf(folder, language)];
  return new Map(entriesOf(load ? (await load()).words : {}, given));
};

/** No words of any language: they stand where numbers and names come in. */
const GIVEN = ["7", "Zqx", "Qwz"];

const wordsOf = (text: string): readonly string[] =>
  text.split(/[^\p{L}-]+/u).filter((word) => /\p{L}{2}/u.test(word) && !GIVEN.includes(word));

const sameIn = (language: Language): ReadonlySet<string> =>
  new Set(wordsOf(`${SAME_EVERYWHERE} ${SAME_IN[language] ?? ""}`.toLowerCase()));

const OTHERS = LANGUAGES.filter((language) => language !== "en");

describe.each(FOLDERS)("the words of %s", (folder) => {
  it("are there in all languages", () => {
    const missing = LANGUAGES.filter((language) => !FILES[fileOf(folder, language)]);

    expect(missing).toEqual([]);
  });

  it.each(OTHERS)("are not left in English in %s", async (language) => {
    const same = sameIn(language);
    const [english, theirs] = await Promise.all([
      say(folder, "en", GIVEN),
      say(folder, language, GIVEN),
    ]);

    const left = [...english].filter(
      ([path, text]) =>
        theirs.get(path) === text && wordsOf(text).some((word) => !same.has(word.toLowerCase())),
    );

    expect(left).toEqual([]);
  });

  it.each(LANGUAGES)("say something for every number in %s", async (language) => {
    for (const count of [0, 1, 2, 5, 22, 2.5]) {
      const given = [count, "Zqx", "Qwz"];
      const [english, said] = await Promise.all([
        say(folder, "en", given),
        say(folder, language, given),
      ]);

      const odd = [...said].filter(
        ([path, text]) =>
          /undefined|NaN|\[object/.test(text) ||
          (text === "") !== (english.get(path) === "") ||
          text.includes("#") !== english.get(path)?.includes("#"),
      );

      expect(odd).toEqual([]);
    }
  });

  it("bend with the number in Polish", async () => {
    const forms = (language: string, counts: readonly number[]) =>
      Promise.all(
        counts.map(async (count) => {
          const said = await say(folder, language, [count, "Zqx", "Qwz"]);
          return (path: string) => said.get(path)?.replaceAll(/\d+/g, "#");
        }),
      );
    const isBent = (path: string, said: readonly ((path: string) => string | undefined)[]) =>
      new Set(said.map((one) => one(path))).size > 1;
    const [english, polish] = [await forms("en", [1, 5]), await forms("pl", [1, 2, 5])];

    const paths = [...(await say(folder, "en", [1])).keys()];
    const unbent = paths
      .filter((path) => isBent(path, english) && !isBent(path, polish))
      .map((path) => `${folder} ${path}`);

    expect(unbent.filter((entry) => !UNBENT_IN_POLISH.includes(entry))).toEqual([]);
  });
});

it("finds the catalogues at all", () => {
  expect(FOLDERS).toContain("web/lib/words");
  expect(FOLDERS.length).toBeGreaterThan(8);
});
