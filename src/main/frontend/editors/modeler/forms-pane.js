// 表单: the forms of this version; new ones come as files.
import { element as made, icon, word } from '../../behaviours/behaviour.js';
import { toast } from '../../behaviours/toast.js';
import { fields, readable, title } from './forms.js';

export function formsPane(place, forms, contract, draft, changed) {
    const input = made('input', { type: 'file', accept: '.form', multiple: true, hidden: true });
    input.addEventListener('change', async () => {
        for (const file of input.files) await take(file);
        input.value = '';
        draw();
    });
    const take = async file => {
        const text = await file.text();
        const schema = parsed(text);
        if (!schema?.id || !Array.isArray(schema.components)) return toast(word('administration.editor.forms.unreadable', file.name));
        if (!await draft.addForm(file.name, text)) return undefined;
        const others = forms.filter(form => form.file !== file.name);
        forms.splice(0, forms.length, ...others, { file: file.name, schema });
        return changed();
    };
    const draw = () => place.replaceChildren(
        made('button', { type: 'button', class: 'btn btn-sm btn-secondary', onclick: () => input.click() }, icon('upload'), word('administration.editor.forms.add')), input,
        made('p', { class: 'field__hint' }, word('administration.editor.forms.hint')),
        made('ul', { class: 'pane__forms' }, ...readable(forms).map(form => made('li', {}, made('span', { class: 'strong' }, title(form, contract)),
            made('span', { class: 'muted small d-block' }, word('administration.editor.forms.of', form.file, fields(form).length))))));
    draw();
}

function parsed(text) {
    try {
        return JSON.parse(text);
    } catch {
        return null;
    }
}
