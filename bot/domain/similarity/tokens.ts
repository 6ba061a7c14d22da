/**
 * The pieces of a template text: words, placeholders by what they hold, and whatever is fixed (numbers, hosts,
 * telephone numbers). Offsets point into the text as given, so that a card can mark the words.
 */

/** What a placeholder holds, whatever it is called and in whichever language. */
export type PlaceholderClass =
  | 'date'
  | 'weekday'
  | 'time'
  | 'deadline'
  | 'range'
  | 'phone'
  | 'place'
  | 'room'
  | 'unit'
  | 'count'
  | 'link'
  | 'name'
  | 'other'

/** One piece of a text. `norm` is what counts when two pieces are compared. */
export type Token = {
  readonly kind: 'word' | 'number' | 'phone' | 'host' | 'placeholder' | 'stop' | 'comma'
  readonly start: number
  readonly end: number
  readonly norm: string
  /** The classes of a placeholder: a date with its time is two. */
  readonly classes: readonly PlaceholderClass[]
  /** The piece as written. */
  readonly name: string
  /** A placeholder called new, or a word that begins with a capital inside a sentence. */
  readonly marked: boolean
}

const classNames: Readonly<Record<Exclude<PlaceholderClass, 'other'>, string>> = {
  date: 'dato datum date datoen day dag startdato',
  weekday: 'ukedag vekedag veckodag weekday',
  time: 'kl klokke klokkeslett klokken klocka klockan klockslag tid time tidspunkt tidpunkt start starttid slutt oppmotetid fra til from hour',
  deadline: 'frist deadline svarfrist innen senast senest sistefrist fristdato fristtid',
  range:
    'tider tidsrom tidsintervall telefontid telefontider apningstid apningstider oppettider hours opening range period timerange tidsperiode intervall ringetid telephonehours',
  phone: 'tlf telefon phone tel nummer telefonnummer telefonnr tlfnr mobil telephone nr number phonenumber',
  place:
    'sted stad plats place oppmote oppmotested motested inngang entrance adresse adress address lokasjon location plass ort entre venue mote motesstad motestad motesplats samlingsplats',
  room: 'rom rum room lokale lokal romnr romnummer rumsnummer',
  unit: 'enhet eining unit avdeling clinic klinikk klinik poliklinikk mottagning avsender hilsen signatur sender sykehus sjukhus department avdelning vardcentral hospital ward',
  count:
    'antall antal tal minutter minuter minutt minutes min count timer timar timmar hours dager dagar days belop amount belopp sum ganger pris avgift egenandel tall',
  link: 'lenke lenkje lank link url videolenke videolank videolink lenkja videolenkje videourl nettadresse',
  name: 'navn namn name fornavn fornamn firstname behandler behandlar lege doctor lakare barn child pasient patient kontakt kontaktperson',
}

const classOf = new Map<string, PlaceholderClass>()
for (const [kind, names] of Object.entries(classNames) as [PlaceholderClass, string][]) {
  for (const name of names.split(' ')) if (!classOf.has(name)) classOf.set(name, kind)
}

const newWords = new Set(['ny', 'nye', 'nytt', 'nya', 'new'])
const oldWords = new Set([
  'gammel',
  'gamle',
  'gammal',
  'gamla',
  'old',
  'forrige',
  'tidligere',
  'tidigare',
  'previous',
])

const plain = (name: string): string =>
  name.replace(/å|ä|æ/gu, 'a').replace(/ö|ø/gu, 'o').normalize('NFD').replace(/\p{M}/gu, '')

const placeholderMemory = new Map<string, { classes: readonly PlaceholderClass[]; isNew: boolean }>()

