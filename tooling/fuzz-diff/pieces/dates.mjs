/** Times, dates, formats of dates and zones, for clock. Each function takes the random choices. */

/** @typedef {import('../random.mjs').Random} Random */

const conversions = [...'aAbBcCdDeFgGhHIjJklmMNnOpPqQrRsStTuUVwWxXyYzZ%+']

export function clockFormat(r) {
  return r
    .some(1, 4, () => `%${r.chance(0.06) ? r.pick(['E', 'O']) : ''}${r.pick(conversions)}`)
    .join(r.pick([' ', '', '-', '/', ':']))
}

/** A format that `clock scan` understands too. */
export function clockScan(r) {
  const dates = [
    '%Y-%m-%d',
    '%d %b %Y',
    '%m/%d/%y',
    '%Y%j',
    '%G-W%V-%u',
    '%D',
    '%A %d %B %Y',
    '%J',
    '%e %h %C%y',
    '%s',
    '%Y %U %w',
    '%Y %W %u',
    '%y %m %d',
  ]
  const hours = ['%H:%M:%S', '%I:%M %p', '%T', '%R', '%H%M%S', '%k:%M', '%l:%M:%S %P', '%r', '%c', '%X', '']
  return `${r.pick(dates)} ${r.pick(hours)}${r.chance(0.2) ? ` ${r.pick(['%z', '%Z', '%%', '%n', '%a'])}` : ''}`.trim()
}

export function freeDate(r) {
  const number = () => r.between(0, 13)
  const unit = () =>
    r.pick(['day', 'days', 'week', 'month', 'months', 'year', 'hour', 'minutes', 'sec', 'fortnight', 'weekday'])
  const weekday = () => r.pick(['monday', 'tue', 'Wednesday', 'Thurs', 'fri', 'SATURDAY', 'sun'])
  const month = () => r.pick(['jan', 'February', 'Mar', 'may', 'sept', 'December'])
  const pieces = [
    () => `${number()} ${unit()}`,
    () => `${number()} ${unit()} ago`,
    () => `+${number()} ${unit()}`,
    () => `-${number()} ${unit()}`,
    () => `next ${r.pick([weekday, unit])()}`,
    () => `last ${r.pick([weekday, unit])()}`,
    () => weekday(),
    () => `${r.between(1, 31)} ${month()} ${r.between(1950, 2040)}`,
    () => `${month()} ${r.between(1, 31)}, ${r.between(1950, 2040)}`,
    () => `${month()} ${r.between(1, 31)}`,
    () =>
      `${r.between(1950, 2040)}-${String(r.between(1, 12)).padStart(2, '0')}-${String(r.between(1, 31)).padStart(2, '0')}`,
    () => `${r.between(1, 12)}/${r.between(1, 31)}/${r.pick([r.between(1950, 2040), 99, 5])}`,
    () => `${r.between(0, 24)}:${String(r.between(0, 61)).padStart(2, '0')}`,
    () => `${r.between(1, 12)}:${String(r.between(0, 59)).padStart(2, '0')}:30 ${r.pick(['am', 'PM', 'p.m.'])}`,
    () => `${r.between(1, 12)} ${r.pick(['am', 'pm'])}`,
    () =>
      r.pick([
        'now',
        'today',
        'tomorrow',
        'yesterday',
        'noon',
        'midnight',
        'epoch',
        'GMT',
        'EST',
        'utc',
        '+0100',
        '-0530',
        'ago',
      ]),
    () =>
      `${r.between(1950, 2040)}${String(r.between(1, 12)).padStart(2, '0')}${String(r.between(1, 28)).padStart(2, '0')}T${String(r.between(0, 23)).padStart(2, '0')}0000`,
    () => `2000-01-01T${String(r.between(0, 23)).padStart(2, '0')}:30:00Z`,
    () =>
      r.pick([
        'the',
        'first',
        'third monday',
        'x',
        'jan',
        '2000',
        '12',
        '1200',
        '1:2:3:4',
        '2000-13-01',
        '30 feb 2001',
        '5th',
      ]),
  ]
  return r.some(1, 3, () => r.pick(pieces)()).join(' ')
}

export const zones = [
  ...[
    ':UTC',
    ':America/New_York',
    ':Europe/Berlin',
    ':Asia/Kolkata',
    ':Australia/Sydney',
    ':America/Sao_Paulo',
    ':Asia/Tokyo',
  ],
  ...[
    ':Europe/London',
    '+0100',
    '-0330',
    '+05:30',
    '-01',
    'UTC',
    'GMT',
    ':Pacific/Auckland',
    ':America/St_Johns',
    'EST5EDT',
  ],
]

/** Seconds, of the epoch, of moments at which clocks of some zone change. */
const changes = [
  1710054000,
  1710054000 + 3 * 86400,
  1730613600,
  1711846800,
  1729990800,
  1396137600,
  1081002000,
  1712419200,
]

