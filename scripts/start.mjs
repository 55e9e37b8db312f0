import "./bootstrap/node-version.mjs"

// Imported only now: an older Node must reach the sentence above before newer syntax.
import("./bootstrap/run.mjs").then((bootstrap) => bootstrap.run("../house/commands/start.ts"))
