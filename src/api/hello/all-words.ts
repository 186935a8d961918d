import type { Language } from "../../protocol/languages.ts";
import { words as de } from "./words/de.ts";
import { words as en, type Words } from "./words/en.ts";
import { words as es } from "./words/es.ts";
import { words as fr } from "./words/fr.ts";
import { words as it } from "./words/it.ts";
import { words as nl } from "./words/nl.ts";
import { words as pl } from "./words/pl.ts";
import { words as pt } from "./words/pt.ts";

/** What the simple page says, in every language. */
export const WORDS: Readonly<Record<Language, Words>> = { en, de, fr, es, it, nl, pt, pl };
