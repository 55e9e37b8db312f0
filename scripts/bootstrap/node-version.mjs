/*
 * Ends the process when Node is older than the house needs.
 * Written in old syntax on purpose: an old Node has to be able to read it.
 */
var version = process.versions.node
var major = Number(version.split(".")[0])
var minor = Number(version.split(".")[1])

if (major < 20 || (major === 20 && minor < 19)) {
  var english = /^en/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "")
  console.error(
    english
      ? "Node " + version + " is too old: install Node 20.19 or newer (https://nodejs.org)."
      : "Node " +
          version +
          " est trop ancien : installez Node 20.19 ou plus récent (https://nodejs.org)."
  )
  process.exit(1)
}
