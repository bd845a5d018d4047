import { makeString } from '@feather-tcl/arena/values'
import { expect, test } from 'vitest'
import { outcome, TestContext } from '../../test/run-command.ts'
import { clockCommands } from './clock.ts'

/** Words and what comes of them. Recorded with tclsh 9.0. */
type Case = [words: string[], expected: string]

function check(words: string[], expected: string): void {
  expect(outcome(clockCommands, words.map(makeString))).toBe(expected)
}

test.each<Case>([
  [
    ['clock', 'format'],
    '! wrong # args: should be "clock format clockval|now ?-format string? ?-gmt boolean? ?-locale LOCALE? ?-timezone ZONE?" | CLOCK wrongNumArgs',
  ],
  [
    ['clock', 'format', '0', '-gmt'],
    '! wrong # args: should be "clock format clockval|now ?-format string? ?-gmt boolean? ?-locale LOCALE? ?-timezone ZONE?" | CLOCK wrongNumArgs',
  ],
  [['clock', 'format', '0', '-gmt', '1'], 'Thu Jan 01 00:00:00 GMT 1970'],
  [
    ['clock', 'format', '0', '-format'],
    '! wrong # args: should be "clock format clockval|now ?-format string? ?-gmt boolean? ?-locale LOCALE? ?-timezone ZONE?" | CLOCK wrongNumArgs',
  ],
  [
    ['clock', 'format', '0', '-timezone', ':Nowhere/Land'],
    '! time zone ":Nowhere/Land" not found | CLOCK badTimeZone :Nowhere/Land',
  ],
  [['clock', 'format', '0', '-timezone', '+0530'], 'Thu Jan 01 05:30:00 +0530 1970'],
  [['clock', 'format', '0', '-timezone', '+053015'], 'Thu Jan 01 05:30:15 +053015 1970'],
  [['clock', 'format', '0', '-timezone', 'EST5EDT'], 'Wed Dec 31 19:00:00 EST 1969'],
  [['clock', 'format', '0', '-timezone', ''], 'Thu Jan 01 00:00:00 UTC 1970'],
  [['clock', 'format', '0', '-timezone', ':UTC'], 'Thu Jan 01 00:00:00 UTC 1970'],
  [['clock', 'format', '0', '-timezone', 'GMT'], 'Thu Jan 01 00:00:00 GMT 1970'],
  [['clock', 'format', '0', '-timezone', 'utc'], 'Thu Jan 01 00:00:00 +0000 1970'],
  [['clock', 'format', '0', '-timezone', 'Europe/Paris'], 'Thu Jan 01 01:00:00 CET 1970'],
  [['clock', 'format', '0', '-timezone', 'CET-1CEST,M3.5.0,M10.5.0/3'], 'Thu Jan 01 01:00:00 CET 1970'],
  [['clock', 'format', '', '-gmt', '1'], '! bad seconds "": must be now or integer | CLOCK badOption {}'],
  [
    ['clock', 'format', '9223372036854775807', '-gmt', '1'],
    '! integer value too large to represent | CLOCK badOption 9223372036854775807',
  ],
  [
    ['clock', 'format', '92233720368547758', '-gmt', '1'],
    '! integer value too large to represent | CLOCK badOption 92233720368547758',
  ],
  [['clock', 'format', '-62135596800', '-gmt', '1'], 'Mon Jan 03 00:00:00 GMT 0001'],
  [['clock', 'format', '0x10', '-gmt', '1'], 'Thu Jan 01 00:00:16 GMT 1970'],
  [['clock', 'format', '0', '-gmt', '1', '-locale', '', '-format', '%c'], 'Thu Jan  1 00:00:00 1970'],
  [
    ['clock', 'format', '0', '-validate', '1'],
    '! bad option "-validate": must be -format, -gmt, -locale, or -timezone | CLOCK badOption -validate',
  ],
  [['clock', 'format', '-9007199254740991', '-gmt', '1'], 'Sat Jan 08 16:23:29 GMT 285418952'],
  [['clock', 'format', '-6857222401', '-gmt', '1'], 'Wed Sep 02 23:59:59 GMT 1752'],
  [['clock', 'format', '-6857222401', '-gmt', '1', '-format', '%J'], '2361221'],
  [['clock', 'format', '1e3'], '! bad seconds "1e3": must be now or integer | CLOCK badOption 1e3'],
  [['clock', 'format', '0', '-gmt', 'yes'], 'Thu Jan 01 00:00:00 GMT 1970'],
  [['clock', 'format', '0', '-gmt', ''], '! expected boolean value but got "" | TCL VALUE NUMBER'],
  [
    ['clock', 'format', '0', '-format', '%Y', '-format', '%m'],
    '! bad option "-format": doubly present | CLOCK badOption -format',
  ],
  [
    ['clock', 'format', '0', '-gmt', '1', '-timezone', ':UTC'],
    '! cannot use -gmt and -timezone in same call | CLOCK gmtWithTimezone',
  ],
  [
    ['clock', 'format', '0', '1'],
    '! wrong # args: should be "clock format clockval|now ?-format string? ?-gmt boolean? ?-locale LOCALE? ?-timezone ZONE?" | CLOCK wrongNumArgs',
  ],
  [
    ['clock', 'format', '-format', '%Y', '0'],
    '! bad option "%Y": must be -format, -gmt, -locale, or -timezone | CLOCK badOption %Y',
  ],
  [['clock', 'format', '1_000', '-gmt', '1'], 'Thu Jan 01 00:16:40 GMT 1970'],
  [['clock', 'format', 'no'], '! bad seconds "no": must be now or integer | CLOCK badOption no'],
  [['clock', 'format', 'NOW'], '! bad seconds "NOW": must be now or integer | CLOCK badOption NOW'],
  [['clock', 'format', '0', '-timezone', 'PST'], 'Wed Dec 31 16:00:00 -0800 1969'],
  [['clock', 'format', '0', '-timezone', 'est'], 'Wed Dec 31 19:00:00 -0500 1969'],
  [['clock', 'format', '0', '-timezone', 'Z'], 'Thu Jan 01 00:00:00 +0000 1970'],
  [['clock', 'format', '0', '-timezone', 'gmt'], 'Thu Jan 01 00:00:00 +0000 1970'],
  [['clock', 'format', '0', '-timezone', ':+0500'], '! time zone ":+0500" not found | CLOCK badTimeZone :+0500'],
  [['clock', 'format', '0', '-timezone', '+530'], 'Sat Jan 03 05:00:00 +530 1970'],
  [['clock', 'format', '0', '-timezone', '+0530:15'], 'Thu Jan 01 05:30:15 +0530:15 1970'],
  [['clock', 'format', '0', '-timezone', '+2500'], 'Fri Jan 02 01:00:00 +2500 1970'],
  [['clock', 'format', '0', '-timezone', '+0530', '-format', '%z'], '+0530'],
  [['clock', 'format', '0', '-timezone', 'EST5EDT4', '-format', '%z %Z'], '-0500 EST'],
  [['clock', 'format', '15000000', '-timezone', 'EST5EDT', '-format', '%z %Z'], '-0400 EDT'],
  [['clock', 'format', '1175000000', '-timezone', 'EST5EDT,M3.2.0,M11.1.0', '-format', '%z %Z'], '-0400 EDT'],
  [['clock', 'format', '200000000', '-timezone', 'CET-1CEST', '-format', '%z %Z %H:%M'], '+0200 CEST 21:33'],
  [['clock', 'format', '200000000', '-timezone', 'NZST-12NZDT', '-format', '%z %Z %H:%M'], '+1300 NZDT 08:33'],
  [
    ['clock', 'format', '200000000', '-timezone', '<-03>3<-02>,J60/1,J300', '-format', '%z %Z %H:%M'],
    '-0200 -02 17:33',
  ],
  [['clock', 'format', '200000000', '-timezone', 'FOO'], '! time zone ":FOO" not found | CLOCK badTimeZone :FOO'],
  [['clock', 'format', '200000000', '-timezone', 'FOO+5'], 'Mon May 03 14:33:20 FOO 1976'],
  [
    ['clock', 'format', '200000000', '-timezone', 'FOO 5'],
    '! time zone ":FOO 5" not found | CLOCK badTimeZone {:FOO 5}',
  ],
  [['clock', 'format', '200000000', '-timezone', 'FOO25'], 'Sun May 02 18:33:20 FOO 1976'],
  [
    ['clock', 'format', '200000000', '-timezone', 'FOO5BAR,M1.1.1'],
    '! time zone ":FOO5BAR,M1.1.1" not found | CLOCK badTimeZone :FOO5BAR,M1.1.1',
  ],
  [['clock', 'format', '200000000', '-timezone', 'FOO5BAR,M12.6.1,M2.1.1'], 'Mon May 03 14:33:20 FOO 1976'],
  [['clock', 'format', '-5000000000', '-timezone', ':America/New_York'], 'Tue Jul 23 10:10:38 LMT 1811'],
  [['clock', 'format', '5000000000', '-timezone', ':America/New_York'], 'Fri Jun 11 03:53:20 EST 2128'],
  [['clock', 'format', '50150000000', '-timezone', ':America/New_York'], 'Wed Mar 11 14:33:20 EST 3559'],
  [['clock', 'format', '-1500000000', '-timezone', ':Europe/Paris', '-format', '%z %Z'], '+0100 WEST'],
  [['clock', 'format', '1700000000', '-timezone', ':Asia/Tokyo'], 'Wed Nov 15 07:13:20 JST 2023'],
  [['clock', 'format', '1700000000', '-timezone', ':Asia/Calcutta'], 'Wed Nov 15 03:43:20 IST 2023'],
  [['clock', 'format', '1700000000', '-timezone', ':Asia/Kathmandu'], 'Wed Nov 15 03:58:20 +0545 2023'],
  [['clock', 'format', '1700000000', '-timezone', ':US/Eastern'], 'Tue Nov 14 17:13:20 EST 2023'],
  [['clock', 'format', '1700000000', '-timezone', ':Europe/Kyiv'], 'Wed Nov 15 00:13:20 EET 2023'],
  [['clock', 'format', '1700000000', '-timezone', ':CET'], 'Tue Nov 14 23:13:20 CET 2023'],
  [['clock', 'format', '1700000000', '-timezone', 'EST'], 'Tue Nov 14 17:13:20 EST 2023'],
  [['clock', 'format', '1700000000', '-timezone', ':Zulu'], 'Tue Nov 14 22:13:20 UTC 2023'],
  [
    ['clock', 'format', '1700000000', '-timezone', ':Europe'],
    '! time zone ":Europe" not found | CLOCK badTimeZone :Europe',
  ],
  [['clock', 'format', 'x', '-gmt', 'y'], '! bad seconds "x": must be now or integer | CLOCK badOption x'],
  [['clock', 'format', '0', '-gmt', 'q', '-foo', '1'], '! expected boolean value but got "q" | TCL VALUE NUMBER'],
  [
    ['clock', 'format', '0', '-timezone', ':Foo', '-foo', '1'],
    '! bad option "-foo": must be -format, -gmt, -locale, or -timezone | CLOCK badOption -foo',
  ],
  [['clock', 'format', '0', '-gmt', '1', '-gmt', '1'], '! bad option "-gmt": doubly present | CLOCK badOption -gmt'],
  [
    ['clock', 'format', '0', '-', '1'],
    '! bad option "-": must be -format, -gmt, -locale, or -timezone | CLOCK badOption -',
  ],
  [['clock', 'format', '0', '-timezone', 'America/New_York', '-format', '%Y %z %Z'], '1969 -0500 EST'],
  [['clock', 'format', '0', '-timezone', ':a.b'], '! time zone ":a.b" not found | CLOCK badTimeZone :a.b'],
  [['clock', 'format', '0', '-timezone', ':\u00e9'], '! time zone ":\u00e9" not found | CLOCK badTimeZone :\u00e9'],
  [['clock', 'format', '0', '-timezone', 'a/../b'], '! time zone ":a/../b" not valid | CLOCK badTimeZone :a/../b'],
  [['clock', 'format', '0', '-timezone', ':..'], '! time zone ":.." not valid | CLOCK badTimeZone :..'],
  [['clock', 'format', '0', '-timezone', ':~x'], '! time zone ":~x" not found | CLOCK badTimeZone :~x'],
  [['clock', 'format', '0', '-timezone', '::'], '! time zone "::" not found | CLOCK badTimeZone ::'],
  [['clock', 'format', '0', '-timezone', ' UTC'], '! time zone ": UTC" not found | CLOCK badTimeZone {: UTC}'],
  [['clock', 'format', '0', '-timezone', ':Etc/GMT'], 'Thu Jan 01 00:00:00 GMT 1970'],
  [['clock', 'format', '0', '-timezone', ':Etc/Greenwich'], 'Thu Jan 01 00:00:00 GMT 1970'],
  [['clock', 'format', '0', '-timezone', ':Universal'], 'Thu Jan 01 00:00:00 UTC 1970'],
  [['clock', 'format', '0', '-timezone', 'GMT0'], 'Thu Jan 01 00:00:00 GMT 1970'],
  [['clock', 'format', '0', '-timezone', 'Etc/GMT+5'], 'Wed Dec 31 19:00:00 -0500 1969'],
  [['clock', 'format', '0', '-timezone', 'NZ-CHAT'], 'Thu Jan 01 12:45:00 +1245 1970'],
])('format: %j', check)

