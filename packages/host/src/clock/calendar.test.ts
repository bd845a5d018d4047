import { expect, test } from 'vitest'
import {
  addMonths,
  addWeekdays,
  dateOfDay,
  dayOfDate,
  dayOfWeek,
  dayOfWeekDate,
  dayOfYearDay,
  daysInMonth,
  EPOCH_DAY,
  isLeapYear,
  weekOfDay,
} from './calendar.ts'

test('the days of some dates', () => {
  expect(dayOfDate(1970, 1, 1)).toBe(EPOCH_DAY)
  expect(dayOfDate(2000, 1, 1)).toBe(2451545)
  expect(dayOfDate(1752, 9, 14)).toBe(2361222)
  expect(dayOfDate(1752, 9, 2)).toBe(2361221)
  expect(dayOfDate(-4712, 1, 1)).toBe(0)
})

test('dates and days are each other’s inverse', () => {
  for (let day = -200_000; day < 3_000_000; day += 997) {
    const date = dateOfDay(day)
    expect(dayOfDate(date.year, date.month, date.day)).toBe(day)
    expect(dayOfYearDay(date.year, date.dayOfYear)).toBe(day)
    const { year, week } = weekOfDay(day)
    expect(dayOfWeekDate(year, week, dayOfWeek(day))).toBe(day)
    expect(week).toBeGreaterThan(0)
    expect(week).toBeLessThan(54)
  }
})

test('dates follow the calendar of JavaScript since 1752', () => {
  for (let day = 2361222; day < 2700000; day += 13) {
    const date = new Date((day - EPOCH_DAY) * 86_400_000)
    const { year, month, day: dayOfMonth } = dateOfDay(day)
    expect([year, month, dayOfMonth]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()])
    expect(dayOfWeek(day) % 7).toBe(date.getUTCDay())
  }
})

test('leap years', () => {
  expect([1700, 1800, 1900, 2000, 2024, 2100].map(isLeapYear)).toEqual([true, false, false, true, true, false])
  expect([2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29])
})

test('months are added to the last day of a shorter month', () => {
  const january31 = dayOfDate(2023, 1, 31)
  expect(addMonths(january31, 1)).toBe(dayOfDate(2023, 2, 28))
  expect(addMonths(january31, 13)).toBe(dayOfDate(2024, 2, 29))
  expect(addMonths(january31, -2)).toBe(dayOfDate(2022, 11, 30))
})

test('weekdays leave weekends out', () => {
  const friday = dayOfDate(2024, 3, 1)
  expect(addWeekdays(friday, 1)).toBe(friday + 3)
  expect(addWeekdays(friday, 5)).toBe(friday + 7)
  expect(addWeekdays(friday + 1, 1)).toBe(friday + 3)
  expect(addWeekdays(friday + 2, -1)).toBe(friday - 1)
  expect(addWeekdays(friday + 2, 0)).toBe(friday + 2)
})
