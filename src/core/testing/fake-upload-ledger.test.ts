import { describe } from "vitest";
import { createFakeUploadLedger } from "./fake-upload-ledger.ts";
import { uploadLedgerContract } from "./upload-ledger-contract.ts";

describe("the fake ledger of uploads", () => {
  uploadLedgerContract(() => Promise.resolve(createFakeUploadLedger()));
});
