// 字段属性: what may be said of the selected field, limited to what the server judges as the page does.
import { element as made, word } from '../../../behaviours/behaviour.js';
import { fact, text, tick } from '../pane/field.js';
import { kindName } from './canvas.js';
import { KEPT } from './kinds.js';
import { limits } from './limits.js';
import { options } from './options.js';
import { pathOf } from './path.js';
import { said } from './said.js';
import { hiddenWhen } from './visibility.js';

const KEY = /^[a-z][A-Za-z0-9]{0,39}$/;
const SILENT = ['text', 'html', 'image', 'separator', 'spacer'];

/** @param contract what the use case says of this form: {needed, known, whole}; empty where it is the administrator's own */
export function formPane(place, editor, contract) {
    const modeling = editor.get('modeling');
    const registry = editor.get('formFieldRegistry');
    const show = field => place.replaceChildren(...(!field || field.type === 'default'
        ? [made('p', { class: 'muted' }, word('administration.editor.form.nothing-selected'))]
        : fieldsOf(field, { contract, all: () => registry.getAll(), again: () => show(field), set: (name, value) => modeling.editFormField(field, name, value) }).filter(Boolean)));
    editor.on('selection.changed', ({ selection }) => show(selection));
    const redraw = () => {
        const selected = editor.get('selection').get();
        show(selected && registry.get(selected.id));
    };
    editor.on('form.cleared', () => show(null));
    show(null);
    return { redraw };
}

function fieldsOf(field, tools) {
    const path = pathOf(field, tools.all());
    const fixed = tools.contract.known.has(path);
    const needed = tools.contract.needed.has(path);
    const silent = SILENT.includes(field.type);
    return [
        made('div', { class: 'pane__head' }, made('h3', {}, kindName(field.type)),
            made('span', { class: fixed ? 'muted small' : 'small pane__own' }, word(fixed ? 'administration.editor.fixed' : 'administration.editor.own'))),
        needed ? made('p', { class: 'field__hint' }, word('administration.editor.form.needed')) : null,
        field.type === 'text' ? text(word('administration.editor.form.text'), field.text, value => tools.set('text', value), { rows: 5, limit: 2000, hint: word('administration.editor.form.text.hint') }) : null,
        silent ? null : text(word('administration.editor.forms.label'), field.label ?? field.dateLabel, value => relabel(field, value.trim(), tools), {
            limit: 60, check: value => value.trim() ? null : word('administration.editor.form.label.missing') }),
        silent || ['group', 'dynamiclist'].includes(field.type) ? null
            : text(word('administration.editor.form.description'), field.description, value => tools.set('description', value.trim() || undefined), { rows: 2, limit: 200 }),
        keyField(field, fixed, tools),
        silent || field.type === 'group' ? null : required(field, needed, tools),
        ...limits(field, tools),
        ...options(field, fixed, tools),
        !needed && !silent && !['group', 'dynamiclist'].includes(field.type) ? tick(word('administration.editor.field.disabled'), field.disabled, on => tools.set('disabled', on || undefined), word('administration.editor.form.disabled.hint')) : null,
        !fixed && KEPT.includes(field.type) ? tick(word('administration.editor.field.kept'), field.properties?.processVariable === 'true',
            on => tools.set('properties', said({ ...field.properties, processVariable: on ? 'true' : undefined }))) : null,
        needed ? hidden(field) : hiddenWhen(field, tools),
    ];
}

function relabel(field, label, { set }) {
    set(field.type === 'datetime' ? { label, dateLabel: label } : { label });
}

function keyField(field, fixed, tools) {
    const name = field.type === 'dynamiclist' ? 'path' : 'key';
    if (fixed || !field[name]) return field[name] ? fact(word('administration.editor.form.key'), field[name]) : null;
    return text(word('administration.editor.form.key'), field[name], key => tools.set(name, key), { limit: 40, hint: word('administration.editor.form.key.hint'),
        check: key => !KEY.test(key) ? word('administration.editor.form.key.form')
            : tools.all().some(other => other !== field && (other.key === key || other.path === key)) ? word('administration.editor.form.key.taken') : null });
}

function required(field, needed, { set }) {
    if (needed) return fact(word('administration.editor.forms.required'), word('administration.editor.value.true'));
    if (field.type === 'dynamiclist') return null;
    return tick(word('administration.editor.forms.required'), field.validate?.required, on => set('validate', said({ ...field.validate, required: on || undefined })));
}

function hidden(field) {
    return field.conditional?.hide ? fact(word('administration.editor.form.hidden-when'), word('administration.editor.form.hidden-when.fixed')) : null;
}
