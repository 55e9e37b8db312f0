import medusa from "@medusajs/eslint-plugin"
import tseslint from "typescript-eslint"

/**
 * Imports go one way: src → plugins → foundation (docs/decisions/import-direction.md).
 * Each entry forbids what a folder must not reach.
 */
const forbid = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] },
})
const UP_TO_SRC = {
  regex: "(^|/)\\.\\./(\\.\\./)*src/",
  message: "A plugin never imports the application: move what both need into the plugin.",
}
const MEDUSA = {
  regex: "^@medusajs/(?!types|js-sdk)",
  message: "Reach Medusa over its API (@medusajs/js-sdk), not from inside.",
}

const NOT_MEDUSA = [
  "{scripts,seed,bench,integration-tests,simulators}/**",
  "src/{app,cms,config,lib}/**",
  "**/__tests__/**",
  "*.config.ts",
]

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/**",
      "**/.medusa/**",
      ".next/**",
      ".data*/**",
      "next-env.d.ts",
      "src/cms/migrations/**",
      "src/cms/payload-types.ts",
      "src/app/(cms)/cms/importMap.js",
    ],
  },
  { files: ["**/*.{ts,tsx}"], extends: [tseslint.configs.strict] },
  // The preset brings its own globs, made for Medusa's folders alone.
  ...[medusa.configs.recommended]
    .flat()
    // An entry of nothing but ignores holds for all of us: it would hide our tests.
    .filter((entry) => entry.files || entry.plugins)
    .map((entry) =>
      entry.files ? { ...entry, ignores: [...(entry.ignores ?? []), ...NOT_MEDUSA] } : entry
    ),
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
    },
  },

  forbid(
    ["plugins/foundation/**/*.ts"],
    [UP_TO_SRC, { group: ["@sugu/*"], message: "Foundation stands below every other plugin." }],
    // Specs beside a plugin's own src/.
    ["plugins/*/integration-tests/**"]
  ),
  forbid(
    ["plugins/*/**/*.ts"],
    [
      UP_TO_SRC,
      {
        regex: "^@sugu/(?!foundation)",
        message: "A plugin imports no other plugin: what joins two of them lives in src/.",
      },
    ],
    ["plugins/foundation/**"]
  ),
  forbid(
    ["admin-extensions/**/*.{ts,tsx}"],
    [
      UP_TO_SRC,
      {
        regex: "^@sugu/",
        allowTypeImports: true,
        message: "Screens import only types from plugins; they call the admin API.",
      },
    ]
  ),
  forbid(["src/cms/**/*.{ts,tsx}"], [MEDUSA], ["src/cms/bridge/**"]),
  forbid(["src/app/**/*.{ts,tsx}"], [MEDUSA]),
  forbid(
    ["src/{api,jobs,links,subscribers,workflows}/**/*.ts"],
    [
      {
        regex: "/(cms|app)/",
        message: "Medusa's process never loads Payload or Next: call their API.",
      },
    ]
  ),

  {
    files: ["**/*.{ts,tsx,mjs,js,cjs}"],
    ignores: [
      "src/config/env.ts",
      "scripts/**",
      "integration-tests/**",
      "plugins/*/integration-tests/**",
      "bench/**",
      "**/__tests__/**",
    ],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: "src/config/env.ts is the one reader of process.env.",
        },
      ],
    },
  }
)