test.each<Case>([
  [
    ['clock', 'add'],
    '! wrong # args: should be "clock add clockval|now ?number units?...?-gmt boolean? ?-locale LOCALE? ?-timezone ZONE?" | CLOCK wrongNumArgs',
  ],
  [['clock', 'add', 'x'], '! bad seconds "x": must be now or integer | CLOCK badOption x'],
  [['clock', 'add', '0'], '0'],
  [
    ['clock', 'add', '0', '1'],
    '! wrong # args: should be "clock add clockval|now ?number units?...?-gmt boolean? ?-locale LOCALE? ?-timezone ZONE?" | CLOCK wrongNumArgs',
  ],
  [
    ['clock', 'add', '0', '1', 'foo'],
    '! bad unit "foo": must be years, months, week, weeks, days, weekdays, hours, minutes, or seconds | TCL LOOKUP INDEX unit foo',
  ],
  [['clock', 'add', '0', 'x', 'day'], '! bad option "x": must be -gmt, -locale, or -timezone | CLOCK badOption x'],
  [['clock', 'add', '0', '1', 'day', '-gmt', '1'], '86400'],
  [['clock', 'add', '0', '1', 'day', '2', 'hours', '-gmt', '1'], '93600'],
  [
    ['clock', 'add', '0', '1', 'day', '-gmt'],
    '! wrong # args: should be "clock add clockval|now ?number units?...?-gmt boolean? ?-locale LOCALE? ?-timezone ZONE?" | CLOCK wrongNumArgs',
  ],
  [
    ['clock', 'add', '0', '1', 'day', '-base', '1'],
    '! bad option "-base": must be -gmt, -locale, or -timezone | CLOCK badOption -base',
  ],
  [['clock', 'add', '0', '-gmt', '1'], '0'],
  [['clock', 'add', '0', '-1', 'month', '-gmt', '1'], '-2678400'],
  [
    ['clock', 'add', '0', '1.5', 'day'],
    '! bad option "1.5": must be -gmt, -locale, or -timezone | CLOCK badOption 1.5',
  ],
  [['clock', 'add', '0', '1', 'd'], '86400'],
  [['clock', 'add', '0', '1', 'mon', '-gmt', '1'], '2678400'],
  [
    ['clock', 'add', '0', '1', 'm', '-gmt', '1'],
    '! ambiguous unit "m": must be years, months, week, weeks, days, weekdays, hours, minutes, or seconds | TCL LOOKUP INDEX unit m',
  ],
  [['clock', 'add', '0', '1', 'weekday', '-gmt', '1'], '86400'],
  [['clock', 'add', '0', '1', 'weekdays', '-gmt', '1'], '86400'],
  [['clock', 'add', '0', '1', 'week', '-gmt', '1'], '604800'],
  [
    ['clock', 'add', '0', '1', 'fortnight', '-gmt', '1'],
    '! bad unit "fortnight": must be years, months, week, weeks, days, weekdays, hours, minutes, or seconds | TCL LOOKUP INDEX unit fortnight',
  ],
  [
    ['clock', 'add', '0', '1', 'century', '-gmt', '1'],
    '! bad unit "century": must be years, months, week, weeks, days, weekdays, hours, minutes, or seconds | TCL LOOKUP INDEX unit century',
  ],
  [
    ['clock', 'add', '0', '1', 'DAY', '-gmt', '1'],
    '! bad unit "DAY": must be years, months, week, weeks, days, weekdays, hours, minutes, or seconds | TCL LOOKUP INDEX unit DAY',
  ],
  [['clock', 'add', '5.0'], '! bad seconds "5.0": must be now or integer | CLOCK badOption 5.0'],
  [
    ['clock', 'add', '9223372036854775807', '1', 'second'],
    '! integer value too large to represent | CLOCK badOption 9223372036854775807',
  ],
  [
    ['clock', 'add', '0', '99999999999999999999', 'seconds'],
    '! bad option "99999999999999999999": must be -gmt, -locale, or -timezone | CLOCK badOption 99999999999999999999',
  ],
  [['clock', 'add', '0', '9223372036854775807', 'seconds'], '! integer value too large to represent | NONE'],
  [['clock', 'add', '0', '9223372036854775807', 'days'], '! integer value too large to represent | NONE'],
  [['clock', 'add', '0', '9999999999', 'years'], '! integer value too large to represent | NONE'],
  [['clock', 'add', '0', '99999999', 'years', '-gmt', '1'], '3155695168464000'],
  [['clock', 'add', '0', '1', 'day', '-timezone', ':Foo'], '! time zone ":Foo" not found | CLOCK badTimeZone :Foo'],
  [['clock', 'add', '0', '-timezone', ':Foo'], '! time zone ":Foo" not found | CLOCK badTimeZone :Foo'],
  [['clock', 'add', '0', '1', 'foo', '-timezone', ':Foo'], '! time zone ":Foo" not found | CLOCK badTimeZone :Foo'],
  [
    ['clock', 'add', '0', '1', 'day', '-gmt', '1', '-timezone', ':UTC'],
    '! cannot use -gmt and -timezone in same call | CLOCK gmtWithTimezone',
  ],
  [['clock', 'add', '0', '-gmt', '1', '1', 'day'], '86400'],
  [['clock', 'add', '0', '1', 'day', '-gmt', '1', '1', 'day'], '172800'],
  [
    ['clock', 'add', '0', '1', 'day', '-gmt', '1', '1'],
    '! wrong # args: should be "clock add clockval|now ?number units?...?-gmt boolean? ?-locale LOCALE? ?-timezone ZONE?" | CLOCK wrongNumArgs',
  ],
  [['clock', 'add', 'x', '1', 'foo'], '! bad seconds "x": must be now or integer | CLOCK badOption x'],
  [
    ['clock', 'add', 'x', '-foo', '1'],
    '! bad option "-foo": must be -gmt, -locale, or -timezone | CLOCK badOption -foo',
  ],
  [
    ['clock', 'add', '0', '-foo', '1'],
    '! bad option "-foo": must be -gmt, -locale, or -timezone | CLOCK badOption -foo',
  ],
  [
    ['clock', 'add', '0', '5', '-gmt', '1'],
    '! wrong # args: should be "clock add clockval|now ?number units?...?-gmt boolean? ?-locale LOCALE? ?-timezone ZONE?" | CLOCK wrongNumArgs',
  ],
  [['clock', 'add', '0', '-5', 'days', '-gmt', '1'], '-432000'],
  [
    ['clock', 'add', '0', '-', 'days', '-gmt', '1'],
    '! bad option "-": must be -gmt, -locale, or -timezone | CLOCK badOption -',
  ],
  [
    ['clock', 'add', '0', '1', '', '-gmt', '1'],
    '! ambiguous unit "": must be years, months, week, weeks, days, weekdays, hours, minutes, or seconds | TCL LOOKUP INDEX unit {}',
  ],
  [['clock', 'add', '0', '', 'day'], '! bad option "": must be -gmt, -locale, or -timezone | CLOCK badOption {}'],
  [['clock', 'add', '0', '0x10', 'days', '-gmt', '1'], '1382400'],
  [['clock', 'add', '0', '+3', 'days', '-gmt', '1'], '259200'],
  [
    ['clock', 'add', '0', '1', 'wee', '-gmt', '1'],
    '! ambiguous unit "wee": must be years, months, week, weeks, days, weekdays, hours, minutes, or seconds | TCL LOOKUP INDEX unit wee',
  ],
  [
    ['clock', 'add', '0', '1', 'w', '-gmt', '1'],
    '! ambiguous unit "w": must be years, months, week, weeks, days, weekdays, hours, minutes, or seconds | TCL LOOKUP INDEX unit w',
  ],
  [['clock', 'add', '0', '1', 'weekd', '-gmt', '1'], '86400'],
  [
    [
      'clock',
      'add',
      '0',
      '1',
      'year',
      '1',
      'month',
      '1',
      'week',
      '1',
      'day',
      '1',
      'hour',
      '1',
      'minute',
      '1',
      'second',
      '-gmt',
      '1',
    ],
    '34909261',
  ],
])('add: %j', check)

