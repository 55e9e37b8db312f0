import type { StoreClient } from "../lib/store-client"
import { completeCart, prepareCart, type CartPlan } from "../load/carts"

/** An order that the shop has answered to its client. */
export type Acknowledged = {
  cartId: string
  orderId: string
  total: number
  items: CartPlan["items"]
}

/** A completion that the client gave up. */
export type Abandoned = { cartId: string; lastError: string }

const PAUSE_MS = 250
/** A shop that is restarted with its database answers long before this. */
const GIVE_UP_MS = 180_000

/**
 * A client that does it right: it fills a cart, completes it, and asks again with the same
 * cart for as long as it gets no answer.
 */
export class Shopper {
  readonly acknowledged: Acknowledged[] = []
  readonly abandoned: Abandoned[] = []
  /** Answers of a second completion that named another order. */
  readonly contradictions: string[] = []
  private stopping = false

  constructor(
    private readonly client: StoreClient,
    private readonly plan: () => CartPlan,
    private readonly random: () => number,
    private readonly onCompletionSent: () => void
  ) {}

  /** Shops until {@link stop}; the cart in hand is completed first. */
  async run(): Promise<void> {
    while (!this.stopping) {
      const plan = this.plan()
      const cartId = await this.fill(plan)
      if (cartId) await this.complete(cartId, plan)
    }
  }

  stop(): void {
    this.stopping = true
  }

  /** An interrupted cart is left behind, as a shopper would: it promises nothing yet. */
  private async fill(plan: CartPlan): Promise<string | undefined> {
    try {
      return await prepareCart(this.client, plan)
    } catch {
      await pause()
      return undefined
    }
  }

  private async complete(cartId: string, plan: CartPlan): Promise<void> {
    const until = Date.now() + GIVE_UP_MS
    let lastError = ""
    while (Date.now() < until) {
      try {
        this.onCompletionSent()
        const { id, total } = await completeCart(this.client, cartId)
        this.acknowledged.push({ cartId, orderId: id, total, items: plan.items })
        if (this.random() < 0.2) await this.askAgain(cartId, id)
        return
      } catch (error) {
        lastError = (error as Error).message
        await pause()
      }
    }
    this.abandoned.push({ cartId, lastError })
  }

  /** A page that is loaded again completes once more, and has to get the same order. */
  private async askAgain(cartId: string, orderId: string): Promise<void> {
    try {
      const { id } = await completeCart(this.client, cartId)
      if (id !== orderId) this.contradictions.push(`cart ${cartId}: ${orderId}, then ${id}`)
    } catch {
      // The shop was killed in between: the first answer stands.
    }
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
}
