import "./bootstrap/node-version.mjs"

import("./bootstrap/run.mjs").then((bootstrap) => bootstrap.run("../house/commands/seed.ts"))
