/** Grammar words of English, in lower case: Polis conversations are often held in it. */
export const englishStopWords: ReadonlySet<string> = new Set(
  `a about above after again against all also although always am among an and another any are as at be because been before
  being below between both but by can cannot could did do does doing don't down during each either else even ever every few
  for from further get gets got had has have having he her here hers him his how however i if in instead into is isn't it
  it's its itself just let like make makes many may me might more most much must my neither no nor not now of off often on
  once one only or other our ours out over own rather same shall she should since so some such than that that's the their
  theirs them themselves then there therefore these they they're this those though through thus to too under until up upon
  us very was we were what when where whether which while who whom whose why will with within without would yet you your`
    .trim()
    .split(/\s+/),
)
