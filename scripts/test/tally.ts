/** What `npm test` counts: one for each test, and one for each check that is not a jest test. */
import fs from "node:fs"
import { formatSeconds } from "../bootstrap/language.cjs"

type JestReport = {
  numPassedTests: number
  numFailedTests: number
  /** Files that ended before their tests could run. */
  numRuntimeErrorTestSuites: number
  testResults: {
    name: string
    message: string
    assertionResults: { status: string; fullName: string }[]
  }[]
}

export class Tally {
  passed = 0
  failed = 0
  private readonly failures: string[] = []
  private readonly steps: { name: string; milliseconds: number; ok: boolean }[] = []

  /** Runs one step and keeps its duration; an exception is a failure of the step. */
  async step(name: string, work: () => Promise<boolean>): Promise<boolean> {
    const started = Date.now()
    process.stdout.write(`\n── ${name}\n`)
    let ok = false
    try {
      ok = await work()
    } catch (error) {
      this.fail(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
    const milliseconds = Date.now() - started
    this.steps.push({ name, milliseconds, ok })
    process.stdout.write(`${ok ? "✓" : "✗"} ${name}  ${formatSeconds(milliseconds)}\n`)
    return ok
  }

  /** A check that counts as one test. */
  check(name: string, work: () => Promise<boolean>): Promise<boolean> {
    return this.step(name, async () => {
      const ok = await work()
      if (ok) this.passed += 1
      else this.fail(name)
      return ok
    })
  }

  fail(name: string): void {
    this.failed += 1
    this.failures.push(name)
  }

  /** Adds what jest wrote with `--json --outputFile`; no file, or no test, is a failure. */
  addJest(name: string, file: string): boolean {
    const before = this.failed
    if (!fs.existsSync(file)) {
      this.fail(`${name}: jest ended without a report`)
      return false
    }
    const report = JSON.parse(fs.readFileSync(file, "utf8")) as JestReport
    this.passed += report.numPassedTests
    for (const suite of report.testResults) {
      const failed = suite.assertionResults.filter(({ status }) => status === "failed")
      for (const { fullName } of failed) this.fail(`${suite.name}: ${fullName}`)
      if (suite.assertionResults.length === 0) this.fail(`${suite.name}: ${suite.message.trim()}`)
    }
    if (report.numPassedTests + report.numFailedTests === 0) this.fail(`${name}: no test ran`)
    return this.failed === before
  }

  /** Durations, the names of what failed, and the closing line. */
  summary(): string {
    const width = Math.max(...this.steps.map(({ name }) => name.length))
    return [
      "",
      ...this.steps.map(
        ({ name, milliseconds, ok }) =>
          `${ok ? "✓" : "✗"} ${name.padEnd(width)}  ${formatSeconds(milliseconds)}`
      ),
      ...(this.failures.length ? ["", "Failed:", ...this.failures.map((name) => `  ${name}`)] : []),
      "",
      `${this.passed} passed, ${this.failed} failed`,
    ].join("\n")
  }
}
