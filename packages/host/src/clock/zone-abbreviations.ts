/** What `%Z` prints for the zones of the time zone database. The host knows the rules of the zones but few of their
 *  abbreviations, so they stand here, for times since 1970. A zone or offset without one gets a number (`-0300`). */
import { offsetText } from './zone.ts'

const EUROPE = 'WET0 WEST1s CET1 CEST2s EET2 EEST3s'

/** Abbreviations, each with its hours east of Greenwich and `s` when it means summer time, and the zones that have them. The
 *  first pattern that is a zone's whole name counts. */
const FAMILIES: readonly (readonly [abbreviations: string, zones: string])[] = [
  [
    '',
    'Africa/(Casablanca|El_Aaiun)|America/(Araguaina|Asuncion|Belem|Boa_Vista|Bogota|Buenos_Aires|Campo_Grande|' +
      'Caracas|Catamarca|Cayenne|Cordoba|Coyhaique|Cuiaba|Danmarkshavn|Eirunepe|Godthab|Guayaquil|Guyana|Jujuy|' +
      'La_Paz|Lima|Manaus|Mendoza|Miquelon|Montevideo|Nuuk|Paramaribo|Porto_Acre|Porto_Velho|Punta_Arenas|' +
      'Rio_Branco|Rosario|Santarem|Santiago|Sao_Paulo|Argentina/.*)|Australia/(LHI|Lord_Howe)|Europe/Ulyanovsk',
  ],
  [
    EUROPE,
    'Africa/(Algiers|Cairo|Ceuta|Tripoli|Tunis)|Asia/(Amman|Beirut|Damascus|Famagusta|Gaza|Hebron|Istanbul|' +
      'Nicosia)|Atlantic/(Azores|Canary|Faeroe|Faroe|Jan_Mayen|Madeira)|CET|EET|Egypt|Libya|MET|Poland|Portugal|' +
      'Turkey|WET',
  ],
  [`${EUROPE} MSK3 MSD4s MSK4`, 'Europe/(Kirov|Moscow|Simferopol|Volgograd)|W-SU'],
  ['GMT0 BST1s BST1', 'Europe/(Belfast|Guernsey|Isle_of_Man|Jersey|London)|GB|GB-Eire'],
  ['GMT0 IST1s IST1', 'Eire|Europe/Dublin'],
  ['GMT0', 'Atlantic/(Reykjavik|St_Helena)|(Etc/)?(GMT([-+]?0)?|Greenwich)|Iceland'],
  ['UTC0', '(Etc/)?(UCT|UTC|Universal|Zulu)'],
  ['SAST2', 'Africa/(Johannesburg|Maseru|Mbabane)'],
  ['CST-5 CDT-4s', 'America/Havana|Cuba'],
  ['NZST12 NZDT13s', 'Antarctica/(McMurdo|South_Pole)|NZ|Pacific/Auckland'],
  ['ChST10', 'Pacific/(Guam|Saipan)'],
  ['CST8 CDT9s', 'Asia/(Chongqing|Chungking|Harbin|Macao|Macau|Shanghai|Taipei)|PRC|ROC'],
  ['HKT8 HKST9s', 'Asia/Hong_Kong|Hongkong'],
  ['IST5.5', 'Asia/(Calcutta|Kolkata)'],
  ['WIB7 WITA8 WIT9', 'Asia/(Jakarta|Jayapura|Makassar|Pontianak|Ujung_Pandang)'],
  ['IST2 IDT3s', 'Asia/(Jerusalem|Tel_Aviv)|Israel'],
  ['JST9', 'Asia/Tokyo|Japan'],
  ['KST8.5 KST9 KDT10s', 'Asia/(Pyongyang|Seoul)|ROK'],
  ['PKT5 PKST6s', 'Asia/Karachi'],
  ['PST8 PDT9s', 'Asia/Manila'],
  ['GMT0 WAT1 WAT1s CAT2 EAT3 CAST3s', 'Indian/(Antananarivo|Comoro|Mayotte)|Africa/.*'],
  [
    'SST-11 HST-10 HDT-9s AKST-9 AKDT-8s PST-8 PDT-7s MST-7 MDT-6s CST-6 CDT-5s EST-5 EDT-4s AST-4 ADT-3s NST-3.5 NDT-2.5s GMT0',
    'Atlantic/Bermuda|CST6CDT|EST|EST5EDT|HST|Jamaica|MST|MST7MDT|Navajo|PST8PDT|Pacific/(Honolulu|Johnston|' +
      'Midway|Pago_Pago|Samoa)|(America|Canada|Mexico|US)/.*',
  ],
  ['AWST8 AWDT9s ACST9.5 ACDT10.5s AEST10 AEDT11s', 'Antarctica/Macquarie|Australia/.*'],
  [EUROPE, '(Arctic|Europe)/.*'],
]

function abbreviationsOf(zone: string): string {
  return FAMILIES.find(([, zones]) => new RegExp(`^(?:${zones})$`).test(zone))?.[0] ?? ''
}

/** What `%Z` prints in a zone of the database at an offset from Greenwich, in summer time or not. */
export function abbreviate(zone: string, offset: number, summer: boolean): string {
  const hours = `${offset / 3600}${summer ? 's' : ''}`
  const known = new RegExp(`([a-z]+)${hours}(?!\\S)`, 'i').exec(abbreviationsOf(zone))
  if (known !== null) return known[1] as string
  // Only the local mean times before standard time are not whole quarters of an hour.
  return offset % 900 === 0 ? offsetText(offset) : 'LMT'
}
