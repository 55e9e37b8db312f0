/**
 * A page that streams puts late parts at the end of the body, hidden, and a script moves
 * them to their place. Where scripts do not run, these rules show those parts between the
 * page and the footer, and hide the skeletons that stood for them. A part that has a
 * complete fallback, such as the basket's number, is marked `data-aside` and stays hidden.
 */
const RULES = `
  [data-fallback] { display: none !important; }
  div[hidden][id^="S:"]:not(:has(> [data-aside])) { display: block !important; }
`

export function WithoutScript() {
  return (
    <noscript>
      <style>{RULES}</style>
    </noscript>
  )
}
