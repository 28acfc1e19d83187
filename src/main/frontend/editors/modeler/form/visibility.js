// When a field is not shown: chosen from the other fields of the form, never typed.
import { word } from '../../../behaviours/behaviour.js';
import { fact } from '../pane/field.js';
import { comparisons } from '../pane/comparison.js';
import { hideParts, hideText } from './hide.js';

export function hiddenWhen(field, { all, set, again }) {
    const label = word('administration.editor.form.hidden-when');
    const condition = hideParts(field.conditional?.hide);
    if (!condition) return fact(label, field.conditional.hide);
    const fields = all();
    const list = listOf(field, fields);
    const others = fields.filter(other => other !== field && other.key && [null, list].includes(listOf(other, fields)));
    return comparisons(label, condition, others.map(variable), changed => {
        const hide = hideText(changed);
        set('conditional', hide ? { hide } : undefined);
        again();
    }, word('administration.editor.form.hidden-when.none'));
}

function variable({ key, label, dateLabel, type, values }) {
    return { name: key, label: label ?? dateLabel ?? key, type,
        values: type === 'checkbox' ? [{ value: true }, { value: false }] : (values ?? []).map(option => ({ value: option.value, label: option.label })) };
}

/** The list whose rows a field stands in; null for none. Other lists' rows are not seen from here. */
function listOf(field, fields) {
    const parent = fields.find(each => each.id === field._parent);
    return !parent ? null : parent.type === 'dynamiclist' ? parent : listOf(parent, fields);
}
