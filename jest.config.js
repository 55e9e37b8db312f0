/**
 * Five kinds of test. `npm test` runs all of them; one kind alone:
 * `npx jest --selectProjects unit`.
 */
const transform = {
  "^.+\\.[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true, decorators: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  ],
}
const base = {
  testEnvironment: "node",
  transform,
  moduleFileExtensions: ["js", "ts", "tsx", "json"],
  // The alias of tsconfig.next.json.
  moduleNameMapper: { "^@/(.*)$": "<rootDir>/src/$1" },
  modulePathIgnorePatterns: [
    "<rootDir>/.medusa",
    "<rootDir>/.next",
    "/\\.medusa/",
    "<rootDir>/.data",
  ],
}
const project = (name, testMatch, extra = {}) => ({
  ...base,
  displayName: name,
  testMatch,
  ...extra,
})

module.exports = {
  projects: [
    project("unit", [
      "<rootDir>/src/**/__tests__/**/*.spec.ts?(x)",
      "<rootDir>/plugins/*/src/**/__tests__/**/*.spec.ts",
      "<rootDir>/scripts/**/__tests__/**/*.spec.ts",
      "<rootDir>/seed/**/__tests__/**/*.spec.ts",
      "<rootDir>/simulators/**/__tests__/**/*.spec.ts",
      "<rootDir>/bench/**/__tests__/**/*.spec.ts",
    ]),
    // Real Postgres, no web server.
    project("module", ["<rootDir>/plugins/*/integration-tests/**/*.spec.ts"], {
      setupFiles: ["<rootDir>/integration-tests/support/env.js"],
    }),
    // Medusa booted by the spec file, on a database of its own.
    project("http", ["<rootDir>/integration-tests/http/**/*.spec.ts"], {
      setupFiles: ["<rootDir>/integration-tests/support/env.js"],
    }),
    // Against one running house (see integration-tests/support/house.ts).
    project("house", [
      "<rootDir>/integration-tests/journeys/**/*.spec.ts",
      "<rootDir>/integration-tests/cms/**/*.spec.ts",
      "<rootDir>/integration-tests/browser/**/*.spec.ts",
    ]),
    // Processes are killed here: each spec starts its own.
    project("faults", ["<rootDir>/integration-tests/faults/**/*.spec.ts"]),
  ],
}
