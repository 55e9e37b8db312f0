import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from "@payloadcms/richtext-lexical"

/**
 * What writers of articles work with: what the blog's pages can show, no more. The page's
 * title is its only `h1`, so headings start at the second level.
 */
export const articleEditor = lexicalEditor({
  features: [
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ["h2", "h3"] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    LinkFeature({ enabledCollections: ["posts"] }),
    UploadFeature({
      enabledCollections: ["media"],
      collections: {
        media: {
          fields: [
            {
              name: "caption",
              type: "text",
              maxLength: 200,
              label: { fr: "Légende", en: "Caption" },
            },
          ],
        },
      },
    }),
  ],
})
