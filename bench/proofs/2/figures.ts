import type { Proof } from "../../../scripts/proof/contract"
import { measureHouse } from "../../house"

const proof: Proof = {
  title: "speed, start and memory against stock Medusa",

  async run({ log, databaseUrl, dataDir }) {
    const figures = await measureHouse({ log, databaseUrl, dataDir })
    const rows = figures.map(
      ({ name, stock, ours, ratio, rule, passed }) =>
        `| ${name} | ${stock} | ${ours} | ${ratio} | ${rule} | ${passed ? "yes" : "**no**"} |`
    )
    const markdown = [
      "Stock Medusa (defaults, the same packages) and the house on the same Postgres and a copy",
      "of the same 1,000 products, measured in turns; ratios are medians of pairs with their",
      "95 % bootstrap interval.",
      "",
      "| figure | stock | house | ratio | rule | holds |",
      "| --- | --- | --- | --- | --- | --- |",
      ...rows,
    ].join("\n")
    return { passed: figures.every(({ passed }) => passed), markdown }
  },
}

export default proof
