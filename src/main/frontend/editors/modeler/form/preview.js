// 预览: the form as users get it, with example data; what is filled in is judged by the page and by the server.
import { Form } from '@bpmn-io/form-js-viewer';
import { api, reason } from '../../../behaviours/api.js';
import { element as made, icon, word } from '../../../behaviours/behaviour.js';
import { ownModule } from '../../form-view/module.js';
import { example, exampleLists } from './example.js';

export async function preview(title, schema) {
    const body = made('div', { class: 'form-view__body' });
    const verdict = made('div', { 'aria-live': 'polite' });
    const form = new Form({ container: body, additionalModules: [ownModule], debounce: false });
    const judge = () => judged(form, schema, verdict);
    const dialog = made('dialog', { class: 'dialog--wide', 'aria-label': word('administration.editor.form.preview.of', title) },
        made('div', { class: 'dialog__head' }, made('h2', {}, word('administration.editor.form.preview.of', title)),
            made('button', { type: 'button', class: 'dialog__close', 'aria-label': word('administration.editor.close'), onclick: () => dialog.close() }, icon('x'))),
        made('div', { class: 'dialog__body stack' }, made('p', { class: 'muted' }, word('administration.editor.form.preview.hint')), verdict, made('div', { class: 'form-view' }, body)),
        made('div', { class: 'dialog__foot' },
            made('button', { type: 'button', class: 'btn btn-secondary', onclick: () => form.reset() || form.importSchema(schema, exampleLists(schema)) }, word('administration.editor.form.preview.empty')),
            made('button', { type: 'button', class: 'btn btn-primary', onclick: judge }, word('administration.editor.form.preview.check'))));
    dialog.addEventListener('close', () => { form.destroy(); dialog.remove(); });
    form.on('submit', judge);
    await form.importSchema(schema, { ...exampleLists(schema), ...example(schema) });
    document.body.append(dialog);
    dialog.showModal();
}

async function judged(form, schema, place) {
    const data = form._getSubmitData();
    const here = Object.keys(form.validate());
    const answer = await api('POST', '/api/v1/admin/forms/check', { body: { form: schema, data: { ...exampleLists(schema), ...data } } });
    if (!answer.ok) return place.replaceChildren(made('p', { class: 'notice notice--bad' }, reason(answer.problem) || word('portal.script.offline')));
    const { accepted, errors, unsupported } = answer.data;
    const said = [...Object.values(unsupported), ...Object.values(errors)].flat();
    if (!here.length) form._setState({ errors });
    return place.replaceChildren(made('div', { class: `notice notice--${accepted && !said.length ? 'ok' : 'warn'}` },
        icon(accepted && !said.length ? 'circle-check' : 'alert-triangle'), made('div', {},
            made('p', {}, said.length ? word('administration.editor.form.preview.refused', said.length) : word('administration.editor.form.preview.accepted')),
            said.length ? made('ul', {}, ...said.map(message => made('li', {}, message))) : null)));
}
