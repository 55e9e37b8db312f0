import { ArrowUpRightOnBox, SquareTwoStack } from "@medusajs/icons"
import { Button, Container, Heading, Skeleton, Text, toast } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { client } from "./client"

/** What `GET /admin/{orders,products}/:id/shop-link` answers. */
type ShopLink = { url: string | null; expires_at: string | null }

type Props = {
  title: string
  /** Admin API path of the link. */
  path: string
  /** Changes when the link may have changed. */
  version: string
  hint: (link: ShopLink) => string
}

/** A link into the shop: open it, or copy it for a customer. */
export function ShopLinkSection({ title, path, version, hint }: Props) {
  const { t } = useTranslation("sugu")
  const { data, isPending, isError, refetch } = useQuery({
    queryKey: ["shop-link", path, version],
    queryFn: () => client.client.fetch<{ shop_link: ShopLink }>(path),
  })
  const link = data?.shop_link

  const copy = async (url: string) => {
    try {
      await navigator.clipboard.writeText(url)
      toast.success(t("shopLink.copied"))
    } catch {
      toast.error(t("shopLink.copyFailed"))
    }
  }

  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h2">{title}</Heading>
      {isPending && <Skeleton className="h-5 w-full" />}
      {isError && (
        <div className="flex items-center justify-between gap-x-2">
          <Text size="small" className="text-ui-fg-error" role="alert">
            {t("shopLink.failed")}
          </Text>
          <Button size="small" variant="secondary" onClick={() => refetch()}>
            {t("shopLink.retry")}
          </Button>
        </div>
      )}
      {link && (
        <Text size="small" className="text-ui-fg-subtle">
          {hint(link)}
        </Text>
      )}
      {link?.url && (
        <div className="flex gap-x-2">
          <Button size="small" variant="secondary" asChild>
            <a href={link.url} target="_blank" rel="noreferrer">
              <ArrowUpRightOnBox aria-hidden />
              {t("shopLink.open")}
            </a>
          </Button>
          <Button size="small" variant="secondary" onClick={() => copy(link.url!)}>
            <SquareTwoStack aria-hidden />
            {t("shopLink.copy")}
          </Button>
        </div>
      )}
    </Container>
  )
}
