/** Tailwind serves the shop only; stylesheets without its directives pass through untouched. */
const config = { plugins: { tailwindcss: {}, autoprefixer: {} } }

export default config
