import type { Provider } from "./provider"

/** Every provider that this host stands in for, in the order of `GET /_control`. */
export const providers: readonly Provider[] = []
