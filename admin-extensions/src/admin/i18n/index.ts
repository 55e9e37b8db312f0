import { en } from "./en"
import { fr } from "./fr"

// A name of its own: the default one holds Medusa's words.
export default {
  fr: { sugu: fr },
  en: { sugu: en },
}