/** A time in the first or last days of a month, in years of all kinds, or when clocks change. @param {Random} r */
export function edgeTime(r) {
  if (r.chance(0.15)) return String(r.pick(changes) + r.pick([-3600, -1, 0, 1, 1800, 3600, -86400]))
  const year = r.pick([1900, 1969, 1970, 1999, 2000, 2004, 2011, 2023, 2024, 2038, 2100, r.between(1902, 2099)])
  const month = r.below(12)
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const day = r.pick([1, 1, last, last, last - 1, r.between(1, last)])
  return String(Date.UTC(year, month, day) / 1000 + r.pick([0, 0, 86399, 3600 * r.below(24), r.below(86400)]))
}

/** What `clock scan` counts from its base, and perhaps a time of the day. */
export function relativeDate(r) {
  const unit = () => r.pick(['day', 'week', 'month', 'months', 'year', 'years', 'hour', 'minute', 'fortnight'])
  const piece = () =>
    r.pick([
      () => `${r.between(1, 14)} ${unit()}`,
      () => `-${r.between(1, 14)} ${unit()}`,
      () => `+${r.between(0, 30)} ${unit()}`,
      () => `${r.between(1, 14)} ${unit()} ago`,
      () => `next ${r.pick(['month', 'year', 'week', 'day'])}`,
      () => `last ${r.pick(['month', 'year', 'week', 'day'])}`,
      () => r.pick(['tomorrow', 'yesterday', 'today', 'now']),
      () => `${r.between(0, 23)}:${r.pick(['00', '30', '59'])}`,
    ])()
  return r.some(1, 2, piece).join(' ')
}

/** A time written and read again with one format: the words for `clock scan`. @param {Random} r */
export function roundTrip(r, quote) {
  const format = quote(clockScan(r))
  const zone = r.chance(0.7) ? '-gmt 1' : `-timezone ${r.pick(zones)}`
  return `[clock format ${edgeTime(r)} -format ${format} ${zone}] -format ${format} ${zone} -base ${edgeTime(r)}`
}

/** A time told in an odd format and zone, or such a text read. @param {Random} r */
export function oddDates(r, quote) {
  const letters = [...'aAbBcCdDeFgGhHIjJklmMnNOpPqQrRsStTuUVwWxXyYzZ%+iKLo ']
  const piece = () =>
    `%${r.pick(['', '', '', '', 'E', 'O', 'E', '-', '0', '3', '%'])}${r.pick([...letters, 'Ey', 'EY', 'Od', 'OH', 'Es', 'EJ', 'Ej', 'OM', 'OS', 'Oe', 'EC', 'Ex', 'EX', 'Ec', 'Ou', 'Ow', 'Om', 'Oy', 'Ok', 'Ol', 'OI'])}`
  const odd = () =>
    r
      .some(1, 4, () => r.pick([piece, piece, () => r.pick(['x', ' ', '-', '%', '\u00e9', '  ', '{', ':'])])())
      .join(r.pick(['', ' ', '-']))
  const zone = () =>
    r.pick([
      ...zones,
      'MSK',
      'EST',
      'CEST',
      'JST',
      'Z',
      '+1',
      '-1200',
      '+2359',
      '+012345',
      ':Nowhere/City',
      '<+03>-3',
      'EST5',
      'EST5EDT,M3.2.0,M11.1.0',
      'CET-1CEST,M3.5.0,M10.5.0/3',
      '',
    ])
  const time = () =>
    r.pick([
      edgeTime(r),
      edgeTime(r),
      '0',
      '-1',
      '253402300799',
      '253402300800',
      '-62135596800',
      '-62167219201',
      '-99999999999',
      '99999999999',
      '-2208988800',
    ])
  return r.pick([
    () => `clock format ${time()} -format ${quote(odd())} -gmt 1`,
    () => `clock format ${time()} -format ${quote(odd())} -timezone ${quote(zone())}`,
    () => `clock format ${time()} -format {%Y-%m-%d %H:%M:%S %z %a %j %V %G} -timezone ${quote(zone())}`,
    () =>
      `clock scan ${quote(`${r.between(1, 2100)}-${r.between(0, 13)}-${r.between(0, 32)} ${r.between(0, 25)}:${r.between(0, 61)}`)} -format {%Y-%m-%d %H:%M} -gmt 1 ${r.pick(['', '-validate 1', '-validate 0'])}`,
    () =>
      `clock scan ${quote(r.some(1, 4, () => r.pick(['12', '7', '2020', '31', 'Feb', 'mon', '+0200', 'am', '1999', '365', '53', '-3', '2459000', 'x', '24'])).join(r.pick([' ', '-', ''])))} -format ${quote(odd())} -gmt 1 -base ${edgeTime(r)} ${r.pick(['', '', '-validate 0'])}`,
    () =>
      `clock scan [clock format ${edgeTime(r)} -format ${quote(odd())} -gmt 1] -format ${quote(odd())} -gmt 1 -base 0`,
    () =>
      `clock add ${time()} ${r.pick(['1', '-1', '13', '99999', '-400', '0'])} ${r.pick(['month', 'Day', 'years', 'mont', 'weekday', 's', 'seconds', 'hour', 'w', 'fortnight', ''])} -timezone ${quote(zone())}`,
  ])()
}
