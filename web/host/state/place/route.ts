/** The first one is where the page opens. */
export const SECTIONS = [
  "party",
  "guests",
  "settings",
  "library",
  "playlists",
  "lights",
  "work",
  "backup",
  "numbers",
  "poster",
  "health",
  "setup",
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** What a sheet over the page asks or shows. */
export interface SheetRoute {
  readonly name: string;
  readonly args: readonly string[];
}

/** Where the host is: `#playlists/p1~add` is the list p1 with the sheet `add` over it. */
export interface Route {
  readonly section: SectionId;
  /** The thing of the section that is open: a list, a run. */
  readonly item?: string | undefined;
  readonly sheet?: SheetRoute | undefined;
}

const isSection = (text: string): text is SectionId => SECTIONS.some((id) => id === text);

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** "~" is the one sign that encodeURIComponent leaves alone and that parts the two halves. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll("~", "%7E");

export const parseRoute = (hash: string): Route => {
  const [place = "", over] = hash.replace(/^#/, "").split("~");
  const [section = "", item] = place.split("/").map(decoded);
  const [name = "", ...args] = (over ?? "").split("/").map(decoded);
  return {
    section: isSection(section) ? section : SECTIONS[0],
    item: item || undefined,
    sheet: name === "" ? undefined : { name, args },
  };
};

export const hashOf = ({ section, item, sheet }: Route): string => {
  const place = [section, item].filter((part) => part !== undefined).map(encoded);
  const over = sheet ? `~${[sheet.name, ...sheet.args].map(encoded).join("/")}` : "";
  return `#${place.join("/")}${over}`;
};
