/** Markdown of the articles → the editor's own document. */
import {
  convertMarkdownToLexical,
  editorConfigFactory,
  type SanitizedServerEditorConfig,
} from "@payloadcms/richtext-lexical"
import type { SanitizedConfig } from "payload"
import type { Post } from "../../src/cms/payload-types"
import { articleEditor } from "../../src/cms/editor"

type Content = Post["content"]

/** A picture stands on a line of its own: `![caption](picture:name)`. */
const PICTURE_LINE = /^!\[([^\]]*)\]\(picture:([\w-]+)\)$/m

/** The editor's configuration, needed once for all articles. */
export function editorOf(config: SanitizedConfig): Promise<SanitizedServerEditorConfig> {
  return editorConfigFactory.fromEditor({ config, editor: articleEditor })
}

/**
 * @param mediaId - the id of an uploaded picture, by its name in `pictures.json`
 * @throws when the text names a picture that was not uploaded
 */
export function contentOf(
  markdown: string,
  editorConfig: SanitizedServerEditorConfig,
  mediaId: (name: string) => string
): Content {
  // Splitting by an expression with two groups answers text, caption, name, text, …
  const parts = markdown.split(PICTURE_LINE)
  const children: Content["root"]["children"] = []
  for (let index = 0; index < parts.length; index += 3) {
    const text = parts[index]?.trim()
    if (text) {
      const { root } = convertMarkdownToLexical({ editorConfig, markdown: text })
      children.push(...root.children)
    }
    const name = parts[index + 2]
    if (name) {
      children.push({
        type: "upload",
        version: 3,
        format: "",
        relationTo: "media",
        value: mediaId(name),
        fields: { caption: parts[index + 1] ?? "" },
      })
    }
  }
  return {
    root: { type: "root", version: 1, direction: "ltr", format: "", indent: 0, children },
  }
}
