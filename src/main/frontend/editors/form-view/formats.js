// Kinds of text that no pattern can tell: named by the property "format" of a component.
import { word } from '../../behaviours/behaviour.js';
import { creditCodeFault, creditCodeOf } from '../../typed/credit-code.js';
import { isBlank } from '../../typed/text.js';

export const formats = {
    /** Codes that were issued with a wrong check character are in use: one is taken with the reason beside it. */
    'credit-code': (value, data) => {
        const fault = creditCodeFault(value);
        return fault && !(fault === 'check' && !isBlank(data?.creditCodeReason))
            ? [word(`enterprise.script.credit-code-${fault}`, [...creditCodeOf(value)].length)] : undefined;
    },
    'not-in-future': value => value > today() ? [word('enterprise.script.date-in-future')] : undefined,
};

function today() {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}
