// How long, how large, of which form: what a value must keep to.
import { word } from '../../../behaviours/behaviour.js';
import { choice, fact, text, tick } from '../pane/field.js';
import { said } from './said.js';

const TEXTS = ['textfield', 'textarea'];

export function limits(field, { set, again }) {
    const rule = (name, value) => set('validate', said({ ...field.validate, [name]: value }));
    const whole = (name, least = 0) => figure(word(`administration.editor.form.${name}`), field.validate?.[name], value => rule(name, value), { least, whole: true });
    if (TEXTS.includes(field.type)) {
        return [whole('minLength'), whole('maxLength', 1), field.type === 'textfield' ? kind(field, set, again) : null];
    }
    if (field.type === 'number') {
        return [
            figure(word('administration.editor.form.min'), field.validate?.min, value => rule('min', value)),
            figure(word('administration.editor.form.max'), field.validate?.max, value => rule('max', value)),
            figure(word('administration.editor.form.decimals'), field.decimalDigits, value => set('decimalDigits', value), { least: 0, whole: true }),
            text(word('administration.editor.form.unit'), field.appearance?.suffixAdorner, value => set('appearance', said({ ...field.appearance, suffixAdorner: value.trim() })), { limit: 10 }),
        ];
    }
    if (field.type === 'datetime') {
        return [field.subtype === 'date' ? tick(word('administration.editor.form.not-passed'), field.disallowPassedDates, on => set('disallowPassedDates', on || undefined)) : null];
    }
    return [];
}

/** What the text is: a pattern that ships stays, since nobody is asked to write one. */
function kind(field, set, again) {
    if (field.validate?.pattern) return fact(word('administration.editor.form.kind'), field.validate.patternErrorMessage ?? field.validate.pattern);
    return choice(word('administration.editor.form.kind'), ['email', 'phone'].map(value => ({ value, label: word(`administration.editor.form.kind.${value}`) })),
        field.validate?.validationType ?? '', value => {
            set('validate', said({ required: field.validate?.required, ...value ? { validationType: value } : { maxLength: 100 } }));
            again();
        }, { empty: word('administration.editor.form.kind.any') });
}

function figure(label, value, tell, { least, whole } = {}) {
    if (typeof value === 'string' && value.startsWith('=')) return fact(label, value);
    return text(label, value ?? '', typed => tell(typed.trim() === '' ? undefined : Number(typed)), { limit: 16, check: typed => {
        const number = Number(typed);
        const wrong = typed.trim() !== '' && (!Number.isFinite(number) || whole && !Number.isInteger(number) || number < (least ?? -Infinity));
        return wrong ? word(whole ? 'administration.editor.form.not-whole' : 'administration.editor.form.not-number', least ?? 0) : null;
    } });
}
