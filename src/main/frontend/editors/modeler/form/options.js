// What may be chosen in a field: words are free, values belong to the contract where it knows the field.
import { element as made, icon, word } from '../../../behaviours/behaviour.js';
import { fact } from '../pane/field.js';
import { CHOICES } from './kinds.js';

export function options(field, fixed, { set, again }) {
    if (!CHOICES.includes(field.type)) return [];
    if (!Array.isArray(field.values)) return [fact(word('administration.editor.form.options'), word('administration.editor.form.options.fed'))];
    const keep = values => {
        set('values', values);
        again();
    };
    return [made('div', { class: 'field form-options', role: 'group', 'aria-label': word('administration.editor.form.options') },
        made('span', { class: 'form-label' }, word('administration.editor.form.options')),
        ...field.values.map((option, at) => line(option, at, field.values, fixed, set, keep)),
        fixed ? made('p', { class: 'field__hint' }, word('administration.editor.form.options.fixed'))
            : made('button', { type: 'button', class: 'btn btn-sm btn-secondary', onclick: () => keep([...field.values, another(field.values)]) }, icon('plus'), word('administration.editor.form.option.add')))];
}

function line(option, at, values, fixed, set, keep) {
    const label = made('input', { class: 'form-control', maxlength: 100, 'aria-label': word('administration.editor.form.option', at + 1) });
    label.value = option.label ?? '';
    label.addEventListener('change', () => label.value.trim() && set('values', values.map((each, index) => index === at ? { ...each, label: label.value.trim() } : each)));
    return made('div', { class: 'input-group' }, label, fixed || values.length < 2 ? null : made('button', { type: 'button', class: 'btn btn-sm btn-quiet',
        'aria-label': word('administration.editor.form.option.remove', option.label), onclick: () => keep(values.filter((_, index) => index !== at)) }, icon('trash')));
}

function another(values) {
    let number = values.length + 1;
    while (values.some(each => each.value === `option${number}`)) number++;
    return { label: word('administration.editor.form.option', number), value: `option${number}` };
}
