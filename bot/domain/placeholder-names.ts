/** Names of each type in nb, nn, sv and en, without the separators; accents need not be written. */
export const aliases = {
  date: ['dato', 'datum', 'date', 'dag og dato', 'datoen', 'kalenderdag'],
  weekday: ['ukedag', 'vekedag', 'veckodag', 'weekday', 'dag', 'day', 'dagnavn'],
  time: [
    'kl', 'klokken', 'klokka', 'klokkeslett', 'klokkeslag', 'klokkeslettet', 'klockan', 'klockslag', 'tid',
    'tiden', 'tida', 'tidspunkt', 'time', 'frist', 'deadline', 'oclock', 'clock',
  ], // prettier-ignore
  timeRange: [
    'tider', 'tidsrom', 'tidsperiode', 'tidsintervall', 'tidsintervallet', 'intervall', 'telefontid',
    'telefontider', 'ringetid', 'åpningstid', 'åpningstider', 'opningstid', 'opningstider', 'öppettid',
    'öppettider', 'times', 'timerange', 'timespan', 'timeslot', 'interval', 'openinghours',
    'phonehours', 'timewindow', 'tidsvindu', 'tidslucka',
  ], // prettier-ignore
  phone: [
    'tlf', 'tlfnr', 'tlfnummer', 'telefon', 'telefonnr', 'telefonnummer', 'tel', 'telnr', 'tfn', 'tfnnr',
    'nummer', 'phone', 'phonenumber', 'phoneno', 'telephone', 'telephonenumber', 'mobil', 'mobilnummer',
    'sentralbord', 'växel', 'switchboard',
  ], // prettier-ignore
  place: [
    'sted', 'stad', 'staden', 'plass', 'plats', 'platsen', 'place', 'location', 'lokasjon', 'oppmøte',
    'oppmøtested', 'oppmøtestad', 'oppmøteplass', 'adresse', 'adress', 'address', 'inngang', 'ingång',
    'entré', 'entrance', 'venue', 'bygg', 'bygning', 'bygnad', 'byggnad', 'building', 'etasje',
    'etasjen', 'plan', 'våning', 'floor', 'resepsjon', 'reception', 'ort',
  ], // prettier-ignore
  room: ['rom', 'rommet', 'romnr', 'romnummer', 'rum', 'rumsnummer', 'room', 'roomnumber', 'roomno', 'sal'],
  unit: [
    'enhet', 'enheten', 'eining', 'eininga', 'unit', 'avdeling', 'avdelingen', 'avdelning',
    'mottagning', 'mottagningen', 'klinikk', 'klinikken', 'klinik', 'kliniken', 'clinic', 'department',
    'poliklinikk', 'vårdcentral', 'sykehus', 'sjukehus', 'sjukhus', 'hospital', 'avsender', 'avsendar',
    'avsändare', 'sender',
  ], // prettier-ignore
  count: [
    'antall', 'antal', 'antalet', 'tall', 'tal', 'count', 'number', 'minutter', 'minutt', 'minuttar',
    'minuter', 'minutes', 'minute', 'timer', 'timar', 'timmar', 'hours', 'dager', 'dagar', 'days', 'uker',
    'veker', 'veckor', 'weeks', 'ganger', 'gonger', 'gånger', 'attempts', 'varighet', 'varigheit',
    'varaktighet', 'längd', 'duration',
  ], // prettier-ignore
  videoLink: [
    'lenke', 'lenken', 'lenkje', 'lenkja', 'lenka', 'lenker', 'link', 'linken', 'länk', 'länken', 'url',
    'videolenke', 'videolenkje', 'videolink', 'videolänk', 'videourl', 'møtelenke', 'møtelenkje', 'möteslänk', 'meetinglink', 'video', 'videorom', 'videorum', 'videoroom',
  ], // prettier-ignore
  firstName: [
    'fornavn', 'fornamn', 'förnamn', 'førenamn', 'firstname', 'givenname', 'navn', 'namn', 'name',
    'pasientnavn', 'tilltalsnamn',
  ], // prettier-ignore
}

/** What may stand before a name to tell two of a type apart: ny_dato, new_date, frist_dato. */
export const prefixes: readonly string[] = [
  'ny', 'nye', 'nytt', 'nya', 'new', 'gammel', 'gammal', 'gamle', 'gamla', 'gammalt', 'old', 'opprinnelig',
  'opphavleg', 'ursprunglig', 'tidligere', 'tidlegare', 'tidigare', 'original', 'previous', 'frist',
  'deadline', 'start', 'slutt', 'slut', 'end', 'fra', 'frå', 'från', 'from', 'til', 'till', 'to',
  'første', 'fyrste', 'första', 'first', 'andre', 'andra', 'second', 'siste', 'sista', 'last', 'neste',
  'nästa', 'next', 'oppmøte', 'møte', 'möte', 'mötes', 'meeting', 'time', 'timen',
  'avtale', 'avtalt', 'appointment', 'besøk', 'besøks', 'besök', 'besöks', 'visit', 'bokad', 'bokning',
  'booking', 'ring', 'ringe', 'vår', 'vårt', 'our', 'clinic', 'klinikk', 'senest', 'seinast', 'senast',
  'latest', 'valgfri', 'alternativ', 'alternative', 'ledig', 'available', 'svar', 'reply',
] // prettier-ignore
