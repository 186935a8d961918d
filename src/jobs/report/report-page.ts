import type { PartyNumbers } from "../../core/ports/statistics.ts";
import type { Language } from "../../protocol/languages.ts";

/** What the report's process is sent: all that is in the report, and where its pictures lie. */
export interface ReportPage {
  readonly partyName: string;
  readonly language: Language;
  readonly numbers: PartyNumbers;
  /** Paths of cover pictures (WebP) by cover id. */
  readonly covers: Readonly<Record<string, string>>;
}
