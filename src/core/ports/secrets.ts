/** What only the host's browser and the party may know; all of it hashed. */
export interface Secrets {
  getSecret(name: string): Promise<string | undefined>;
  putSecret(name: string, value: string): Promise<void>;
  /** Sessions that have not ended. */
  sessions(): Promise<readonly { readonly tokenHash: string; readonly expiresAtMs: number }[]>;
  putSession(tokenHash: string, expiresAtMs: number): Promise<void>;
  dropSession(tokenHash: string): Promise<void>;
}
