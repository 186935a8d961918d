import { EntrySheet } from "./host/entry-sheet.tsx";
import { HostSheet } from "./host/host-sheet.tsx";
import { Transport } from "./host/transport.tsx";
import { SearchSheet } from "./search/search-sheet.tsx";
import { UploadSheet } from "./upload/upload-sheet.tsx";

/** Everything that the first look does not need, in one file: four small ones would be slower. */
export const later = { EntrySheet, HostSheet, SearchSheet, Transport, UploadSheet } as const;
