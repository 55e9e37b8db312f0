/** What every file under `bench/proofs/<issue>/` exports by default. */
export interface Proof {
  title: string
  run(context: ProofContext): Promise<ProofResult>
}

export interface ProofContext {
  log(line: string): void
  /** A Postgres of the proof's own, as an account that may create databases. */
  databaseUrl: string
  /** A folder for whatever the proof writes; emptied before the run. */
  dataDir: string
}

export interface ProofResult {
  passed: boolean
  /** Figures, counts and seeds, for the report. */
  markdown: string
}
