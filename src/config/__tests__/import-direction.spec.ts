import path from "node:path"
import { ESLint } from "eslint"

const root = path.resolve(__dirname, "../../..")

/** The messages of the import rule for one line of code in a file of that name. */
async function refusals(file: string, code: string): Promise<string[]> {
  const eslint = new ESLint({ cwd: root })
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) })
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === "@typescript-eslint/no-restricted-imports")
    .map(({ message }) => message)
}

describe("imports go one way: src → plugins → foundation", () => {
  it.each([
    ["a plugin that imports another plugin", "plugins/payments/src/a.ts", "@sugu/messaging"],
    [
      "a plugin that imports the application",
      "plugins/payments/src/a.ts",
      "../../../src/lib/paths",
    ],
    ["foundation that imports a plugin", "plugins/foundation/src/a.ts", "@sugu/payments"],
    ["a screen that imports a plugin's code", "admin-extensions/src/admin/a.tsx", "@sugu/payments"],
    ["Payload that reaches into Medusa", "src/cms/hooks/a.ts", "@medusajs/framework/utils"],
    ["a page that reaches into Medusa", "src/app/(site)/a.tsx", "@medusajs/medusa/core-flows"],
    ["a workflow that loads Payload", "src/workflows/a.ts", "../cms/collections/posts"],
  ])("refuses %s", async (_, file, from) => {
    expect(await refusals(file, `import x from "${from}"\nexport default x\n`)).toHaveLength(1)
  })

  it.each([
    ["a plugin that imports foundation", "plugins/payments/src/a.ts", "@sugu/foundation/lib/money"],
    ["the application that imports a plugin", "src/workflows/a.ts", "@sugu/payments/workflows"],
    ["the bridge that calls Medusa", "src/cms/bridge/a.ts", "@medusajs/js-sdk"],
  ])("accepts %s", async (_, file, from) => {
    expect(await refusals(file, `import x from "${from}"\nexport default x\n`)).toEqual([])
  })

  it("accepts a screen that imports only a plugin's types", async () => {
    const code = `import type { X } from "@sugu/payments/types"\nexport type Y = X\n`
    expect(await refusals("admin-extensions/src/admin/a.tsx", code)).toEqual([])
  })
})
