import { TclFailure } from '@feather-tcl/arena/values'
import { describe, expect, test } from 'vitest'
import { momentOf } from './zone.ts'
import { findZone, parseOffset } from './zones.ts'

function shown(name: string, time: number): string {
  const { offset, abbreviation } = findZone(name).at(time)
  return `${offset} ${abbreviation}`
}

/** Recorded with tclsh 9.0. */
test.each([
  [':UTC', 200000000, '0 UTC'],
  [':UTC', 1100000000, '0 UTC'],
  [':UTC', 1690000000, '0 UTC'],
  [':UTC', 1700000000, '0 UTC'],
  ['GMT', 1690000000, '0 GMT'],
  ['GMT', 1700000000, '0 GMT'],
  ['+0530', 1690000000, '19800 +0530'],
  ['+0530', 1700000000, '19800 +0530'],
  ['-05:30', 1690000000, '-19800 -05:30'],
  ['-05:30', 1700000000, '-19800 -05:30'],
  ['+053015', 1690000000, '19815 +053015'],
  ['+053015', 1700000000, '19815 +053015'],
  ['EST5EDT', 1690000000, '-14400 EDT'],
  ['EST5EDT', 1700000000, '-18000 EST'],
  ['CET-1CEST', 1690000000, '7200 CEST'],
  ['CET-1CEST', 1700000000, '3600 CET'],
  ['NZST-12NZDT', 1690000000, '46800 NZDT'],
  ['NZST-12NZDT', 1700000000, '43200 NZST'],
  ['<+0330>-3:30', 1690000000, '12600 +0330'],
  ['<+0330>-3:30', 1700000000, '12600 +0330'],
  ['AEST-10AEDT,M10.1.0,M4.1.0/3', 200000000, '36000 AEST'],
  ['AEST-10AEDT,M10.1.0,M4.1.0/3', 1100000000, '39600 AEDT'],
  ['AEST-10AEDT,M10.1.0,M4.1.0/3', 1690000000, '36000 AEST'],
  ['AEST-10AEDT,M10.1.0,M4.1.0/3', 1700000000, '39600 AEDT'],
  ['AAA5BBB,J60,J300', 200000000, '-14400 BBB'],
  ['AAA5BBB,J60,J300', 1100000000, '-18000 AAA'],
  ['AAA5BBB,J60,J300', 1690000000, '-14400 BBB'],
  ['AAA5BBB,J60,J300', 1700000000, '-18000 AAA'],
  ['AAA5BBB,59/1:30,299', 200000000, '-14400 BBB'],
  ['AAA5BBB,59/1:30,299', 1100000000, '-18000 AAA'],
  ['AAA5BBB,59/1:30,299', 1690000000, '-14400 BBB'],
  ['AAA5BBB,59/1:30,299', 1700000000, '-18000 AAA'],
  ['FOO5:30:20', 1690000000, '-19820 FOO'],
  ['FOO5:30:20', 1700000000, '-19820 FOO'],
  [':America/New_York', 200000000, '-14400 EDT'],
  [':America/New_York', 1100000000, '-18000 EST'],
  [':America/New_York', 1690000000, '-14400 EDT'],
  [':America/New_York', 1700000000, '-18000 EST'],
  [':America/Los_Angeles', 200000000, '-25200 PDT'],
  [':America/Los_Angeles', 1100000000, '-28800 PST'],
  [':America/Los_Angeles', 1690000000, '-25200 PDT'],
  [':America/Los_Angeles', 1700000000, '-28800 PST'],
  [':America/Phoenix', 200000000, '-25200 MST'],
  [':America/Phoenix', 1100000000, '-25200 MST'],
  [':America/Phoenix', 1690000000, '-25200 MST'],
  [':America/Phoenix', 1700000000, '-25200 MST'],
  [':America/Sao_Paulo', 200000000, '-10800 -0300'],
  [':America/Sao_Paulo', 1100000000, '-7200 -0200'],
  [':America/Sao_Paulo', 1690000000, '-10800 -0300'],
  [':America/Sao_Paulo', 1700000000, '-10800 -0300'],
  [':Europe/Paris', 200000000, '7200 CEST'],
  [':Europe/Paris', 1100000000, '3600 CET'],
  [':Europe/Paris', 1690000000, '7200 CEST'],
  [':Europe/Paris', 1700000000, '3600 CET'],
  [':Europe/London', 200000000, '3600 BST'],
  [':Europe/London', 1100000000, '0 GMT'],
  [':Europe/London', 1690000000, '3600 BST'],
  [':Europe/London', 1700000000, '0 GMT'],
  [':Asia/Tokyo', 200000000, '32400 JST'],
  [':Asia/Tokyo', 1100000000, '32400 JST'],
  [':Asia/Tokyo', 1690000000, '32400 JST'],
  [':Asia/Tokyo', 1700000000, '32400 JST'],
  [':Asia/Kolkata', 200000000, '19800 IST'],
  [':Asia/Kolkata', 1100000000, '19800 IST'],
  [':Asia/Kolkata', 1690000000, '19800 IST'],
  [':Asia/Kolkata', 1700000000, '19800 IST'],
  [':Asia/Kathmandu', 200000000, '19800 +0530'],
  [':Asia/Kathmandu', 1100000000, '20700 +0545'],
  [':Asia/Kathmandu', 1690000000, '20700 +0545'],
  [':Asia/Kathmandu', 1700000000, '20700 +0545'],
  [':Asia/Jerusalem', 200000000, '7200 IST'],
  [':Asia/Jerusalem', 1100000000, '7200 IST'],
  [':Asia/Jerusalem', 1690000000, '10800 IDT'],
  [':Asia/Jerusalem', 1700000000, '7200 IST'],
  [':Australia/Sydney', 200000000, '36000 AEST'],
  [':Australia/Sydney', 1100000000, '39600 AEDT'],
  [':Australia/Sydney', 1690000000, '36000 AEST'],
  [':Australia/Sydney', 1700000000, '39600 AEDT'],
  [':Australia/Adelaide', 200000000, '34200 ACST'],
  [':Australia/Adelaide', 1100000000, '37800 ACDT'],
  [':Australia/Adelaide', 1690000000, '34200 ACST'],
  [':Australia/Adelaide', 1700000000, '37800 ACDT'],
  [':Pacific/Auckland', 200000000, '43200 NZST'],
  [':Pacific/Auckland', 1100000000, '46800 NZDT'],
  [':Pacific/Auckland', 1690000000, '43200 NZST'],
  [':Pacific/Auckland', 1700000000, '46800 NZDT'],
  [':Africa/Nairobi', 200000000, '10800 EAT'],
  [':Africa/Nairobi', 1100000000, '10800 EAT'],
  [':Africa/Nairobi', 1690000000, '10800 EAT'],
  [':Africa/Nairobi', 1700000000, '10800 EAT'],
  [':Africa/Johannesburg', 200000000, '7200 SAST'],
  [':Africa/Johannesburg', 1100000000, '7200 SAST'],
  [':Africa/Johannesburg', 1690000000, '7200 SAST'],
  [':Africa/Johannesburg', 1700000000, '7200 SAST'],
  [':Etc/GMT+5', 200000000, '-18000 -0500'],
  [':Etc/GMT+5', 1100000000, '-18000 -0500'],
  [':Etc/GMT+5', 1690000000, '-18000 -0500'],
  [':Etc/GMT+5', 1700000000, '-18000 -0500'],
  ['pst', 1690000000, '-28800 -0800'],
  ['pst', 1700000000, '-28800 -0800'],
  ['BST', 1690000000, '3600 +0100'],
  ['BST', 1700000000, '3600 +0100'],
  ['ist', 1690000000, '19800 +0530'],
  ['ist', 1700000000, '19800 +0530'],
  ['z', 1690000000, '0 +0000'],
  ['z', 1700000000, '0 +0000'],
])('%s at %d', (name, time, expected) => {
  expect(shown(name, time)).toBe(expected)
})

