import * as migration_20261120_100706_initial from "./20261120_100706_initial"

export const migrations = [
  {
    up: migration_20261120_100706_initial.up,
    down: migration_20261120_100706_initial.down,
    name: "20261120_100706_initial",
  },
]
