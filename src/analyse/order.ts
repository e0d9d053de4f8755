/** Compares texts by code point, as no locale does: the same everywhere. */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    if (a.charCodeAt(at) === b.charCodeAt(at)) continue
    // Halves of a surrogate pair are units below U+E000 that stand for code points above U+FFFF.
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)].map(unit =>
      (unit & 0xf800) === 0xd800 ? unit + 0x10000 : unit,
    )
    return (left ?? 0) - (right ?? 0)
  }
  return a.length - b.length
}
