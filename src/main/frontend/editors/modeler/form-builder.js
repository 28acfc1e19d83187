// 新建表单: a dialog in which a form of a few fields is put together.
import { element as made, icon, word } from '../../behaviours/behaviour.js';
import { formSchema } from './form-schema.js';
import { choice, text, tick } from './pane/field.js';

const TYPES = ['textfield', 'textarea', 'number', 'radio', 'checkbox'];
const LINES = /[\n，,、]+/;

/** @param id of the new form; @param keep takes the file's name and text */
export function formBuilder(id, keep) {
    const form = { heading: '', fields: [blank()] };
    const rows = made('div', { class: 'stack' });
    const fault = made('p', { class: 'field__error', role: 'alert' });
    const draw = () => rows.replaceChildren(...form.fields.map((field, at) => row(field, at, form.fields, draw)));
    const dialog = made('dialog', { class: 'dialog--wide', 'aria-label': word('administration.editor.forms.new') },
        made('div', { class: 'dialog__head' }, made('h2', {}, word('administration.editor.forms.new'))),
        made('div', { class: 'dialog__body stack' },
            text(word('administration.editor.forms.heading'), '', value => { form.heading = value.trim(); }, { limit: 40 }), rows,
            made('button', { type: 'button', class: 'btn btn-sm btn-secondary', onclick: () => { form.fields.push(blank()); draw(); } }, icon('plus'),
                word('administration.editor.forms.field.add')), fault),
        made('div', { class: 'dialog__foot' },
            made('button', { type: 'button', class: 'btn btn-secondary', onclick: () => dialog.close() }, word('administration.editor.cancel')),
            made('button', { type: 'button', class: 'btn btn-primary', onclick: async () => {
                fault.textContent = refusal(form) ?? '';
                if (fault.textContent) return;
                await keep(`${id}.form`, JSON.stringify(formSchema(id, form.heading, form.fields), null, 2));
                dialog.close();
            } }, word('administration.editor.forms.create'))));
    dialog.addEventListener('close', () => dialog.remove());
    draw();
    document.body.append(dialog);
    dialog.showModal();
}

function row(field, at, fields, draw) {
    return made('fieldset', { class: 'form-row' }, made('legend', {}, word('administration.editor.forms.field', at + 1)),
        text(word('administration.editor.forms.label'), field.label, value => { field.label = value.trim(); }, { limit: 60 }),
        choice(word('administration.editor.forms.type'), TYPES.map(type => ({ value: type, label: word(`administration.editor.forms.type.${type}`) })), field.type,
            type => { field.type = type; draw(); }),
        field.type === 'radio' ? text(word('administration.editor.forms.options'), field.options.join('、'),
            value => { field.options = value.split(LINES).map(each => each.trim()).filter(Boolean); }, { limit: 500 }) : null,
        tick(word('administration.editor.forms.required'), field.required, on => { field.required = on; }),
        field.type === 'textarea' ? null : tick(word('administration.editor.forms.kept'), field.kept, on => { field.kept = on; }),
        fields.length > 1 ? made('button', { type: 'button', class: 'btn btn-sm btn-quiet', onclick: () => { fields.splice(at, 1); draw(); } },
            word('administration.editor.forms.field.remove')) : null);
}

function blank() {
    return { label: '', type: 'textfield', required: true, kept: false, options: [] };
}

function refusal({ heading, fields }) {
    if (!heading) return word('administration.editor.forms.heading.missing');
    const unnamed = fields.findIndex(field => !field.label);
    if (unnamed >= 0) return word('administration.editor.forms.label.missing', unnamed + 1);
    const single = fields.findIndex(field => field.type === 'radio' && new Set(field.options).size < Math.max(2, field.options.length));
    return single >= 0 ? word('administration.editor.forms.options.missing', single + 1) : null;
}
