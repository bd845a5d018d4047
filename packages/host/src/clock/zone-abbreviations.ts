/** What `%Z` prints for the zones of the time zone database. The host knows the rules of the zones but few of their
 *  abbreviations, so they stand here, for times since 1970. A zone or offset without one gets a number (`-0300`). */
import { lazy } from '../lazy.ts'
import { offsetText } from './zone.ts'

/** Abbreviations by offset in seconds; `s` after it means summer time. */
type Family = Readonly<Record<string, string>>

const AFRICA: Family = { '0': 'GMT', '3600': 'WAT', '3600s': 'WAT', '7200': 'CAT', '10800': 'EAT', '10800s': 'CAST' }
const AMERICA: Family = {
  '-39600': 'SST',
  '-36000': 'HST',
  '-32400s': 'HDT',
  '-32400': 'AKST',
  '-28800s': 'AKDT',
  '-28800': 'PST',
  '-25200s': 'PDT',
  '-25200': 'MST',
  '-21600s': 'MDT',
  '-21600': 'CST',
  '-18000s': 'CDT',
  '-18000': 'EST',
  '-14400s': 'EDT',
  '-14400': 'AST',
  '-10800s': 'ADT',
  '-12600': 'NST',
  '-9000s': 'NDT',
  '0': 'GMT',
}
const AUSTRALIA: Family = {
  '28800': 'AWST',
  '32400s': 'AWDT',
  '34200': 'ACST',
  '37800s': 'ACDT',
  '36000': 'AEST',
  '39600s': 'AEDT',
}
const EUROPE: Family = {
  '0': 'WET',
  '3600s': 'WEST',
  '3600': 'CET',
  '7200s': 'CEST',
  '7200': 'EET',
  '10800s': 'EEST',
}
const MOSCOW: Family = { ...EUROPE, '10800': 'MSK', '14400s': 'MSD', '14400': 'MSK' }
const BRITAIN: Family = { '0': 'GMT', '3600s': 'BST', '3600': 'BST' }
const IRELAND: Family = { '0': 'GMT', '3600s': 'IST', '3600': 'IST' }
const CHINA: Family = { '28800': 'CST', '32400s': 'CDT' }
const CUBA: Family = { '-18000': 'CST', '-14400s': 'CDT' }
const HONG_KONG: Family = { '28800': 'HKT', '32400s': 'HKST' }
const INDIA: Family = { '19800': 'IST' }
const INDONESIA: Family = { '25200': 'WIB', '28800': 'WITA', '32400': 'WIT' }
const ISRAEL: Family = { '7200': 'IST', '10800s': 'IDT' }
const JAPAN: Family = { '32400': 'JST' }
const KOREA: Family = { '30600': 'KST', '32400': 'KST', '36000s': 'KDT' }
const MARIANAS: Family = { '36000': 'ChST' }
const NEW_ZEALAND: Family = { '43200': 'NZST', '46800s': 'NZDT' }
const PAKISTAN: Family = { '18000': 'PKT', '21600s': 'PKST' }
const PHILIPPINES: Family = { '28800': 'PST', '32400s': 'PDT' }
const SOUTH_AFRICA: Family = { '7200': 'SAST' }
const UTC: Family = { '0': 'UTC' }
const GMT: Family = { '0': 'GMT' }
const NUMBERS: Family = {}

/** The zones of a first name, unless they are listed below. */
const AREAS: Readonly<Record<string, Family>> = {
  Africa: AFRICA,
  America: AMERICA,
  Arctic: EUROPE,
  Australia: AUSTRALIA,
  Canada: AMERICA,
  Europe: EUROPE,
  Mexico: AMERICA,
  US: AMERICA,
}

