// A telephone number in the spellings of everyday life: the same as the server's (shared.typed.TypedPhone).
import { halfWidth } from './text.js';

// Characters that no spelling of a number needs.
const LONGEST = 100;
const SEPARATORS = /[\s()[\].【】\u2010-\u2015\u2212-]/g;
const NUMBER = /^[+\d\s()[\].【】\u2010-\u2015\u2212-]+$/;
const EXTENSION = /^(.*\d)[\s,()-]*(?:转|轉|分机号?|ext(?:ension)?|x|#)+[\s.:]*(\d{1,6})\)?$/i;
const HYPHENED = /^((?:(?:\+86|0086)[- ]?)?(?:\(?0?\d{2,3}\)?[- ]?\d{7,8}|[48]00-?\d{3}-?\d{4}))\s{0,3}-\s{0,3}(\d{1,6})$/;
const MOBILE = /^(?:\+86|0086|86)?(1[3-9]\d{9})$/;
const OFFICE = /^(?:(?:\+86|0086)0?|0)(10|2\d|[3-9]\d{2})(\d{7,8})$/;
const SERVICE = /^(?:\+86|0086)?([48]00)(\d{3})(\d{4})$/;
const ABROAD = /^(?:\+|00)((?!86)[1-9]\d{5,17})$/;

/** 13812345678, 0591-87654321-801, 400-123-4567 or +49711123456; null for what is no number, or more than one. */
export function phoneOf(typed) {
    const text = halfWidth(typed);
    if (text.length > LONGEST) return null;
    for (const split of [EXTENSION, HYPHENED]) {
        const [, head, extension] = split.exec(text) ?? [];
        const number = head && numberOf(head);
        if (number) return `${number}-${extension}`;
    }
    return numberOf(text);
}

export function mobileOf(typed) {
    const text = halfWidth(typed);
    return NUMBER.test(text) ? MOBILE.exec(text.replace(SEPARATORS, ''))?.[1] ?? null : null;
}

function numberOf(text) {
    if (!NUMBER.test(text)) return null;
    const digits = text.replace(SEPARATORS, '');
    const mobile = MOBILE.exec(digits);
    if (mobile) return mobile[1];
    const service = SERVICE.exec(digits);
    if (service) return service.slice(1).join('-');
    const office = OFFICE.exec(digits);
    if (office) return `0${office[1]}-${office[2]}`;
    const abroad = ABROAD.exec(digits);
    return abroad ? `+${abroad[1]}` : null;
}
