// What a date, a time of day or both may be: as the server has it (platform.forms.MomentRules).
import { dateOf } from '../../typed/date.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?$/;

export function moment({ subtype, disallowPassedDates }, value, say) {
    const text = String(value);
    if (subtype === 'time') return TIME.test(text) ? undefined : say('not-time');
    if (subtype !== 'datetime') return date(text, disallowPassedDates, say);
    const t = text.indexOf('T');
    if (t < 0) return say('not-date-time');
    return date(text.slice(0, t), disallowPassedDates, say) ?? (TIME.test(text.slice(t + 1)) ? undefined : say('not-time'));
}

function date(text, onlyFromToday, say) {
    const day = dateOf(text);
    if (!day) return say('not-date');
    if (day < '1900' || day > '2200') return say('date-out-of-range');
    return onlyFromToday && day < today() ? say('date-passed') : undefined;
}

function today() {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}
