/** Small helpers to write SVG by hand: numbers are user units, angles are degrees. */

/** A number with at most two decimals, so that drawings are the same text everywhere. */
export function round(value: number): string {
  return String(Math.round(value * 100) / 100)
}

export function circle(x: number, y: number, radius: number, paint: string): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" ${paint}/>`
}

export function ellipse(x: number, y: number, rx: number, ry: number, paint: string): string {
  return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" ${paint}/>`
}

export function rect(x: number, y: number, width: number, height: number, paint: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" ${paint}/>`
}

export function path(d: string, paint: string): string {
  return `<path d="${d}" ${paint}/>`
}

export function polygon(points: readonly (readonly [number, number])[], paint: string): string {
  const list = points.map(([x, y]) => `${round(x)},${round(y)}`).join(" ")
  return `<polygon points="${list}" ${paint}/>`
}

export function group(body: string, attributes: string): string {
  return `<g ${attributes}>${body}</g>`
}

export function fill(color: string, opacity = 1): string {
  return opacity === 1 ? `fill="${color}"` : `fill="${color}" fill-opacity="${opacity}"`
}

export function stroke(color: string, width: number, opacity = 1): string {
  return `fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${
    opacity === 1 ? "" : ` stroke-opacity="${opacity}"`
  }`
}

/** `count` copies turned around a centre, each drawn as if it pointed up. */
export function around(x: number, y: number, count: number, body: string, start = 0): string {
  let result = ""
  for (let index = 0; index < count; index++) {
    result += group(
      body,
      `transform="translate(${round(x)} ${round(y)}) rotate(${round(start + (index * 360) / count)})"`
    )
  }
  return result
}

/** A point at an angle (0 = right, clockwise) and distance from a centre. */
export function polar(x: number, y: number, radius: number, degrees: number): [number, number] {
  const angle = (degrees * Math.PI) / 180
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
}

/** One curve or line of a half outline; x is the distance from the axis of symmetry. */
export type Segment =
  readonly ["L", number, number] | readonly ["C", number, number, number, number, number, number]

/**
 * A closed outline from its right half: a start on the axis, segments down to the axis
 * again, then the mirror image of it all.
 *
 * @param axis - x of the axis of symmetry
 */
export function mirrored(
  axis: number,
  start: readonly [number, number],
  segments: readonly Segment[]
): string {
  const right = (x: number, y: number) => `${round(axis + x)} ${round(y)}`
  const left = (x: number, y: number) => `${round(axis - x)} ${round(y)}`
  let d = `M${right(...start)}`
  const ends: [number, number][] = [[start[0], start[1]]]
  for (const segment of segments) {
    if (segment[0] === "L") {
      d += `L${right(segment[1], segment[2])}`
      ends.push([segment[1], segment[2]])
    } else {
      const [, x1, y1, x2, y2, x, y] = segment
      d += `C${right(x1, y1)} ${right(x2, y2)} ${right(x, y)}`
      ends.push([x, y])
    }
  }
  for (let index = segments.length - 1; index >= 0; index--) {
    const segment = segments[index]!
    const [x, y] = ends[index]!
    d +=
      segment[0] === "L"
        ? `L${left(x, y)}`
        : `C${left(segment[3], segment[4])} ${left(segment[1], segment[2])} ${left(x, y)}`
  }
  return `${d}Z`
}

/** The same closed piece on the right and on the left of the axis (a pair of sleeves). */
export function pair(axis: number, points: readonly Segment[], start: readonly [number, number]) {
  const side = (sign: 1 | -1) => {
    const at = (x: number, y: number) => `${round(axis + sign * x)} ${round(y)}`
    let d = `M${at(...start)}`
    for (const segment of points) {
      d +=
        segment[0] === "L"
          ? `L${at(segment[1], segment[2])}`
          : `C${at(segment[1], segment[2])} ${at(segment[3], segment[4])} ${at(segment[5], segment[6])}`
    }
    return `${d}Z`
  }
  return { right: side(1), left: side(-1) }
}

/** A colour between two `#rrggbb` colours; 0 is the first, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const channel = (color: string, index: number) =>
    parseInt(color.slice(1 + index * 2, 3 + index * 2), 16)
  const parts = [0, 1, 2].map((index) =>
    Math.round(channel(first, index) * (1 - share) + channel(second, index) * share)
      .toString(16)
      .padStart(2, "0")
  )
  return `#${parts.join("")}`
}
