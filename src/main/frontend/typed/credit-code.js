// 统一社会信用代码 by GB 32100-2015: the same as the server's (shared.typed.CreditCode).
import { halfWidth } from './text.js';

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const KINDS = { 1: '1239', 2: '19', 3: '123459', 4: '19', 5: '123459', 6: '129', 7: '129', 8: '19', 9: '1239', A: '19', N: '1239', Y: '1' };

export function creditCodeOf(typed) {
    return halfWidth(typed).replace(/[\s-]/g, '').toUpperCase();
}

/** What is wrong with a code as it is typed, the last part of the message's key; null if nothing. */
export function creditCodeFault(typed) {
    const code = creditCodeOf(typed);
    if (code.length !== 18) return 'length';
    if ([...code].some(each => !CHARACTERS.includes(each))) return 'character';
    if (!KINDS[code[0]]?.includes(code[1])) return 'authority';
    if (!/^\d{6}$/.test(code.slice(2, 8))) return 'region';
    const sum = WEIGHTS.reduce((total, weight, i) => total + weight * CHARACTERS.indexOf(code[i]), 0);
    return CHARACTERS[(31 - sum % 31) % 31] === code[17] ? null : 'check';
}
