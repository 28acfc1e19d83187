// 表单: the forms of this version; each is edited, new ones begin empty or come as files.
import { element as made, icon, word } from '../../behaviours/behaviour.js';
import { toast } from '../../behaviours/toast.js';
import { fields, readable, title } from './forms.js';

/** @param tools {contract, draft, changed(), edit(form)} */
export function formsPane(place, forms, { contract, draft, changed, edit }) {
    const input = made('input', { type: 'file', accept: '.form', multiple: true, hidden: true });
    input.addEventListener('change', async () => {
        for (const file of input.files) await keep(file.name, await file.text());
        input.value = '';
    });
    const keep = async (name, text) => {
        const schema = text === null ? null : parsed(text);
        if (text !== null && (!schema?.id || !Array.isArray(schema.components))) return toast(word('administration.editor.forms.unreadable', name));
        if (!await draft.keepForm(name, text)) return undefined;
        const others = forms.filter(form => form.file !== name);
        forms.splice(0, forms.length, ...others, ...schema ? [{ file: name, schema }] : []);
        draw();
        return changed();
    };
    const begin = async () => {
        const id = free(forms);
        const heading = word('administration.editor.forms.heading.new', id.split('-').pop());
        await keep(`${id}.form`, JSON.stringify(blank(id, heading), null, 2));
        edit(forms.find(form => form.schema?.id === id));
    };
    const line = form => made('li', { class: 'pane__form' },
        made('button', { type: 'button', class: 'btn-link', onclick: () => edit(form) }, made('span', { class: 'strong' }, title(form, contract)),
            made('span', { class: 'muted small d-block' }, word('administration.editor.forms.of', form.file, fields(form).length))),
        contract.form(form.schema.id).whole ? null : made('button', { type: 'button', class: 'btn btn-sm btn-quiet',
            'aria-label': word('administration.editor.forms.remove', title(form, contract)), onclick: () => keep(form.file, null) }, icon('trash')));
    const draw = () => place.replaceChildren(
        made('div', { class: 'cluster' },
            made('button', { type: 'button', class: 'btn btn-sm btn-secondary', onclick: begin }, icon('plus'), word('administration.editor.forms.new')),
            made('button', { type: 'button', class: 'btn btn-sm btn-secondary', onclick: () => input.click() }, icon('upload'), word('administration.editor.forms.add'))), input,
        made('p', { class: 'field__hint' }, word('administration.editor.forms.hint')),
        made('ul', { class: 'pane__forms' }, ...readable(forms).map(line)));
    draw();
    return { draw };
}

function blank(id, heading) {
    return { id, type: 'default', schemaVersion: 18, executionPlatform: 'Camunda Platform', executionPlatformVersion: '7.24.0',
        components: [{ id: 'heading', type: 'text', text: `# ${heading}` }] };
}

function free(forms) {
    let number = 1;
    while (forms.some(form => form.file === `own-form-${number}.form` || form.schema?.id === `own-form-${number}`)) number++;
    return `own-form-${number}`;
}

function parsed(text) {
    try {
        return JSON.parse(text);
    } catch {
        return null;
    }
}
