import type { Section } from "../section.ts";
import { BackupPage } from "./backup-page.tsx";

export const backup: Section = {
  id: "backup",
  word: "Backup",
  icon: "safe",
  Page: BackupPage,
};
