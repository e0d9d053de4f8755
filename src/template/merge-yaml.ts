type Map = Record<string, unknown>

const isMap = (value: unknown): value is Map =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What layers of YAML say together, the nearest first: maps are merged, anything else is replaced whole, and null takes
 * away what a lower layer says. `own` are keys at the top that lower layers do not give.
 */
export function mergeYaml(layers: unknown[], own: string[] = []): unknown {
  const [nearest, ...lower] = layers
  if (lower.length === 0) return nearest
  return lower.reduce<unknown>((merged, layer) => {
    const given = isMap(layer)
      ? Object.fromEntries(Object.entries(layer).filter(([key]) => !own.includes(key)))
      : layer
    return mergeTwo(merged, given)
  }, nearest)
}

function mergeTwo(near: unknown, far: unknown): unknown {
  if (!isMap(near) || !isMap(far)) return near
  const merged = new globalThis.Map<string, unknown>(Object.entries(far))
  for (const [key, value] of Object.entries(near)) {
    if (value === null) merged.delete(key)
    else merged.set(key, merged.has(key) ? mergeTwo(value, merged.get(key)) : value)
  }
  return Object.fromEntries(merged)
}
