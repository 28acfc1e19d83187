import { api } from '../api.js';
import { element, icon, word } from '../behaviour.js';

/** 证据库: choose among what the enterprise has uploaded before. */
export function choose(taken) {
    const list = element('ul', { class: 'library' });
    const search = element('input', { class: 'form-control', type: 'search', placeholder: word('assessment.script.library.search'), 'aria-label': word('assessment.script.library.search') });
    const dialog = element('dialog', { 'aria-labelledby': 'library-title' },
        element('div', { class: 'dialog__head' }, element('h2', { id: 'library-title' }, word('assessment.script.library.title')),
            element('button', { type: 'button', class: 'dialog__close', 'aria-label': word('portal.script.close'), onclick: () => dialog.close() }, icon('x'))),
        element('div', { class: 'dialog__body stack' }, search, list));
    let waiting;
    search.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(load, 250); });
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
    load();

    async function load() {
        const answer = await api('GET', `/api/v1/evidence?size=50&search=${encodeURIComponent(search.value)}`);
        if (!answer.ok) return list.replaceChildren(element('li', { class: 'muted' }, answer.problem?.detail ?? word('portal.script.offline')));
        if (!answer.data.items.length) return list.replaceChildren(element('li', { class: 'muted' }, word('assessment.script.library.empty')));
        list.replaceChildren(...answer.data.items.map(item => element('li', {},
            element('button', { type: 'button', class: 'library__item', onclick: () => { taken({ id: item.id, name: item.name }); dialog.close(); } },
                icon('paperclip'), element('span', {}, item.name),
                element('span', { class: 'muted small' }, size(item.size))))));
        return undefined;
    }
}

function size(bytes) {
    return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
