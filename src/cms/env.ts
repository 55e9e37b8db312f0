/**
 * The environment, for everything that the Payload CLI loads.
 *
 * The CLI runs this folder as ES modules and `src/config` as CommonJS, whose named exports
 * Node cannot see through the TypeScript loader: there they stand under `default`.
 */
import * as envModule from "../config/env"

const interop = { ...envModule } as typeof envModule & { default?: typeof envModule }
const { getEnv, requireDatabaseUrl, requireSecret } = interop.default ?? envModule

const env = getEnv()

export { env, requireDatabaseUrl, requireSecret }
