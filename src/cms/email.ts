/**
 * Payload's mail until a mail service is connected: nothing leaves the machine, and the log
 * says that a message was due without telling to whom exactly or what (a password-reset
 * message carries the key to an account).
 */
import type { EmailAdapter } from "payload"

/** `awa.kone@exemple.ci` → `a…@exemple.ci`; anything else → `…`. */
export function maskAddress(address: string): string {
  const [, first, domain] = /^\s*(?:.*<)?([^@<>\s])[^@<>\s]*@([^@<>\s]+?)>?\s*$/.exec(address) ?? []
  return first && domain ? `${first}…@${domain}` : "…"
}

function maskRecipients(to: unknown): string {
  const recipients = Array.isArray(to) ? to : [to]
  return recipients
    .map((recipient: unknown) => {
      if (typeof recipient === "string") return maskAddress(recipient)
      if (recipient && typeof recipient === "object" && "address" in recipient) {
        return maskAddress(String(recipient.address))
      }
      return "…"
    })
    .join(", ")
}

export const unsentEmail: EmailAdapter = ({ payload }) => ({
  name: "unsent",
  defaultFromAddress: "no-reply@sugu.invalid",
  defaultFromName: "Sugu",
  sendEmail: async ({ to }) => {
    payload.logger.warn(`cms: mail is not configured, no message went to ${maskRecipients(to)}`)
  },
})
