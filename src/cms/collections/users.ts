import {
  Forbidden,
  ValidationError,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
} from "payload"
import { adminOrSelf, hasRole, onlyAdmin, onlyAdminField } from "../access/roles"
import { env } from "../env"

const MINUTE = 60 * 1000

/**
 * The very first account can be made from the sign-in page, by whoever comes first: fine on
 * one's own machine, a gift to strangers on a public address. In production the command
 * `npm run payload -- create-admin` makes it instead.
 */
const guardFirstUser: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  const isFirstUserForm = operation === "create" && req.payloadAPI !== "local" && !req.user
  if (!isFirstUserForm) return data
  if (env.mode === "production") throw new Forbidden(req.t)
  return { ...data, roles: ["admin"] }
}

const SHORTEST_PASSWORD = 8

/** Payload itself is content with three characters. */
const guardPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  const password: unknown = data?.password
  if (typeof password !== "string" || password.length >= SHORTEST_PASSWORD) return data
  const message =
    req.i18n.language === "en"
      ? `Choose at least ${SHORTEST_PASSWORD} characters.`
      : `Choisissez au moins ${SHORTEST_PASSWORD} caractères.`
  throw new ValidationError({ collection: "users", errors: [{ path: "password", message }] }, req.t)
}

/** People who sign in to the content studio; shoppers are Medusa's customers and not here. */
export const Users: CollectionConfig = {
  slug: "users",
  labels: {
    singular: { fr: "Utilisateur", en: "User" },
    plural: { fr: "Utilisateurs", en: "Users" },
  },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 5,
    lockTime: 10 * MINUTE,
    // The session lives in an http-only cookie; scripts of a page never see it.
    removeTokenFromResponses: true,
    cookies: { secure: env.secure, sameSite: "Lax" },
  },
  admin: {
    group: { fr: "Équipe", en: "Team" },
    useAsTitle: "name",
    defaultColumns: ["name", "email", "roles", "updatedAt"],
    hidden: ({ user }) => !hasRole(user, "admin"),
  },
  access: {
    admin: ({ req }) => Boolean(req.user),
    create: onlyAdmin,
    read: adminOrSelf,
    update: adminOrSelf,
    delete: onlyAdmin,
    unlock: onlyAdmin,
  },
  hooks: { beforeValidate: [guardFirstUser, guardPassword] },
  fields: [
    {
      name: "name",
      type: "text",
      required: true,
      maxLength: 120,
      label: { fr: "Nom", en: "Name" },
      admin: {
        description: {
          fr: "Proposé comme signature des articles.",
          en: "Suggested as the by-line of articles.",
        },
      },
    },
    {
      name: "roles",
      type: "select",
      hasMany: true,
      required: true,
      saveToJWT: true,
      defaultValue: ["editor"],
      label: { fr: "Rôles", en: "Roles" },
      options: [
        { value: "admin", label: { fr: "Administrateur", en: "Administrator" } },
        { value: "editor", label: { fr: "Rédacteur", en: "Editor" } },
      ],
      access: { create: onlyAdminField, update: onlyAdminField },
      admin: { position: "sidebar" },
    },
  ],
}
