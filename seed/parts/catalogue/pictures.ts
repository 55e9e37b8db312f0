import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import type { SeedContext } from "../../lib/context"
import type { Fabric } from "../../pictures/fabric"
import { fabricSvg, garmentSvg, renderPicture } from "../../pictures/render"
import type { PlannedProduct } from "../../plans/products"

/** Addresses of a product's pictures, garments first, then the cloths from near. */
export interface ProductPictures {
  urls: string[]
  /** Address of the garment in each fabric, by fabric code. */
  byFabric: ReadonlyMap<string, string>
  /** `data:` address of the first picture, tiny. */
  placeholder: string
}

interface Drawing {
  name: string
  svg: string
}

/** Draws and uploads pictures; each cloth is uploaded once and shared by its products. */
export class PictureShelf {
  private constructor(
    private readonly context: SeedContext,
    private readonly cloths: Map<string, string>
  ) {}

  /** Starts from the pictures that an earlier, interrupted run has uploaded. */
  static async open(context: SeedContext): Promise<PictureShelf> {
    const { data } = await context.query.graph({
      entity: "product",
      fields: ["images.url"],
      filters: { external_id: { $ne: null } },
    })
    const cloths = new Map<string, string>()
    for (const product of data) {
      for (const image of product.images ?? []) {
        const code = /-tissu-([a-z-]+)\.webp$/.exec(image.url)?.[1]
        if (code) cloths.set(code, image.url)
      }
    }
    return new PictureShelf(context, cloths)
  }

  /** All pictures of one product, drawn and uploaded. */
  async picturesOf(product: PlannedProduct): Promise<ProductPictures> {
    const garments = await this.upload(
      product.fabrics.map((fabric) => ({
        name: `${product.handle}-${fabric.code}`,
        svg: garmentSvg(product.garment, fabric),
      }))
    )
    const cloths: string[] = []
    for (const fabric of product.fabrics) {
      cloths.push(await this.cloth(fabric))
    }
    return {
      urls: [...garments.map(({ url }) => url), ...cloths],
      byFabric: new Map(
        product.fabrics.map((fabric, index) => [fabric.code, garments[index]!.url])
      ),
      placeholder: garments[0]!.placeholder,
    }
  }

  private async cloth(fabric: Fabric): Promise<string> {
    const known = this.cloths.get(fabric.code)
    if (known) return known
    const [uploaded] = await this.upload([{ name: `tissu-${fabric.code}`, svg: fabricSvg(fabric) }])
    this.cloths.set(fabric.code, uploaded!.url)
    return uploaded!.url
  }

  private async upload(
    drawings: readonly Drawing[]
  ): Promise<{ url: string; placeholder: string }[]> {
    const rendered = await Promise.all(drawings.map(({ svg }) => renderPicture(svg)))
    const { result } = await uploadFilesWorkflow(this.context.container).run({
      input: {
        files: rendered.map(({ webp }, index) => ({
          filename: `catalogue/${drawings[index]!.name}.webp`,
          mimeType: "image/webp",
          content: webp.toString("base64"),
          access: "public" as const,
        })),
      },
    })
    return result.map(({ url }, index) => ({ url, placeholder: rendered[index]!.placeholder }))
  }
}
