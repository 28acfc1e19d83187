// Kinds of text that no pattern can tell: named by the property "format" of a component.
import { word } from '../../behaviours/behaviour.js';

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

export const formats = {
    'credit-code': value => {
        const code = value.normalize('NFKC').replace(/[\s\u200b-\u200f\ufeff]/g, '').toUpperCase();
        const fault = creditCodeFault(code);
        return fault ? [word(`enterprise.script.credit-code-${fault}`, [...code].length)] : undefined;
    },
    'not-in-future': value => value > today() ? [word('enterprise.script.date-in-future')] : undefined,
};

function creditCodeFault(code) {
    if (code.length !== 18) return 'length';
    if ([...code].some(each => !CHARACTERS.includes(each))) return 'character';
    if (!/^\d{6}$/.test(code.slice(2, 8))) return 'region';
    const sum = WEIGHTS.reduce((total, weight, i) => total + weight * CHARACTERS.indexOf(code[i]), 0);
    return CHARACTERS[(31 - sum % 31) % 31] === code[17] ? null : 'check';
}

function today() {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}
