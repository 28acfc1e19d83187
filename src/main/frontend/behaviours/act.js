import { behaviour, element, word } from './behaviour.js';
import { api, reason } from './api.js';
import { arrived } from './work/plain-words.js';

const go = next => (next ? location.assign(next) : location.reload());

// <button data-act="POST" data-act-url="…" data-act-error="id of where a refusal is said" data-act-next="path, else this page again">
behaviour('button[data-act]', button => button.addEventListener('click', async () => {
    if (button.getAttribute('aria-busy')) return;
    button.setAttribute('aria-busy', 'true');
    const answer = await api(button.dataset.act, button.dataset.actUrl);
    if (answer.ok) return go(button.dataset.actNext);
    button.removeAttribute('aria-busy');
    document.getElementById(button.dataset.actError).textContent = reason(answer.problem) || word('platform.script.forms.offline');
}));

// <form data-act-form="POST" data-act-url="…">: its fields as JSON; a refusal is said at the fields, what was typed stays.
behaviour('form[data-act-form]', form => form.addEventListener('submit', async event => {
    event.preventDefault();
    if (form.getAttribute('aria-busy')) return;
    form.setAttribute('aria-busy', 'true');
    const fields = new FormData(form);
    fields.delete('_csrf');
    const answer = await api(form.dataset.actForm, form.dataset.actUrl, { body: Object.fromEntries(fields) });
    if (answer.ok) {
        arrived(form);
        return go(form.dataset.actNext);
    }
    form.removeAttribute('aria-busy');
    form.querySelectorAll('[data-act-said]').forEach(each => each.remove());
    form.querySelectorAll('[aria-invalid]').forEach(each => each.removeAttribute('aria-invalid'));
    const errors = answer.problem?.errors ?? [];
    errors.forEach(({ field, message }) => say(form, form.elements[field], message));
    if (!errors.length) say(form, null, answer.problem?.detail ?? word('platform.script.forms.offline'));
}));

function say(form, field, message) {
    const line = element('p', { class: 'field__error', 'data-act-said': '', role: 'alert' }, message);
    if (!field) return form.prepend(line);
    field.setAttribute('aria-invalid', 'true');
    field.after(line);
    return field.focus();
}
