import "./bootstrap/node-version.mjs"

import("./bootstrap/run.mjs").then((bootstrap) => bootstrap.run("../house/commands/payload.ts"))
