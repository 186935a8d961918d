import { LANGUAGES, type Language } from "../../../src/protocol/languages.ts";
import { words } from "./words/en.ts";

/** Each in its own words: who looks for it cannot read the others. */
const nameOf = (language: Language): string =>
  new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;

/** The box remembers the choice in a cookie. */
export const Languages = () => {
  const current = document.documentElement.lang;
  return (
    <section aria-labelledby="my-language">
      <h3 id="my-language">{words.language}</h3>
      <div class="choices">
        {LANGUAGES.map((language) => (
          <a
            key={language}
            class="button"
            href={`?lang=${language}`}
            lang={language}
            hreflang={language}
            aria-current={language === current ? "true" : undefined}
          >
            {nameOf(language)}
          </a>
        ))}
      </div>
    </section>
  );
};
