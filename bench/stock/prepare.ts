import fs from "node:fs"
import path from "node:path"
import { MEDUSA_BUILD, ROOT } from "../../scripts/house/paths"

/**
 * Makes a folder in which `medusa start` runs stock Medusa.
 *
 * The packages are those of the house; the admin's files are the built ones of the house,
 * since stock Medusa serves an admin as well.
 *
 * @param folder - made anew
 */
export function prepareStock(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true })
  fs.copyFileSync(path.join(__dirname, "medusa-config.js"), path.join(folder, "medusa-config.js"))
  const { dependencies } = JSON.parse(fs.readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
    dependencies: Record<string, string>
  }
  const medusa = Object.entries(dependencies).filter(([name]) => name.startsWith("@medusajs/"))
  fs.writeFileSync(
    path.join(folder, "package.json"),
    JSON.stringify({ name: "stock", private: true, dependencies: Object.fromEntries(medusa) })
  )
  fs.symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"), "dir")
  fs.cpSync(path.join(MEDUSA_BUILD, "public"), path.join(folder, "public"), { recursive: true })
}