test('offsets', () => {
  expect(parseOffset('+0530')).toBe(19800)
  expect(parseOffset('-05:30')).toBe(-19800)
  expect(parseOffset('+05')).toBe(18000)
  expect(parseOffset('+053015')).toBe(19815)
  expect(parseOffset('+5')).toBeUndefined()
  expect(parseOffset('0530')).toBeUndefined()
})

describe('names that are no zones', () => {
  test.each([
    [':Nowhere/Land', 'time zone ":Nowhere/Land" not found'],
    ['Nowhere', 'time zone ":Nowhere" not found'],
    [':europe/paris', 'time zone ":europe/paris" not found'],
    [':../etc/passwd', 'time zone ":../etc/passwd" not valid'],
    [':/etc/passwd', 'time zone ":/etc/passwd" not valid'],
    [':', 'time zone ":" not found'],
    ['+5', 'time zone ":+5" not found'],
    ['FOO5,M1.1.1', 'time zone ":FOO5,M1.1.1" not found'],
    ['constructor', 'time zone ":constructor" not found'],
  ])('%s', (name, message) => {
    let failure: unknown
    try {
      findZone(name)
    } catch (thrown) {
      failure = thrown
    }
    expect(failure).toBeInstanceOf(TclFailure)
    expect((failure as TclFailure).message).toBe(message)
  })
})

describe('local times that clocks skip or repeat', () => {
  const newYork = findZone(':America/New_York')

  test('the earlier one of two in the west, the later one in the east', () => {
    const local = Date.UTC(2004, 9, 31, 1, 30) / 1000
    expect(momentOf(newYork, local)).toBe(local + 4 * 3600)
    const berlin = Date.UTC(2004, 9, 31, 2, 30) / 1000
    expect(momentOf(findZone(':Europe/Berlin'), berlin)).toBe(berlin - 3600)
  })

  test('the one in the period that it was counted from', () => {
    const local = Date.UTC(2004, 9, 31, 1, 30) / 1000
    expect(momentOf(newYork, local, local + 86400)).toBe(local + 5 * 3600)
  })

  test('as if the clock had not been changed', () => {
    const local = Date.UTC(2004, 3, 4, 2, 30) / 1000
    expect(momentOf(newYork, local)).toBe(local + 5 * 3600)
  })

  test('every other one is the inverse of what is shown', () => {
    for (let time = 1_000_000_000; time < 1_100_000_000; time += 98_765) {
      const local = time + newYork.at(time).offset
      const back = momentOf(newYork, local)
      expect(back + newYork.at(back).offset).toBe(local)
    }
  })
})