/** Zones of a family that their first name does not give. */
const MEMBERS: readonly (readonly [Family, string])[] = [
  [
    NUMBERS,
    'Africa/Casablanca Africa/El_Aaiun America/Araguaina America/Asuncion America/Bahia America/Belem ' +
      'America/Boa_Vista America/Bogota America/Buenos_Aires America/Campo_Grande America/Caracas America/Catamarca ' +
      'America/Cayenne America/Cordoba America/Coyhaique America/Cuiaba America/Danmarkshavn America/Eirunepe ' +
      'America/Fortaleza America/Godthab America/Guayaquil America/Guyana America/Jujuy America/La_Paz America/Lima ' +
      'America/Maceio America/Manaus America/Mendoza America/Miquelon America/Montevideo America/Noronha America/Nuuk ' +
      'America/Paramaribo America/Porto_Acre America/Porto_Velho America/Punta_Arenas America/Recife ' +
      'America/Rio_Branco America/Rosario America/Santarem America/Santiago America/Sao_Paulo America/Scoresbysund ' +
      'Australia/LHI Australia/Lord_Howe Europe/Astrakhan Europe/Samara Europe/Saratov Europe/Ulyanovsk',
  ],
  [
    EUROPE,
    'Africa/Algiers Africa/Cairo Africa/Ceuta Africa/Tripoli Africa/Tunis Asia/Amman Asia/Beirut Asia/Damascus ' +
      'Asia/Famagusta Asia/Gaza Asia/Hebron Asia/Istanbul Asia/Nicosia Atlantic/Azores Atlantic/Canary Atlantic/Faeroe ' +
      'Atlantic/Faroe Atlantic/Jan_Mayen Atlantic/Madeira CET EET Egypt Libya MET Poland Portugal Turkey WET',
  ],
  [MOSCOW, 'Europe/Kirov Europe/Moscow Europe/Simferopol Europe/Volgograd W-SU'],
  [BRITAIN, 'Europe/Belfast Europe/Guernsey Europe/Isle_of_Man Europe/Jersey Europe/London GB GB-Eire'],
  [IRELAND, 'Eire Europe/Dublin'],
  [
    GMT,
    'Atlantic/Reykjavik Atlantic/St_Helena Etc/GMT Etc/GMT+0 Etc/GMT-0 Etc/GMT0 Etc/Greenwich GMT GMT+0 GMT-0 GMT0 Greenwich Iceland',
  ],
  [UTC, 'Etc/UCT Etc/UTC Etc/Universal Etc/Zulu UCT UTC Universal Zulu'],
  [AFRICA, 'Indian/Antananarivo Indian/Comoro Indian/Mayotte'],
  [SOUTH_AFRICA, 'Africa/Johannesburg Africa/Maseru Africa/Mbabane'],
  [
    AMERICA,
    'Atlantic/Bermuda CST6CDT EST EST5EDT HST Jamaica MST MST7MDT Navajo PST8PDT Pacific/Honolulu Pacific/Johnston ' +
      'Pacific/Midway Pacific/Pago_Pago Pacific/Samoa',
  ],
  [CUBA, 'America/Havana Cuba'],
  [AUSTRALIA, 'Antarctica/Macquarie'],
  [NEW_ZEALAND, 'Antarctica/McMurdo Antarctica/South_Pole NZ Pacific/Auckland'],
  [MARIANAS, 'Pacific/Guam Pacific/Saipan'],
  [CHINA, 'Asia/Chongqing Asia/Chungking Asia/Harbin Asia/Macao Asia/Macau Asia/Shanghai Asia/Taipei PRC ROC'],
  [HONG_KONG, 'Asia/Hong_Kong Hongkong'],
  [INDIA, 'Asia/Calcutta Asia/Kolkata'],
  [INDONESIA, 'Asia/Jakarta Asia/Jayapura Asia/Makassar Asia/Pontianak Asia/Ujung_Pandang'],
  [ISRAEL, 'Asia/Jerusalem Asia/Tel_Aviv Israel'],
  [JAPAN, 'Asia/Tokyo Japan'],
  [KOREA, 'Asia/Pyongyang Asia/Seoul ROK'],
  [PAKISTAN, 'Asia/Karachi'],
  [PHILIPPINES, 'Asia/Manila'],
]

const families = lazy(
  (): ReadonlyMap<string, Family> =>
    new Map(MEMBERS.flatMap(([family, names]) => names.split(' ').map((name) => [name, family] as const))),
)

function familyOf(zone: string): Family {
  const listed = families().get(zone)
  if (listed !== undefined) return listed
  const [area = '', place] = zone.split('/')
  return place === 'Argentina' || place === 'Brazil' ? NUMBERS : (AREAS[area] ?? NUMBERS)
}

/** What `%Z` prints in a zone of the database at an offset from Greenwich, in summer time or not. */
export function abbreviate(zone: string, offset: number, summer: boolean): string {
  const known = familyOf(zone)[summer ? `${offset}s` : `${offset}`]
  if (known !== undefined) return known
  // Only the local mean times before standard time are not whole quarters of an hour.
  return offset % 900 === 0 ? offsetText(offset) : 'LMT'
}
