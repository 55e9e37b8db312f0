/**
 * The shop's public addresses, for everything that the Payload CLI loads; see ./env.ts for
 * why a CommonJS folder needs this.
 */
import * as pathsModule from "../lib/paths"

export type { Language } from "../lib/paths"

const interop = { ...pathsModule } as typeof pathsModule & { default?: typeof pathsModule }

export const { pathTo } = interop.default ?? pathsModule
