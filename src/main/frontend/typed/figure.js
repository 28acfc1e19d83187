// A number in text: the same as the server's (shared.typed.TypedFigure).
import { halfWidth } from './text.js';

// Characters that no figure needs: beyond them nothing is looked at closely.
const LONGEST = 120;
const OF_FIGURES = /^[\d,. +-]+$/;
const PLAIN = /^[+-]?\d{1,30}(?:\.\d{0,30})?$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3}){1,9}(?:\.\d{0,30})?$/;
const WITH_COMMAS = /^[+-]?[\d,]*\d[\d,]*(?:\.[\d,]*)?$/;
const DIGITS = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?$/;
const WITH_EXPONENT = /^[+-]?\d+(?:\.\d*)?[eE][+-]?\d+$/;
const WITHOUT_WHOLE_PART = /^[+-]?\.\d+$/;
const WITH_SPACES = /^[+-]? ?\d[\d,]*(?: [\d,]+)*(?:\.\d*(?: \d+)*)?$/;
const WITH_ZEROS = /^[+-]?0[\d,]/;

/** {value: the one spelling that is stored} or {fault: last part of the message's key}. */
export function figureOf(typed) {
    const text = halfWidth(typed).replace(/\u2212/g, '-').replace(/(\d)。(?=\d)/g, '$1.');
    if (!PLAIN.test(text) && !GROUPED.test(text)) return { fault: faultOf(text) };
    if (WITH_ZEROS.test(text)) return { fault: 'figure-zeros' };
    const plain = text.replace(/,|^\+/g, '').replace(/\.$/, '');
    return { value: /[1-9]/.test(plain) ? plain : plain.replace('-', '') };
}

function faultOf(text) {
    if (text.length > LONGEST) return OF_FIGURES.test(text) ? 'figure-long' : 'not-number';
    if (WITH_EXPONENT.test(text)) return 'figure-exponent';
    if (DIGITS.test(text)) return 'figure-long';
    if (WITHOUT_WHOLE_PART.test(text)) return 'figure-point';
    if (text.includes(' ') && WITH_SPACES.test(text)) return 'figure-spaces';
    return text.includes(',') && WITH_COMMAS.test(text) ? 'figure-groups' : 'not-number';
}

/** As a reader sees it: 12,345.60. What is no number stays as it is. */
export function shown(typed) {
    const { value } = figureOf(typed);
    if (value === undefined) return typed ?? '';
    const [whole, decimals] = value.split('.');
    return whole.replace(/(\d)(?=(?:\d{3})+$)/g, '$1,') + (decimals === undefined ? '' : `.${decimals}`);
}

/** The stored spelling of what is a figure; anything else as it was typed. */
export function canonical(typed) {
    return figureOf(typed).value ?? typed;
}
