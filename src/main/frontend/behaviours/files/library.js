import { api, reason } from '../api.js';
import { element, icon, word } from '../behaviour.js';

const SHOWN = 50;

/** 证据库: choose among what the enterprise has uploaded before; taken({id, name}) is called for the one chosen. */
export function chooseFromLibrary(taken) {
    const list = element('ul', { class: 'library' });
    const search = element('input', { class: 'form-control', type: 'search', placeholder: word('evidence.script.library.search'), 'aria-label': word('evidence.script.library.search') });
    const dialog = element('dialog', { 'aria-labelledby': 'library-title' },
        element('div', { class: 'dialog__head' }, element('h2', { id: 'library-title' }, word('evidence.script.library.title')),
            element('button', { type: 'button', class: 'dialog__close', 'aria-label': word('portal.script.close'), onclick: () => dialog.close() }, icon('x'))),
        element('div', { class: 'dialog__body stack' }, search, list));
    let waiting;
    let asked = 0;
    search.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(load, 250); });
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
    load();

    async function load() {
        const turn = asked += 1;
        const { ok, data, problem } = await api('GET', `/api/v1/evidence?size=${SHOWN}&search=${encodeURIComponent(search.value)}`);
        // Answers may come out of order; only the last question counts.
        if (turn !== asked) return;
        if (!ok) list.replaceChildren(note(reason(problem) || word('portal.script.offline')));
        else if (!data.items.length) list.replaceChildren(note(word('evidence.script.library.empty')));
        else list.replaceChildren(...data.items.map(line), data.total > SHOWN ? note(word('evidence.script.library.more', SHOWN, data.total)) : '');
    }

    function line({ id, name, size }) {
        return element('li', {}, element('button', { type: 'button', class: 'library__item', onclick: () => { taken({ id, name }); dialog.close(); } },
            icon('paperclip'), element('span', {}, name), element('span', { class: 'muted small' }, weight(size))));
    }
}

function note(text) {
    return element('li', { class: 'muted' }, text);
}

function weight(bytes) {
    return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
