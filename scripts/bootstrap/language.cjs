/** The language of what the house tells the person in front of the terminal. */

/**
 * @param {NodeJS.ProcessEnv} [variables]
 * @returns {boolean} true for English; French otherwise
 */
function speaksEnglish(variables = process.env) {
  return /^en/i.test(variables.LC_ALL || variables.LC_MESSAGES || variables.LANG || "")
}

const english = speaksEnglish()

/**
 * @param {string} french
 * @param {string} englishText
 * @returns {string} the sentence in the language of the terminal
 */
function tr(french, englishText) {
  return english ? englishText : french
}

/**
 * @param {number} milliseconds
 * @returns {string} such as "1,4 s" or "2 min 05 s"
 */
function formatSeconds(milliseconds) {
  const seconds = milliseconds / 1000
  if (seconds >= 60) {
    const whole = Math.round(seconds)
    return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, "0")} s`
  }
  const text = seconds.toFixed(1)
  return `${english ? text : text.replace(".", ",")} s`
}

module.exports = { speaksEnglish, tr, formatSeconds }