class Clock extends TestContext {
  override now(): number {
    return 1234567890123.456
  }
}

test('the time of the context', () => {
  const at = (...words: string[]): string => outcome(clockCommands, ['clock', ...words].map(makeString), new Clock())
  expect(at('seconds')).toBe('1234567890')
  expect(at('milliseconds')).toBe('1234567890123')
  expect(at('microseconds')).toBe('1234567890123456')
  expect(at('clicks')).toBe('1234567890123456')
  expect(at('clicks', '-milliseconds')).toBe('1234567890123')
  expect(at('clicks', '-micro')).toBe('1234567890123456')
  expect(at('format', 'now', '-gmt', '1')).toBe('Fri Feb 13 23:31:30 GMT 2009')
  expect(at('add', 'now', '1', 'second')).toBe('1234567891')
  expect(at('scan', 'now', '-gmt', '1')).toBe('1234567890')
  expect(at('scan', '12', '-format', '%H', '-gmt', '1')).toBe('1234526400')
})

test('errors of clicks and of the times', () => {
  check(
    ['clock', 'clicks', '-foo'],
    '! bad option "-foo": must be -milliseconds or -microseconds | TCL LOOKUP INDEX option -foo',
  )
  check(
    ['clock', 'clicks', '-m'],
    '! ambiguous option "-m": must be -milliseconds or -microseconds | TCL LOOKUP INDEX option -m',
  )
  check(
    ['clock', 'clicks', ''],
    '! ambiguous option "": must be -milliseconds or -microseconds | TCL LOOKUP INDEX option {}',
  )
  check(['clock', 'clicks', '-milliseconds', 'x'], '! wrong # args: should be "clock clicks ?-switch?" | TCL WRONGARGS')
})

test('the zone of the environment is the local zone', () => {
  const ctx = new TestContext()
  ctx.setVar('::env(TZ)', ':America/New_York')
  const words = ['clock', 'format', '0', '-format', '%H:%M %Z'].map(makeString)
  expect(outcome(clockCommands, words, ctx)).toBe('19:00 EST')
  ctx.setVar('::env(TCL_TZ)', '+0530')
  expect(outcome(clockCommands, words, ctx)).toBe('05:30 +0530')
})

test('every locale is the default one', () => {
  check(['clock', 'format', '0', '-gmt', '1', '-locale', 'C', '-format', '%c'], 'Thu Jan  1 00:00:00 1970')
  check(['clock', 'format', '0', '-gmt', '1', '-locale', 'xx', '-format', '%x'], '01/01/1970')
})

test('long formats and dates are charged for', () => {
  const ctx = new TestContext()
  outcome(clockCommands, ['clock', 'format', '0', '-gmt', '1', '-format', '%Y'.repeat(50_000)].map(makeString), ctx)
  outcome(clockCommands, ['clock', 'scan', '('.repeat(100_000), '-gmt', '1'].map(makeString), ctx)
  expect(ctx.charged).toBeGreaterThan(10_000)
})
