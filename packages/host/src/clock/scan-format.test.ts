import { makeString } from '@feather-tcl/arena/values'
import { expect, test } from 'vitest'
import { outcome } from '../../test/run-command.ts'
import { clockCommands } from '../commands/clock.ts'

/** Words and what comes of them. Recorded with tclsh 9.0. */
type Case = [words: string[], expected: string]

function check(words: string[], expected: string): void {
  expect(outcome(clockCommands, words.map(makeString))).toBe(expected)
}

test.each<Case>([
  [
    ['clock', 'scan', 'x', '-format'],
    '! wrong # args: should be "clock scan string ?-base seconds? ?-format string? ?-gmt boolean? ?-locale LOCALE? ?-timezone ZONE? ?-validate boolean?" | CLOCK wrongNumArgs',
  ],
  [
    ['clock', 'scan', '1', '-validate', 'x', '-format', '%Y'],
    '! expected boolean value but got "x" | TCL VALUE NUMBER',
  ],
  [
    ['clock', 'scan', '99999999999999999999', '-format', '%s'],
    '! integer value too large to represent | CLOCK dateTooLarge',
  ],
  [['clock', 'scan', 'x', '-format', ''], '! input string does not match supplied format | CLOCK badInputString'],
  [['clock', 'scan', '5', '-format', '%k', '-base', '0', '-gmt', '1'], '18000'],
  [['clock', 'scan', '20240230', '-format', '%Y%m%d', '-gmt', '1', '-validate', '0'], '1709251200'],
  [
    ['clock', 'scan', '20240001', '-format', '%Y%m%d', '-gmt', '1'],
    '! unable to convert input string: invalid month | CLOCK invInpStr month',
  ],
  [
    ['clock', 'scan', '20240132', '-format', '%Y%m%d', '-gmt', '1'],
    '! unable to convert input string: invalid day | CLOCK invInpStr day',
  ],
  [
    ['clock', 'scan', '2024-01-01 24:00:01', '-format', '%Y-%m-%d %H:%M:%S', '-gmt', '1'],
    '! unable to convert input string: invalid time | CLOCK invInpStr time',
  ],
  [
    ['clock', 'scan', '2024-01-01 23:60:00', '-format', '%Y-%m-%d %H:%M:%S', '-gmt', '1'],
    '! unable to convert input string: invalid time (minutes) | CLOCK invInpStr minutes',
  ],
  [
    ['clock', 'scan', '2024-01-01 23:59:61', '-format', '%Y-%m-%d %H:%M:%S', '-gmt', '1'],
    '! unable to convert input string: invalid time | CLOCK invInpStr seconds',
  ],
  [['clock', 'scan', '2024-01-01 12:00 am', '-format', '%Y-%m-%d %I:%M %p', '-gmt', '1'], '1704067200'],
  [['clock', 'scan', '2024-366', '-format', '%Y-%j', '-gmt', '1'], '1735603200'],
  [
    ['clock', 'scan', '2023-000', '-format', '%Y-%j', '-gmt', '1'],
    '! unable to convert input string: invalid day of year | CLOCK invInpStr {day of year}',
  ],
  [
    ['clock', 'scan', 'Mon 2024-01-02', '-format', '%a %Y-%m-%d', '-gmt', '1'],
    '! unable to convert input string: invalid day of week | CLOCK invInpStr {day of week}',
  ],
  [['clock', 'scan', '2024-1-2', '-format', '%Y-%m-%d', '-gmt', '1'], '1704153600'],
  [['clock', 'scan', ' 2024-01-02 ', '-format', '%Y-%m-%d', '-gmt', '1'], '1704153600'],
  [
    ['clock', 'scan', '2024-01', '-format', '%Y-%m-%d', '-gmt', '1'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [['clock', 'scan', '12024-01-02', '-format', '%Y-%m-%d', '-gmt', '1'], '317273673600'],
  [
    ['clock', 'scan', '+2024-01-02', '-format', '%Y-%m-%d', '-gmt', '1'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', 'ju 5 2024', '-format', '%B %d %Y', '-gmt', '1'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', 't 2024', '-format', '%a %Y', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [['clock', 'scan', 'wed', '-format', '%a', '-gmt', '1', '-base', '0'], '-86400'],
  [['clock', 'scan', 'wednesda', '-format', '%a', '-gmt', '1', '-base', '0'], '-86400'],
  [['clock', 'scan', '15', '-format', '%d', '-gmt', '1', '-base', '1000000'], '1209600'],
  [['clock', 'scan', '30', '-format', '%M', '-gmt', '1', '-base', '1000000'], '952200'],
  [['clock', 'scan', '2024', '-format', '%Y', '-gmt', '1', '-base', '1000000'], '1705017600'],
  [['clock', 'scan', '2024 5', '-format', '%Y %m', '-gmt', '1', '-base', '1000000'], '1715472000'],
  [['clock', 'scan', '100', '-format', '%j', '-gmt', '1', '-base', '1000000'], '8553600'],
  [['clock', 'scan', 'W10', '-format', 'W%V', '-gmt', '1', '-base', '1000000'], '5184000'],
  [['clock', 'scan', '0', '-format', '%w', '-gmt', '1', '-base', '1000000'], '1468800'],
  [
    ['clock', 'scan', '8', '-format', '%w', '-gmt', '1', '-base', '1000000'],
    '! day of week is greater than 7 | CLOCK badDayOfWeek',
  ],
  [
    ['clock', 'scan', '2440588.5', '-format', '%J', '-gmt', '1'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [['clock', 'scan', '2440588.5', '-format', '%Ej', '-gmt', '1'], '86400'],
  [['clock', 'scan', '+0100', '-format', '%z', '-base', '0', '-gmt', '1'], '-3600'],
  [['clock', 'scan', '12:00 EST', '-format', '%H:%M %Z', '-base', '0', '-gmt', '1'], '61200'],
  [
    ['clock', 'scan', '12:00 :Europe/Paris', '-format', '%H:%M %Z', '-base', '0', '-gmt', '1'],
    '! time zone ":" not found | CLOCK badTimeZone :',
  ],
  [
    ['clock', 'scan', '12:00', '-format', '%H:%M %z', '-base', '0', '-gmt', '1'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [['clock', 'scan', '12:00 Z', '-format', '%H:%M %Z', '-base', '0', '-gmt', '1'], '43200'],
  [['clock', 'scan', '5 pm', '-format', '%I %p', '-base', '0', '-gmt', '1'], '61200'],
  [['clock', 'scan', '5 p', '-format', '%I %p', '-base', '0', '-gmt', '1'], '61200'],
  [['clock', 'scan', '5', '-format', '%I', '-base', '0', '-gmt', '1'], '18000'],
  [
    ['clock', 'scan', '15 pm', '-format', '%H %p', '-base', '0', '-gmt', '1'],
    '! unable to convert input string: invalid time (hour) | CLOCK invInpStr hour',
  ],
  [
    ['clock', 'scan', '100 B.C.E.', '-format', '%Y %EE', '-base', '0', '-gmt', '1'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', '100 AD', '-format', '%Y %EE', '-base', '0', '-gmt', '1'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', '100 C.E.', '-format', '%Y %EE', '-base', '0', '-gmt', '1'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [['clock', 'scan', 'Stardate 24000.0', '-format', '%Q', '-base', '0', '-gmt', '1'], '0'],
  [['clock', 'scan', '01:02:03 pm', '-format', '%r', '-gmt', '1', '-base', '0'], '46923'],
  [['clock', 'scan', '01:02:03', '-format', '%T', '-gmt', '1', '-base', '0'], '3723'],
  [
    ['clock', 'scan', 'x', '-format', 'y', '-timezone', ':Foo'],
    '! time zone ":Foo" not found | CLOCK badTimeZone :Foo',
  ],
  [
    ['clock', 'scan', 'mon 20 feb 2024', '-format', '%a %d %b %Y', '-gmt', '1', '-base', '0'],
    '! unable to convert input string: invalid day of week | CLOCK invInpStr {day of week}',
  ],
  [
    ['clock', 'scan', '2024-060 2', '-format', '%Y-%j %u', '-gmt', '1', '-base', '0'],
    '! unable to convert input string: invalid day of week | CLOCK invInpStr {day of week}',
  ],
  [['clock', 'scan', '2024-060 02-29', '-format', '%Y-%j %m-%d', '-gmt', '1', '-base', '0'], '1709164800'],
  [
    ['clock', 'scan', '2024-060 02-28', '-format', '%Y-%j %m-%d', '-gmt', '1', '-base', '0', '-validate', '0'],
    '1709078400',
  ],
  [
    ['clock', 'scan', '2023 02 29', '-format', '%Y %m %d', '-gmt', '1', '-base', '0'],
    '! unable to convert input string: invalid day | CLOCK invInpStr day',
  ],
  [
    ['clock', 'scan', '0 1 1', '-format', '%Y %m %d', '-gmt', '1'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [['clock', 'scan', '0001 1 1 B.C.E.', '-format', '%Y %m %d %EE', '-gmt', '1'], '-62167392000'],
  [['clock', 'scan', '0001 1 1 b.c.', '-format', '%Y %m %d %EE', '-gmt', '1'], '-62167392000'],
  [
    ['clock', 'scan', '0001 1 1 AD', '-format', '%Y %m %d %EE', '-gmt', '1'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [['clock', 'scan', '0001 1 1 C.E.', '-format', '%Y %m %d %EE', '-gmt', '1'], '-62135769600'],
  [['clock', 'scan', '0001 1 1 B.C', '-format', '%Y %m %d %EE', '-gmt', '1'], '-62167392000'],
  [['clock', 'scan', 'pm 3', '-format', '%p %I', '-gmt', '1', '-base', '0'], '54000'],
  [['clock', 'scan', '4 3 pm', '-format', '%H %I %p', '-gmt', '1', '-base', '0'], '54000'],
  [
    ['clock', 'scan', '13 pm', '-format', '%I %p', '-gmt', '1', '-base', '0'],
    '! unable to convert input string: invalid time (hour) | CLOCK invInpStr hour',
  ],
  [['clock', 'scan', '24', '-format', '%H', '-gmt', '1', '-base', '0'], '86400'],
  [['clock', 'scan', '99:99:99', '-format', '%H:%M:%S', '-gmt', '1', '-base', '0', '-validate', '0'], '362439'],
  [['clock', 'scan', '2024 13 45', '-format', '%Y %m %d', '-gmt', '1', '-validate', '0'], '1739491200'],
  [['clock', 'scan', '2024 400', '-format', '%Y %j', '-gmt', '1', '-validate', '0'], '1738540800'],
  [
    ['clock', 'scan', '60', '-format', '%S', '-gmt', '1', '-base', '0'],
    '! unable to convert input string: invalid time | CLOCK invInpStr seconds',
  ],
  [['clock', 'scan', '12345', '-format', '%H%M%S', '-gmt', '1', '-base', '0'], '45245'],
  [['clock', 'scan', '1234', '-format', '%H%M%S', '-gmt', '1', '-base', '0'], '43384'],
  [
    ['clock', 'scan', '12', '-format', '%H%M%S', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [['clock', 'scan', '20240102', '-format', '%Y%m%d', '-gmt', '1', '-base', '0'], '1704153600'],
  [['clock', 'scan', '202412', '-format', '%Y%m%d', '-gmt', '1', '-base', '0'], '1704153600'],
  [['clock', 'scan', '2024060', '-format', '%Y%j', '-gmt', '1', '-base', '0'], '1709164800'],
  [['clock', 'scan', '240102', '-format', '%y%m%d', '-gmt', '1', '-base', '0'], '1704153600'],
  [['clock', 'scan', '2024 01 02', '-format', '%Y%m%d', '-gmt', '1', '-base', '0'], '1704153600'],
  [['clock', 'scan', '20240102T030405', '-format', '%Y%m%dT%H%M%S', '-gmt', '1', '-base', '0'], '1704164645'],
  [['clock', 'scan', '2024 1', '-format', '%Y  %m', '-gmt', '1', '-base', '0'], '1704067200'],
  [
    ['clock', 'scan', '20241', '-format', '%Y %m', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', '2024 /1', '-format', '%Y/%m', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', '2024 / 1', '-format', '%Y/%m', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [['clock', 'scan', '2024\t1', '-format', '%Y %m', '-gmt', '1', '-base', '0'], '1704067200'],
  [
    ['clock', 'scan', '2024 1', '-format', '%Y%t%m', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', '2024 1', '-format', '%Y%n%m', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [['clock', 'scan', '2024%1', '-format', '%Y%%%m', '-gmt', '1', '-base', '0'], '1704067200'],
  [['clock', 'scan', '2024 1 ', '-format', '%Y %m ', '-gmt', '1', '-base', '0'], '1704067200'],
  [
    ['clock', 'scan', '2024 1', '-format', ' %Y %m', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', 'x2024', '-format', 'x %Y', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [['clock', 'scan', '2024 x', '-format', '%Y x', '-gmt', '1', '-base', '0'], '1704067200'],
  [['clock', 'scan', '2024 abc', '-format', '%Y abc', '-gmt', '1', '-base', '0'], '1704067200'],
  [
    ['clock', 'scan', '2024 a bc', '-format', '%Y abc', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', '12:00 +1', '-format', '%H:%M %z', '-gmt', '1', '-base', '0'],
    '! time zone ":+" not found | CLOCK badTimeZone :+',
  ],
  [['clock', 'scan', '12:00 +013015', '-format', '%H:%M %z', '-gmt', '1', '-base', '0'], '37785'],
  [
    ['clock', 'scan', '12:00 +013', '-format', '%H:%M %z', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', '12:00 +01 30', '-format', '%H:%M %z', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [['clock', 'scan', '12:00 CEST', '-format', '%H:%M %Z', '-gmt', '1', '-base', '0'], '36000'],
  [
    ['clock', 'scan', '12:00 AEST', '-format', '%H:%M %Z', '-gmt', '1', '-base', '0'],
    '! time zone ":AEST" not found | CLOCK badTimeZone :AEST',
  ],
  [['clock', 'scan', '12:00 utc', '-format', '%H:%M %z', '-gmt', '1', '-base', '0'], '43200'],
  [
    ['clock', 'scan', '12:00 j', '-format', '%H:%M %z', '-gmt', '1', '-base', '0'],
    '! time zone ":j" not found | CLOCK badTimeZone :j',
  ],
  [['clock', 'scan', '12:00 EST5', '-format', '%H:%M %z', '-gmt', '1', '-base', '0'], '61200'],
  [
    ['clock', 'scan', '12:00 America/New_York', '-format', '%H:%M %z', '-gmt', '1', '-base', '0'],
    '! time zone ":Amer" not found | CLOCK badTimeZone :Amer',
  ],
  [['clock', 'scan', '12:00 +01002024', '-format', '%H:%M %z%Y', '-gmt', '1', '-base', '0'], '1704106800'],
  [['clock', 'scan', '+0100', '-format', '%z', '-base', '0', '-timezone', ':America/New_York'], '-90000'],
  [['clock', 'scan', '2440588 1970 05 06', '-format', '%J %Y %m %d', '-base', '0', '-gmt', '1'], '0'],
  [['clock', 'scan', '10:00 2440588.25', '-format', '%H:%M %EJ', '-base', '0', '-gmt', '1'], '21600'],
  [['clock', 'scan', '2440588.25 2440589', '-format', '%EJ %J', '-base', '0', '-gmt', '1'], '21600'],
  [['clock', 'scan', '5 2440588.25', '-format', '%s %EJ', '-base', '0', '-gmt', '1'], '21600'],
  [['clock', 'scan', '5 7', '-format', '%s %Es', '-base', '0', '-timezone', '+0100'], '-3593'],
  [['clock', 'scan', 'Stardate 24000.5', '-format', '%Q', '-base', '0', '-gmt', '1'], '43200'],
  [
    ['clock', 'scan', '24000.5', '-format', '%Q', '-base', '0', '-gmt', '1'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [['clock', 'scan', 'mon', '-format', '%a', '-base', '0', '-gmt', '1'], '-259200'],
  [['clock', 'scan', 'mondx', '-format', '%ax', '-base', '0', '-gmt', '1'], '-259200'],
  [['clock', 'scan', 'May 5', '-format', '%B %d', '-base', '0', '-gmt', '1'], '10713600'],
  [['clock', 'scan', 'MAY5', '-format', '%h%d', '-base', '0', '-gmt', '1'], '10713600'],
  [
    ['clock', 'scan', '1970', '-format', '%Y%q', '-base', '0', '-gmt', '1'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [['clock', 'scan', '1970%', '-format', '%Y%', '-base', '0', '-gmt', '1'], '0'],
  [
    ['clock', 'scan', '1970 19', '-format', '%Y %EC', '-base', '0', '-gmt', '1'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', '12345x', '-format', '%Yx', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', '12345-1', '-format', '%Y-%m', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', 'x12345', '-format', 'x%Y', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', '012:1', '-format', '%H:%M', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', '1234567890-1-1', '-format', '%Y-%m-%d', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', '1/2/12345', '-format', '%m/%d/%Y', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', '12345abc', '-format', '%Yabc', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', '12345Jan', '-format', '%Y%b', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', '20240011-1', '-format', '%Y%j-%H', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [['clock', 'scan', '20240112', '-format', '%Y%j%H', '-gmt', '1', '-base', '0'], '1704938400'],
  [['clock', 'scan', '202411', '-format', '%Y%j%H', '-gmt', '1', '-base', '0'], '1704070800'],
  [['clock', 'scan', '12345675', '-format', '%s%d', '-gmt', '1', '-base', '0'], '1234567'],
  [
    ['clock', 'scan', '51234567', '-format', '%d%s', '-gmt', '1', '-base', '0'],
    '! unable to convert input string: invalid day | CLOCK invInpStr day',
  ],
  [['clock', 'scan', '2440588 5', '-format', '%J%H', '-gmt', '1', '-base', '0'], '18000'],
  [['clock', 'scan', '12345-W01-1', '-format', '%G-W%V-%u', '-gmt', '1', '-base', '0'], '327403382400'],
  [
    ['clock', 'scan', '0123x', '-format', '%jx', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', '123-1', '-format', '%y-%m', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', '1231', '-format', '%y%m', '-gmt', '1', '-base', '0'],
    '! unable to convert input string: invalid month | CLOCK invInpStr month',
  ],
  [['clock', 'scan', '2024', '-format', '%Y%U', '-gmt', '1', '-base', '0'], '1704067200'],
  [
    ['clock', 'scan', '2024  5', '-format', '%Y %U %m', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', '2024x05', '-format', '%Y%nx%m', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', '01 2', '-format', '%Od %Om', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [['clock', 'scan', '012', '-format', '%Od%m', '-gmt', '1', '-base', '0'], '2678400'],
  [['clock', 'scan', '99', '-format', '%OS', '-gmt', '1', '-base', '0', '-validate', '0'], '99'],
  [['clock', 'scan', '.5', '-format', '%EJ', '-gmt', '1', '-base', '0'], '-210866760000'],
  [['clock', 'scan', '2440588,5', '-format', '%EJ,%d', '-gmt', '1', '-base', '0'], '0'],
  [['clock', 'scan', '-1.5', '-format', '%EJ', '-gmt', '1', '-base', '0'], '-210866846400'],
  [['clock', 'scan', '2440588.00001157', '-format', '%EJ', '-gmt', '1', '-base', '0'], '0'],
  [['clock', 'scan', '2440588.999999999', '-format', '%EJ', '-gmt', '1', '-base', '0'], '86399'],
  [['clock', 'scan', '2440588.1234567', '-format', '%Ej', '-gmt', '1', '-base', '0'], '53866'],
  [['clock', 'scan', '5373484', '-format', '%J', '-gmt', '1', '-base', '0'], '253402214400'],
  [
    ['clock', 'scan', '99999999', '-format', '%J', '-gmt', '1', '-base', '0'],
    '! requested date too large to represent | CLOCK dateTooLarge',
  ],
  [['clock', 'scan', '9999999-12-31', '-format', '%Y-%m-%d', '-gmt', '1', '-base', '0'], '315507352694400'],
  [['clock', 'scan', '23 pm', '-format', '%I %p', '-gmt', '1', '-base', '0', '-validate', '0'], '82800'],
  [['clock', 'scan', '25 pm', '-format', '%I %p', '-gmt', '1', '-base', '0', '-validate', '0'], '133200'],
  [['clock', 'scan', '12 am', '-format', '%I %p', '-gmt', '1', '-base', '0', '-validate', '0'], '0'],
  [['clock', 'scan', '24 am', '-format', '%I %p', '-gmt', '1', '-base', '0', '-validate', '0'], '86400'],
  [['clock', 'scan', '50 am', '-format', '%I %p', '-gmt', '1', '-base', '0', '-validate', '0'], '180000'],
  [
    ['clock', 'scan', ' x2024', '-format', 'x%Y', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [['clock', 'scan', 'x095-2', '-format', 'x%V-%u', '-gmt', '1', '-base', '0'], '56678400'],
  [['clock', 'scan', 'W095-2', '-format', 'W%V-%u', '-gmt', '1', '-base', '0'], '56678400'],
  [['clock', 'scan', '1-W095-12', '-format', '%d-W%V-%m', '-gmt', '1', '-base', '0'], '28857600'],
  [
    ['clock', 'scan', '095-1', '-format', '%V-%m', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [['clock', 'scan', '12345-11-1', '-format', '%Y-%m-%d', '-gmt', '1', '-base', '0'], '327429648000'],
  [
    ['clock', 'scan', '12345-1-1', '-format', '%Y-%m-%d', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', '1 12345-1-1', '-format', '%H %Y-%m-%d', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', '1:12345-1', '-format', '%H:%Y-%m', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [
    ['clock', 'scan', '1:12345', '-format', '%H:%Y', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [['clock', 'scan', '012:01', '-format', '%H:%M', '-gmt', '1', '-base', '0'], '43260'],
  [
    ['clock', 'scan', '1:012:1', '-format', '%H:%M:%S', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [['clock', 'scan', '2024 x', '-format', '%Y%Ux', '-gmt', '1', '-base', '0'], '1704067200'],
  [
    ['clock', 'scan', '202452x', '-format', '%Y%Ux', '-gmt', '1', '-base', '0'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [['clock', 'scan', '2024 x5', '-format', '%Y %Ux%m', '-gmt', '1', '-base', '0'], '1714521600'],
  [['clock', 'scan', '1t', '-format', '%dT', '-gmt', '1', '-base', '0'], '0'],
  [['clock', 'scan', '1TX', '-format', '%dtx', '-gmt', '1', '-base', '0'], '0'],
  [['clock', 'scan', '1tx', '-format', '%dTx', '-gmt', '1', '-base', '0'], '0'],
  [['clock', 'scan', '1\u00c9\u00c9', '-format', '%d\u00e9\u00e9', '-gmt', '1', '-base', '0'], '0'],
  [['clock', 'scan', '31', '-format', '%d', '-gmt', '1', '-base', '5000000'], '5270400'],
  [
    ['clock', 'scan', '32', '-format', '%d', '-gmt', '1', '-base', '3000000'],
    '! unable to convert input string: invalid day | CLOCK invInpStr day',
  ],
  [['clock', 'scan', '31/3', '-format', '%d/%w', '-gmt', '1', '-base', '8640000', '-validate', '0'], '10368000'],
  [['clock', 'scan', '2', '-format', '%m', '-gmt', '1', '-base', '2500000'], '5097600'],
  [['clock', 'scan', '2023', '-format', '%Y', '-gmt', '1', '-base', '68169600'], '1677628800'],
  [
    ['clock', 'scan', 'Stardate -1995.7', '-format', '%Q', '-gmt', '1'],
    '! input string does not match supplied format | CLOCK badInputString',
  ],
  [['clock', 'scan', '2024 5', '-format', '%Y %Es', '-gmt', '1', '-base', '0'], '1704067200'],
  [['clock', 'scan', '5 3', '-format', '%Es %H', '-gmt', '1', '-base', '0'], '10800'],
  [['clock', 'scan', '5 3', '-format', '%Es %j', '-gmt', '1', '-base', '0'], '172800'],
  [['clock', 'scan', '5 3', '-format', '%Es %C', '-gmt', '1', '-base', '0'], '5'],
  [['clock', 'scan', '5 pm', '-format', '%Es %p', '-gmt', '1', '-base', '0'], '5'],
  [['clock', 'scan', '2440589 5', '-format', '%J %Es', '-gmt', '1', '-base', '0'], '5'],
  [['clock', 'scan', '2440589.0 5', '-format', '%EJ %Es', '-gmt', '1', '-base', '0'], '5'],
  [['clock', 'scan', '5 7', '-format', '%Es %s', '-timezone', '+0100', '-base', '0'], '-3595'],
  [['clock', 'scan', '5 mon', '-format', '%Es %a', '-gmt', '1', '-base', '0'], '-259200'],
  [
    ['clock', 'scan', '2440588 mon', '-format', '%J %a', '-gmt', '1', '-base', '0'],
    '! unable to convert input string: invalid day of week | CLOCK invInpStr {day of week}',
  ],
  [['clock', 'scan', '2440588.0 2024', '-format', '%EJ %Y', '-gmt', '1', '-base', '0'], '0'],
  [
    ['clock', 'scan', '2440588 13', '-format', '%J %m', '-gmt', '1', '-base', '0'],
    '! unable to convert input string: invalid month | CLOCK invInpStr month',
  ],
  [
    ['clock', 'scan', '5 25', '-format', '%s %H', '-gmt', '1', '-base', '0'],
    '! unable to convert input string: invalid time (hour) | CLOCK invInpStr hour',
  ],
])('scan: %j', check)
