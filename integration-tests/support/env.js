/**
 * Variables that medusa-config.ts checks, for specs that boot Medusa themselves. The test
 * runner of Medusa replaces the database address by that of its own database.
 */
const defaults = {
  DB_HOST: "localhost",
  DATABASE_URL: "postgres://replaced-by-the-test-runner",
  JWT_SECRET: "test-jwt-secret-of-32-characters!",
  COOKIE_SECRET: "test-cookie-secret-of-32-characters",
  PAYLOAD_SECRET: "test-payload-secret-of-32-characters",
  ORDER_LINK_SECRET: "test-order-link-secret-32-characters",
  AUTH_MFA_ENCRYPTION_KEY: "0123456789abcdef0123456789abcdef",
  MEDUSA_DISABLE_TELEMETRY: "1",
  LOG_LEVEL: "error",
  SUGU_DATA_DIR: ".data/test/http",
}
for (const [name, value] of Object.entries(defaults)) process.env[name] ??= value
