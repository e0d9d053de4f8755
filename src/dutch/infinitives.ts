/**
 * How the infinitive of a Dutch verb form in -t could be spelled: `valt` may come from `vallen`, `woont` from `wonen`,
 * `leeft` from `leven`, `reist` from `reizen`. None for a form that does not end in -t.
 */
export function infinitivesOf(form: string): string[] {
  const stem = /^(.*[a-z]{2})t$/.exec(form)?.[1]
  if (stem === undefined) return []
  const last = stem.at(-1) ?? ''
  const found = [`${stem}en`]
  const soft = last === 'f' ? 'v' : last === 's' ? 'z' : null
  if (soft) found.push(`${stem.slice(0, -1)}${soft}en`)
  const long = /^(.*)(aa|ee|oo|uu)([^aeiou])$/.exec(stem)
  if (long) {
    const [, before = '', vowels = '', consonant = ''] = long
    found.push(`${before}${vowels[0]}${consonant}en`)
    if (soft) found.push(`${before}${vowels[0]}${soft}en`)
  } else if (/[^aeiou][aeiou][^aeiou]$/.test(stem)) found.push(`${stem}${last}en`)
  return found
}
