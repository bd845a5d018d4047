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
    ['clock', 'scan'],
    '! wrong # args: should be "clock scan string ?-base seconds? ?-format string? ?-gmt boolean? ?-locale LOCALE? ?-timezone ZONE? ?-validate boolean?" | CLOCK wrongNumArgs',
  ],
  [['clock', 'scan', 'x', '-timezone', ':Foo'], '! time zone ":Foo" not found | CLOCK badTimeZone :Foo'],
  [['clock', 'scan', '1 jan 1970', '-validate', '1', '-gmt', '1'], '0'],
  [['clock', 'scan', '32 jan 1970', '-validate', '0', '-gmt', '1'], '2678400'],
  [['clock', 'scan', '   ', '-gmt', '1', '-base', '1000000000'], '1000000000'],
  [['clock', 'scan', 'yesterday', '-gmt', '1', '-base', '1000000000'], '999907200'],
  [['clock', 'scan', 'next day', '-gmt', '1', '-base', '1000000000'], '1000080000'],
  [['clock', 'scan', 'monday', '-gmt', '1', '-base', '1000000000'], '1000080000'],
  [
    ['clock', 'scan', 'this monday', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "this monday": syntax error (characters 0-3) | TCL VALUE DATE PARSE',
  ],
  [['clock', 'scan', 'last sunday', '-gmt', '1', '-base', '1000000000'], '999388800'],
  [['clock', 'scan', '10:30', '-gmt', '1', '-base', '1000000000'], '1000031400'],
  [['clock', 'scan', '10 pm', '-gmt', '1', '-base', '1000000000'], '1000072800'],
  [
    ['clock', 'scan', '103015', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert input string: invalid month | CLOCK invInpStr month',
  ],
  [['clock', 'scan', '20010910T103015', '-gmt', '1', '-base', '1000000000'], '1000117815'],
  [['clock', 'scan', '2001-09-10 10:30:15', '-gmt', '1', '-base', '1000000000'], '1000117815'],
  [['clock', 'scan', '9/10', '-gmt', '1', '-base', '1000000000'], '1000080000'],
  [
    ['clock', 'scan', '2001/9/10', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert input string: invalid month | CLOCK invInpStr month',
  ],
  [['clock', 'scan', 'sep 10', '-gmt', '1', '-base', '1000000000'], '1000080000'],
  [['clock', 'scan', '10-sep-2001', '-gmt', '1', '-base', '1000000000'], '1000080000'],
  [['clock', 'scan', 'next sep', '-gmt', '1', '-base', '1000000000'], '1031529600'],
  [['clock', 'scan', 'next 2 january', '-gmt', '1', '-base', '1000000000'], '1042070400'],
  [['clock', 'scan', 'Mon, 10 Sep 2001 10:30:15 GMT', '-gmt', '1', '-base', '1000000000'], '1000117815'],
  [['clock', 'scan', '1 week', '-gmt', '1', '-base', '1000000000'], '1000598400'],
  [['clock', 'scan', '1 year', '-gmt', '1', '-base', '1000000000'], '1031529600'],
  [['clock', 'scan', '1 min', '-gmt', '1', '-base', '1000000000'], '1000000060'],
  [['clock', 'scan', '2 seconds ago', '-gmt', '1', '-base', '1000000000'], '999999998'],
  [['clock', 'scan', '- 1 day', '-gmt', '1', '-base', '1000000000'], '999907200'],
  [
    ['clock', 'scan', 'day', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "day": syntax error (characters 0-2) | TCL VALUE DATE PARSE',
  ],
  [['clock', 'scan', 'last year', '-gmt', '1', '-base', '1000000000'], '968457600'],
  [
    ['clock', 'scan', 'noon', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "noon": syntax error (characters 0-3) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', 'blah', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "blah": syntax error (characters 0-3) | TCL VALUE DATE PARSE',
  ],
  [['clock', 'scan', '24:00', '-gmt', '1', '-base', '1000000000'], '1000080000'],
  [
    ['clock', 'scan', '2/30/2001', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert input string: invalid day | CLOCK invInpStr day',
  ],
  [
    ['clock', 'scan', '1/1/2001 2/2/2002', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "1/1/2001 2/2/2002": more than one date in string | TCL VALUE DATE MULTIPLE',
  ],
  [['clock', 'scan', '10:30 EST DST', '-gmt', '1', '-base', '1000000000'], '1000045800'],
  [['clock', 'scan', '10:30z', '-gmt', '1', '-base', '1000000000'], '1000031400'],
  [['clock', 'scan', '10:30 tomorrow', '-gmt', '1', '-base', '1000000000'], '1000117800'],
  [
    ['clock', 'scan', 'third day', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "third day": syntax error (characters 0-4) | TCL VALUE DATE PARSE',
  ],
  [['clock', 'scan', '5 years 18 months 385 days', '-base', '0', '-gmt', '1'], '238291200'],
  [
    ['clock', 'scan', '10 sep 10:30', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "10 sep 10:30": syntax error (characters 9-9) | TCL VALUE DATE PARSE',
  ],
  [['clock', 'scan', '10:30 10 sep 2001', '-gmt', '1', '-base', '1000000000'], '1000117800'],
  [
    ['clock', 'scan', '10:30 2001', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "10:30 2001": more than one time of day in string | TCL VALUE DATE MULTIPLE',
  ],
  [['clock', 'scan', '9/10 10:30 2001', '-gmt', '1', '-base', '1000000000'], '1000117800'],
  [
    ['clock', 'scan', '2001 - 9 - 10', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "2001 - 9 - 10": syntax error (characters 6-5) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', '10:', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "10:": syntax error (characters 3-3) | TCL VALUE DATE PARSE',
  ],
  [['clock', 'scan', '10:30 -0500', '-gmt', '1', '-base', '1000000000'], '1000049400'],
  [['clock', 'scan', '10:30 +5', '-gmt', '1', '-base', '1000000000'], '1000013400'],
  [['clock', 'scan', '10:30 gmt+5', '-gmt', '1', '-base', '1000000000'], '1000013400'],
  [['clock', 'scan', '+0500', '-gmt', '1', '-base', '1000000000'], '999982000'],
  [['clock', 'scan', '10:30 p.m.', '-gmt', '1', '-base', '1000000000'], '1000074600'],
  [['clock', 'scan', '10:30 e.s.t.', '-gmt', '1', '-base', '1000000000'], '1000049400'],
  [
    ['clock', 'scan', '10:30:15.123', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "10:30:15.123": syntax error (characters 8-8) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', '2001-09-10T10:30:15 +01:00', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "2001-09-10T10:30:15 +01:00": syntax error (characters 23-23) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', '2001-09-10T1030', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "2001-09-10T1030": syntax error (characters 15-15) | TCL VALUE DATE PARSE',
  ],
  [['clock', 'scan', '2001-09-10 T 10:30', '-gmt', '1', '-base', '1000000000'], '1000143000'],
  [
    ['clock', 'scan', '20010910t103015', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "20010910t103015": syntax error (characters 8-8) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', '010910103015', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert input string: invalid time (hour) | CLOCK invInpStr hour',
  ],
  [
    ['clock', 'scan', '20010910 10', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "20010910 10": syntax error (characters 11-11) | TCL VALUE DATE PARSE',
  ],
  [['clock', 'scan', '10:30 20010910', '-gmt', '1', '-base', '1000000000'], '1000117800'],
  [['clock', 'scan', '123', '-gmt', '1', '-base', '1000000000'], '999998580'],
  [
    ['clock', 'scan', '1234567', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert input string: invalid time (hour) | CLOCK invInpStr hour',
  ],
  [['clock', 'scan', '01-09-10', '-gmt', '1', '-base', '1000000000'], '1000080000'],
  [
    ['clock', 'scan', '2001-9', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "2001-9": syntax error (characters 6-6) | TCL VALUE DATE PARSE',
  ],
  [['clock', 'scan', '1/1/99', '-gmt', '1', '-base', '1000000000'], '915148800'],
  [['clock', 'scan', '1/1/38', '-gmt', '1', '-base', '1000000000'], '-1009843200'],
  [['clock', 'scan', '1/1/100', '-gmt', '1', '-base', '1000000000'], '-59011632000'],
  [
    ['clock', 'scan', 'monday tuesday', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "monday tuesday": more than one weekday in string | TCL VALUE DATE MULTIPLE',
  ],
  [['clock', 'scan', '1 day 1 day', '-gmt', '1', '-base', '1000000000'], '1000166400'],
  [['clock', 'scan', '10:30 (comment) pm', '-gmt', '1', '-base', '1000000000'], '1000074600'],
  [
    ['clock', 'scan', ',', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string ",": syntax error (characters 0-0) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', '10 sep, 2001', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "10 sep, 2001": syntax error (characters 6-6) | TCL VALUE DATE PARSE',
  ],
  [['clock', 'scan', 'sept 10', '-gmt', '1', '-base', '1000000000'], '1000080000'],
  [['clock', 'scan', 'tues', '-gmt', '1', '-base', '1000000000'], '1000166400'],
  [['clock', 'scan', 'thurs', '-gmt', '1', '-base', '1000000000'], '1000339200'],
  [['clock', 'scan', 'mon.', '-gmt', '1', '-base', '1000000000'], '1000080000'],
  [['clock', 'scan', '0 days', '-gmt', '1', '-base', '1000000000'], '1000000000'],
  [['clock', 'scan', '1 day now', '-gmt', '1', '-base', '1000000000'], '1000080000'],
  [
    ['clock', 'scan', 'next tomorrow', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "next tomorrow": syntax error (characters 5-12) | TCL VALUE DATE PARSE',
  ],
  [['clock', 'scan', '-2 monday', '-gmt', '1', '-base', '1000000000'], '998870400'],
  [
    ['clock', 'scan', 'last jan', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert input string: invalid day | CLOCK invInpStr day',
  ],
  [
    ['clock', 'scan', 'last 2 jan', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert input string: invalid time (hour) | CLOCK invInpStr hour',
  ],
  [
    ['clock', 'scan', 'weeks', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "weeks": syntax error (characters 0-4) | TCL VALUE DATE PARSE',
  ],
  [['clock', 'scan', '1 minutes', '-gmt', '1', '-base', '1000000000'], '1000000060'],
  [['clock', 'scan', '1 sat', '-gmt', '1', '-base', '1000000000'], '1000512000'],
  [
    ['clock', 'scan', 'ago', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "ago": syntax error (characters 0-2) | TCL VALUE DATE PARSE',
  ],
  [['clock', 'scan', 'jan 31 1 month', '-gmt', '1', '-base', '980899200'], '983318400'],
  [['clock', 'scan', '25 hours', '-gmt', '1', '-base', '1000000000'], '1000090000'],
  [['clock', 'scan', '2001-09-10 10', '-gmt', '1', '-base', '1000000000'], '1000116000'],
  [['clock', 'scan', '20010910 z', '-gmt', '1', '-base', '1000000000'], '1000080000'],
  [['clock', 'scan', '20010910 monday', '-gmt', '1', '-base', '1000000000'], '1000080000'],
  [
    ['clock', 'scan', '010910 1 day', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "010910 1 day": syntax error (characters 9-11) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', '20010910 +1 day', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "20010910 +1 day": syntax error (characters 9-9) | TCL VALUE DATE PARSE',
  ],
  [['clock', 'scan', '10:30+1 day', '-gmt', '1', '-base', '1000000000'], '1000117800'],
  [['clock', 'scan', '10:30 -0100 1 day', '-gmt', '1', '-base', '1000000000'], '1000153800'],
  [['clock', 'scan', '10:30 epoch', '-gmt', '1', '-base', '1000000000'], '37800'],
  [
    ['clock', 'scan', 'stardate 41150', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "stardate 41150": syntax error (characters 14-14) | TCL VALUE DATE PARSE',
  ],
  [['clock', 'scan', '10:30 est dst', '-gmt', '1', '-base', '1000000000'], '1000045800'],
  [
    ['clock', 'scan', 'jan 5 2001 foo', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "jan 5 2001 foo": syntax error (characters 11-13) | TCL VALUE DATE PARSE',
  ],
  [['clock', 'scan', 'jan 5\u00e9', '-gmt', '1', '-base', '1000000000'], '978652800'],
  [['clock', 'scan', '99999999999 days', '-gmt', '1', '-base', '1000000000'], '8640000999907200'],
  [
    ['clock', 'scan', 'sep 2001 10', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert input string: invalid day | CLOCK invInpStr day',
  ],
  [['clock', 'scan', 'sep 5 6 7', '-gmt', '1', '-base', '1000000000'], '1188972000'],
  [
    ['clock', 'scan', 'sep 5, 6:00', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "sep 5, 6:00": syntax error (characters 8-8) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', 'mon 5 sep', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert input string: invalid day of week | CLOCK invInpStr {day of week}',
  ],
  [
    ['clock', 'scan', 'next 5 mon', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "next 5 mon": syntax error (characters 7-9) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', 'next -5 days', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "next -5 days": syntax error (characters 5-5) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', 'next', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "next": syntax error (characters 4-4) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', '100:00', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert input string: invalid time (hour) | CLOCK invInpStr hour',
  ],
  [['clock', 'scan', '0 am', '-gmt', '1', '-base', '1000000000'], '999993600'],
  [['clock', 'scan', '12:30am', '-gmt', '1', '-base', '1000000000'], '999995400'],
  [['clock', 'scan', '24', '-gmt', '1', '-base', '1000000000'], '1000080000'],
  [
    ['clock', 'scan', '1-jan-', '-gmt', '1', '-base', '1000000000'],
    '! unable to convert date-time string "1-jan-": syntax error (characters 6-6) | TCL VALUE DATE PARSE',
  ],
  [['clock', 'scan', 'jan 1-2001', '-gmt', '1', '-base', '1000000000'], '978379260'],
  [
    ['clock', 'scan', '100000000000 seconds', '-gmt', '1', '-base', '0'],
    '! unable to convert date-time string "100000000000 seconds": syntax error (characters 13-19) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', '100000 monday', '-gmt', '1', '-base', '0'],
    '! unable to convert input string: invalid month | CLOCK invInpStr month',
  ],
  [
    ['clock', 'scan', '1 sep 100000', '-gmt', '1', '-base', '0'],
    '! unable to convert date-time string "1 sep 100000": more than one date in string | TCL VALUE DATE MULTIPLE',
  ],
  [
    ['clock', 'scan', '100000:00', '-gmt', '1', '-base', '0'],
    '! unable to convert date-time string "100000:00": syntax error (characters 6-6) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', '100000-jan-1', '-gmt', '1', '-base', '0'],
    '! unable to convert date-time string "100000-jan-1": syntax error (characters 7-9) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', '700101 5', '-gmt', '1', '-base', '0'],
    '! unable to convert date-time string "700101 5": syntax error (characters 8-8) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', '700101 5:00:01 pm', '-gmt', '1', '-base', '0'],
    '! unable to convert date-time string "700101 5:00:01 pm": syntax error (characters 15-16) | TCL VALUE DATE PARSE',
  ],
  [['clock', 'scan', '700101 T5:00', '-gmt', '1', '-base', '0'], '18000'],
  [
    ['clock', 'scan', '700101 050000 pm', '-gmt', '1', '-base', '0'],
    '! unable to convert date-time string "700101 050000 pm": syntax error (characters 13-15) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', '700101, 5', '-gmt', '1', '-base', '0'],
    '! unable to convert date-time string "700101, 5": syntax error (characters 6-6) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', '050000', '-gmt', '1', '-base', '0'],
    '! unable to convert input string: invalid month | CLOCK invInpStr month',
  ],
  [['clock', 'scan', '197001010500 est', '-gmt', '1', '-base', '0'], '36000'],
  [
    ['clock', 'scan', '1970-01-01T05:00 pm', '-gmt', '1', '-base', '0'],
    '! unable to convert date-time string "1970-01-01T05:00 pm": syntax error (characters 17-18) | TCL VALUE DATE PARSE',
  ],
  [['clock', 'scan', '1970-01-01T05:00-01', '-gmt', '1', '-base', '0'], '21600'],
  [
    ['clock', 'scan', '1970-01-01Z05:00', '-gmt', '1', '-base', '0'],
    '! unable to convert date-time string "1970-01-01Z05:00": syntax error (characters 10-10) | TCL VALUE DATE PARSE',
  ],
  [['clock', 'scan', '5:00T', '-gmt', '1', '-base', '0'], '43200'],
  [
    ['clock', 'scan', '5:00 + 5', '-gmt', '1', '-base', '0'],
    '! unable to convert date-time string "5:00 + 5": syntax error (characters 8-8) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', '5:00 +12345678', '-gmt', '1', '-base', '0'],
    '! unable to convert date-time string "5:00 +12345678": syntax error (characters 14-14) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', '+500', '-gmt', '1', '-base', '0'],
    '! unable to convert date-time string "+500":  | TCL VALUE DATE PARSE',
  ],
  [['clock', 'scan', 'gmt+0500', '-gmt', '1', '-base', '0'], '-18000'],
  [['clock', 'scan', 'est+5', '-gmt', '1', '-base', '0'], '0'],
  [['clock', 'scan', 'z+5', '-gmt', '1', '-base', '0'], '-18000'],
  [
    ['clock', 'scan', '1234567890123456789', '-gmt', '1', '-base', '0'],
    '! unable to convert input string: invalid time (hour) | CLOCK invInpStr hour',
  ],
  [
    ['clock', 'scan', 'last', '-gmt', '1', '-base', '0'],
    '! unable to convert input string: invalid time (hour) | CLOCK invInpStr hour',
  ],
  [['clock', 'scan', 'last week ago', '-gmt', '1', '-base', '0'], '604800'],
  [['clock', 'scan', '1 day 1', '-gmt', '1', '-base', '0'], '90000'],
  [['clock', 'scan', '1/2 3 4 5', '-gmt', '1', '-base', '0'], '1104634800'],
  [['clock', 'scan', '1/2 3 1 day 4', '-gmt', '1', '-base', '0'], '1073098800'],
  [
    ['clock', 'scan', 'jan feb', '-gmt', '1', '-base', '0'],
    '! unable to convert date-time string "jan feb": syntax error (characters 4-6) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', 'mon,,', '-gmt', '1', '-base', '0'],
    '! unable to convert date-time string "mon,,": syntax error (characters 4-4) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', '5 mon,', '-gmt', '1', '-base', '0'],
    '! unable to convert date-time string "5 mon,": syntax error (characters 5-5) | TCL VALUE DATE PARSE',
  ],
  [['clock', 'scan', '5 am est', '-gmt', '1', '-base', '0'], '36000'],
  [['clock', 'scan', 'yst', '-gmt', '1', '-base', '0'], '32400'],
  [
    ['clock', 'scan', 'janu. 5', '-gmt', '1', '-base', '0'],
    '! unable to convert date-time string "janu. 5": syntax error (characters 0-4) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', 'montag', '-gmt', '1', '-base', '0'],
    '! unable to convert date-time string "montag": syntax error (characters 0-5) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', '5 da', '-gmt', '1', '-base', '0'],
    '! unable to convert date-time string "5 da": syntax error (characters 2-3) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', '5 month 5 months 5 monthss', '-gmt', '1', '-base', '0'],
    '! unable to convert date-time string "5 month 5 months 5 monthss": syntax error (characters 19-25) | TCL VALUE DATE PARSE',
  ],
  [
    ['clock', 'scan', 'utcs', '-gmt', '1', '-base', '0'],
    '! unable to convert date-time string "utcs": syntax error (characters 0-3) | TCL VALUE DATE PARSE',
  ],
  [['clock', 'scan', '1 day 1 month', '-gmt', '1', '-base', '2505600'], '5097600'],
  [['clock', 'scan', 'next jan 5:00', '-gmt', '1', '-base', '2505600'], '34059600'],
  [['clock', 'scan', '1 day mon', '-gmt', '1', '-base', '2505600'], '2764800'],
  [['clock', 'scan', 'mon 5:00 1 hour', '-gmt', '1', '-base', '2505600'], '2786400'],
  [['clock', 'scan', 'mon 4 jan', '-gmt', '1', '-base', '2505600', '-validate', '0'], '259200'],
  [['clock', 'scan', 'next mon 5 jan', '-gmt', '1', '-base', '2505600'], '345600'],
  [['clock', 'scan', 'mon next jan', '-gmt', '1', '-base', '2505600'], '34214400'],
  [['clock', 'scan', '31 oct 2004 02:30', '-timezone', ':America/New_York'], '1099207800'],
  [['clock', 'scan', '3 apr 2004 02:30 24 hours', '-timezone', ':America/New_York'], '1081063800'],
  [['clock', 'scan', 'EST', '-timezone', ':America/New_York', '-base', '1081000000'], '1081000000'],
  [['clock', 'scan', 'gmt', '-timezone', ':America/New_York', '-base', '1081040000'], '1081022000'],
])('free scan: %j', check)
