/**
 * Who may do what in Payload. Every collection names a rule for every operation; Payload's
 * own default (any signed-in user) is never relied on.
 */
import type { Access, FieldAccess } from "payload"

/** What a user of the content studio may be; a person can hold several. */
export const ROLES = ["admin", "editor"] as const
export type Role = (typeof ROLES)[number]

/** Whether a user holds a role; `null` is a visitor who is not signed in. */
export function hasRole(
  user: { id: unknown; roles?: unknown } | null | undefined,
  role: Role
): boolean {
  return Array.isArray(user?.roles) && user.roles.includes(role)
}

export const anyone: Access = () => true
export const nobody: Access = () => false
export const signedIn: Access = ({ req }) => Boolean(req.user)
export const onlyAdmin: Access = ({ req }) => hasRole(req.user, "admin")
export const onlyAdminField: FieldAccess = ({ req }) => hasRole(req.user, "admin")

/** Administrators reach every account, everybody else their own. */
export const adminOrSelf: Access = ({ req }) => {
  if (!req.user) return false
  return hasRole(req.user, "admin") || { id: { equals: req.user.id } }
}
