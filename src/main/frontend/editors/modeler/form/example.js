// Example data of a form: what each field would take.
import { word } from '../../../behaviours/behaviour.js';

const VALUES = ['example-1', 'example-2'];

export function example(parent) {
    const data = {};
    for (const field of parent.components ?? []) {
        if (field.type === 'dynamiclist') put(data, field.path, [example(field)]);
        else if (field.components) field.path ? put(data, field.path, example(field)) : Object.assign(data, example(field));
        else if (field.key && value(field) !== undefined) put(data, field.key, value(field));
    }
    return data;
}

/** Options that come from outside the form, by their names. */
export function exampleLists(parent) {
    return Object.assign({}, ...(parent.components ?? []).map(field => field.valuesKey ? { [field.valuesKey]: list() } : exampleLists(field)));
}

function value(field) {
    const first = field.values?.[0]?.value ?? (field.valuesKey ? VALUES[0] : undefined);
    return {
        textfield: () => text(field), textarea: () => text(field), number: () => figure(field.validate), checkbox: () => true,
        datetime: () => field.subtype === 'date' ? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()) : undefined,
        select: () => first, radio: () => first, checklist: () => first === undefined ? undefined : [first], taglist: () => first === undefined ? undefined : [first],
    }[field.type]?.();
}

/** What must be of some form is left for somebody to fill in. */
function text({ label = '', validate = {}, properties = {} }) {
    if (validate.pattern || properties.format) return undefined;
    if (validate.validationType) return validate.validationType === 'email' ? 'name@example.com' : '0577-88881234';
    const words = `${label}`.padEnd(validate.minLength ?? 0, '…');
    return words.slice(0, validate.maxLength ?? words.length);
}

function figure(validate = {}) {
    return typeof validate.min === 'number' ? validate.min : typeof validate.max === 'number' ? Math.min(validate.max, 1) : 1;
}

function put(data, path, given) {
    const names = path.split('.');
    const last = names.pop();
    const place = names.reduce((at, name) => at[name] ??= {}, data);
    place[last] = given;
}

function list() {
    return VALUES.map((value, at) => ({ value, label: word('administration.editor.form.preview.option', at + 1) }));
}