/** What a placeholder of any of the four languages holds, from its name without braces. */
export const placeholderClasses = (
  name: string,
): { readonly classes: readonly PlaceholderClass[]; readonly isNew: boolean } => {
  const known = placeholderMemory.get(name)
  if (known) return known
  const parts = plain(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2').toLowerCase())
    .split(/[^a-z]+/u)
    .filter(Boolean)
  const isNew = parts.some((part) => newWords.has(part))
  const rest = parts.filter((part) => !newWords.has(part) && !oldWords.has(part) && part !== 'og')
  const whole = classOf.get(rest.join(''))
  const found = rest.flatMap((part) => {
    const single = classOf.get(part)
    return single === undefined ? [] : [single]
  })
  let classes: readonly PlaceholderClass[]
  if (whole) classes = [whole]
  else if (found.includes('deadline')) classes = ['deadline']
  else if (found.includes('date') && found.includes('time')) classes = ['date', 'time']
  else if (found[0] === 'link' || found.includes('link')) classes = ['link']
  else classes = [found.at(-1) ?? prefixClass(rest.join('')) ?? 'other']
  const answer = { classes, isNew }
  if (placeholderMemory.size > 10_000) placeholderMemory.clear()
  placeholderMemory.set(name, answer)
  return answer
}

const prefixClass = (name: string): PlaceholderClass | undefined => {
  for (const stem of [
    'dato',
    'datum',
    'date',
    'tlf',
    'telefon',
    'sted',
    'lenk',
    'tid',
    'klok',
    'rom',
    'enhet',
    'minut',
  ]) {
    if (name.startsWith(stem) || name.endsWith(stem))
      return classOf.get(stem === 'lenk' ? 'lenke' : stem === 'klok' ? 'kl' : stem === 'minut' ? 'min' : stem)
  }
  return undefined
}

const piece =
  /\{+([^{}]*)\}+|((?:https?:\/\/)?(?:[\p{L}\d-]+\.)+(?:no|se|com|net|org|nu|eu|dk|io|uk)(?:\/[^\s,;]*)?)(?![\p{L}\d])|(\+?\d(?:[ \u00a0-]?\d){4,13}(?![.:]?\d))|(\d+(?:[.:,/]\d+)*)|([\p{L}\p{M}]+(?:['’][\p{L}]+|-[\p{L}]+)*)|([.!?;\n]+)|([,:])/giu

/** Words whose full stop does not end a sentence. */
const abbreviations = new Set([
  'kl',
  'tlf',
  'nr',
  'ca',
  'mob',
  'tel',
  'etg',
  'evt',
  'ev',
  'bl',
  'a',
  'min',
  'f',
  'eks',
  'ex',
  't',
  'jf',
  'mvh',
  'häls',
  'hels',
  'kv',
  'st',
  'dr',
  'pga',
  'osv',
  'p',
  'g',
  'no',
  'approx',
  'm',
])

const numberWords: Readonly<Record<string, string>> = {
  tre: '3',
  fire: '4',
  fem: '5',
  seks: '6',
  sju: '7',
  syv: '7',
  åtte: '8',
  ti: '10',
  femten: '15',
  tjue: '20',
  tretti: '30',
  fyra: '4',
  sex: '6',
  åtta: '8',
  tio: '10',
  femton: '15',
  tjugo: '20',
  trettio: '30',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  seven: '7',
  eight: '8',
  ten: '10',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  kvarter: '15',
  kvart: '15',
  halvtime: '30',
  två: '2',
}

/** Cuts a text into its pieces, in order. */
export const tokenise = (text: string): Token[] => {
  const tokens: Token[] = []
  let opening = true
  for (const match of text.matchAll(piece)) {
    const [whole, placeholder, host, phone, number, word, stop] = match
    const start = match.index
    const base = { start, end: start + whole.length, name: whole, classes: [], marked: false }
    if (placeholder !== undefined) {
      const { classes, isNew } = placeholderClasses(placeholder.trim())
      tokens.push({ ...base, kind: 'placeholder', norm: `{${classes.join('+')}}`, classes, marked: isNew })
      opening = false
    } else if (host !== undefined) {
      tokens.push({
        ...base,
        kind: 'host',
        norm: host
          .toLowerCase()
          .replace(/^https?:\/\/|^www\.|\/$/gu, '')
          .replace(/^www\./u, '')
          .replace(/\.$/u, ''),
      })
      opening = false
    } else if (phone !== undefined) {
      tokens.push({
        ...base,
        kind: 'phone',
        norm: phone
          .replace(/[^\d+]/gu, '')
          .replace(/^(?:\+|00)4[67]0?/u, '0')
          .replace(/^0+/u, ''),
      })
      opening = false
    } else if (number !== undefined) {
      tokens.push({ ...base, kind: 'number', norm: number.replace(/[.:]/gu, '.') })
      opening = false
    } else if (word !== undefined) {
      const norm = word.normalize('NFC').toLowerCase().replaceAll('’', "'")
      const asNumber = numberWords[norm]
      const capital = !opening && /^\p{Lu}/u.test(word)
      tokens.push(
        asNumber === undefined
          ? { ...base, kind: 'word', norm, marked: capital }
          : { ...base, kind: 'number', norm: asNumber },
      )
      opening = false
    } else if (stop !== undefined) {
      const previous = tokens.at(-1)
      const inside =
        stop === '.' &&
        previous?.end === start &&
        ((previous.kind === 'word' && abbreviations.has(previous.norm)) ||
          (previous.kind === 'number' && /^\. ?\p{Ll}/u.test(text.slice(start, start + 3))))
      if (inside) continue
      tokens.push({ ...base, kind: 'stop', norm: stop.includes('?') ? '?' : '.' })
      opening = true
    } else tokens.push({ ...base, kind: 'comma', norm: whole })
  }
  return tokens
}
