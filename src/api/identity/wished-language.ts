import { LANGUAGES, type Language } from "../../protocol/languages.ts";
import { type ApiContext, headerOf } from "../context.ts";

interface Wish {
  readonly language: Language;
  /** Set when somebody has just chosen: it holds from now on. */
  readonly cookie?: string;
}

const COOKIE = "rumpus_language";
const YEAR_SEC = 365 * 24 * 3600;

/** What was chosen (`?lang=de`), now or earlier, else what the browser speaks best (RFC 9110, 12.5.4). */
export const wishedLanguage = (c: ApiContext): Wish => {
  const chosen = known(c.req.query("lang"));
  if (chosen) {
    const cookie = `${COOKIE}=${chosen}; Path=/; Max-Age=${YEAR_SEC}; SameSite=Lax`;
    return { language: chosen, cookie };
  }
  const remembered = new RegExp(`(?:^|;\\s*)${COOKIE}=([a-z]{2})`).exec(
    headerOf(c, "cookie") ?? "",
  );
  return {
    language: known(remembered?.[1]) ?? bestOf(headerOf(c, "accept-language") ?? ""),
  };
};

const known = (tag: string | undefined): Language | undefined =>
  LANGUAGES.find((language) => language === tag);

/** "pt-BR,pt;q=0.9,en;q=0.8" → "pt". */
export const bestOf = (accepted: string): Language => {
  const wishes = accepted
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [tag = "", ...params] = part.trim().toLowerCase().split(";");
      const quality = params.map((param) => /^\s*q=([\d.]+)$/.exec(param)?.[1]).find(Boolean);
      return { language: known(tag.split("-")[0]), quality: Number(quality ?? 1) };
    })
    .filter(({ language, quality }) => language !== undefined && quality > 0);
  wishes.sort((left, right) => right.quality - left.quality);
  return wishes[0]?.language ?? LANGUAGES[0];
};
