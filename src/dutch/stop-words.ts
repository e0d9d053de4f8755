import { withoutAccents } from './without-accents.js'

/** Dutch words that carry grammar rather than content, as people type them too, in lower case and without accents. */
const stopWords: ReadonlySet<string> = new Set(
  `
  'n aan aangaande aangezien achter achterna af ah al aldaar aldus alhoewel alias alle allebei alleen
  alles als alsnog altijd altoos ander andere anderen anders anderzijds aub behalve behoudens beide
  beiden ben beneden bent betreffende bij bijna bijv binnen binnenin boven bovenal bovendien bovengenoemd
  bovenstaand bovenvermeld buiten bv ca circa d'r daar daaraan daarbij daardoor daarheen daarin daarmee
  daarna daarnaast daarnet daarom daarop daarover daartoe daaruit daarvan daarvandaan daarvoor dan dat de
  den der deze dezelfde die dikwijls dit dmv doch doe doen doet door doordat dr dus dwz echt echter eea
  een eenmaal eens eerder eerst effe eigenlijk elders elk elkaar elke en ene enig enige enkel enkele enz
  enzo er eraan erbij erdoor erg ergens erin ermee erna eronder erop erover ertoe eruit ervan ervoor etc
  even eveneens evenveel evenwel evt ff ga gaan gaat ge gedurende geen gehad geleden geweest gewoon
  gewoonweg geworden gwn haar had hadden haha hare he heb hebben hebt heeft heel hele hem hen het hetgeen
  hetzelfde hetzij hier hieraan hierbij hierdoor hierin hiermee hiernaast hierom hierover hiervan
  hiervoor hij hoe hoeveel hoewel hoor hun hunne idd ie ieder iedere iedereen ieders iemand iemands iets
  iig ik immers in inderdaad indien ineens ingeval inmiddels intussen inzake ipv is itt ivm ja je jezelf
  jij jijzelf jou jouw jouwe juist jullie k kan kon konden kun kunnen kunt m'n maar mag mbt mbv me mede
  mee meer meest men met meteen mij mijn mijzelf misschien mits mn mocht mochten moest moesten moet
  moeten mogen mss n na naar naast nadat namelijk natuurlijk nee nergens net niemand niemands niet niets
  nimmer nl noch nog nogal nooit nou nu oa obv of ofschoon ofwel ofzo oja ok oke okee om omdat omhoog
  omlaag omstreeks omtrent omver ondanks onder ondertussen ongeveer ons onszelf onze ook ookal op opdat
  opnieuw over overal overigens pas per precies qua reeds rond rondom s sedert sinds sindsdien slechts
  sommige sommigen soms sowieso steeds svp t tamelijk tav tbv te tegen tegenover telkens ten tenzij ter
  terwijl thans tijdens tja toch toe toen toenmaals tot totdat tov tussen tussenin tzt u uberhaupt uit
  uitgezonderd uw uwe vaak vaakst van vanaf vandaan vanuit vanwege vd veel veeleer velen verder
  vervolgens vh via volgens voor vooral vooralsnog voorbij voordat voorheen voorop vooruit vs waar
  waaraan waarbij waarbinnen waardoor waarin waarmee waarna waarom waarop waarover waartoe waaruit
  waarvan waarvoor wanneer want waren was wat we weer weg wegens weinig wel weldra welk welke werd werden
  wezen wie wiens wier wij wijzelf wil wilde willen wilt word worden wordt wss z'n zal ze zeer zelf zelfs
  zich zichzelf zie zij zijn zijne zn zo zo'n zoals zodat zodra zolang zonder zou zouden zoveel zowat
  zowel zsm zulk zulke zullen zult
  `
    .trim()
    .split(/\s+/),
)

/** Whether a word, however it is written, is a stop word. */
export const isStopWord = (word: string): boolean => stopWords.has(withoutAccents(word.toLowerCase()))
