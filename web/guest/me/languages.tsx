import { LANGUAGES, type Language } from "../../../src/protocol/languages.ts";
import { words } from "./words/en.ts";

/** Each in its own words: who looks for it cannot read the others. */
const NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  it: "Italiano",
  nl: "Nederlands",
  pt: "Português",
  pl: "Polski",
};

/** The box remembers the choice in a cookie. */
export const Languages = () => {
  const current = document.documentElement.lang;
  return (
    <section class="me-part" aria-labelledby="my-language">
      <h3 id="my-language">{words.language}</h3>
      <div class="me-choices">
        {LANGUAGES.map((language) => (
          <a
            key={language}
            class="button"
            href={`?lang=${language}`}
            lang={language}
            hreflang={language}
            aria-current={language === current ? "true" : undefined}
          >
            {NAMES[language]}
          </a>
        ))}
      </div>
    </section>
  );
};
