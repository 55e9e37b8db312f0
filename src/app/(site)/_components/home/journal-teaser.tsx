import type { Language } from "@/lib/paths"
import { latestArticles } from "../../_lib/blog"
import { ArticleCard } from "../../[lang]/blog/_components/article-card"

const ARTICLES = 3

/** The newest articles of the journal; nothing when there are none or they cannot be read. */
export async function JournalTeaser({ language }: { language: Language }) {
  // The shop window does not fall with the journal.
  const articles = await latestArticles(language, ARTICLES).catch(() => [])
  if (articles.length === 0) return null
  return (
    <ul className="mt-10 grid gap-8 sm:grid-cols-2 lg:grid-cols-3">
      {articles.map((article) => (
        <li key={article.id}>
          <ArticleCard article={article} language={language} heading="h3" />
        </li>
      ))}
    </ul>
  )
}
