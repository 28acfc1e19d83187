// A day in the spellings of everyday life: the same as the server's (shared.typed.TypedDate).
import { halfWidth } from './text.js';

const SPELLINGS = [
    /^(\d{4}) ?([-/.。]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?:[ T]0?0:00(?::00)?)?$/,
    /^(\d{4}) ?(年) ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?$/,
    /^(\d{4})()(\d{2})(\d{2})$/,
];

/** 2023-10-05, or null for what names no day of the calendar. */
export function dateOf(typed) {
    const text = halfWidth(typed).replace(/[\u2010-\u2015\u2212]/g, '-');
    for (const spelling of SPELLINGS) {
        const [, year, , month, day] = spelling.exec(text) ?? [];
        if (year) return isDay(year, month, day) ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
    }
    return null;
}

function isDay(year, month, day) {
    const moment = new Date(Date.UTC(2000, month - 1, day));
    moment.setUTCFullYear(Number(year), month - 1, Number(day));
    return moment.getUTCFullYear() === Number(year) && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === Number(day);
}
