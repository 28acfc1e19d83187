import { api, reason } from '../api.js';
import { element, icon, word } from '../behaviour.js';
import { showName } from '../middle.js';

const SHOWN = 50;

/**
 * 证据库: choose among what the enterprise has uploaded before, one by its name or several by their boxes.
 *
 * @param used `here`: the files of this answer, `elsewhere`: [{label, files}] of the others of the page
 * @param taken called with those chosen, [{id, name}]
 */
export function chooseFromLibrary({ here, elsewhere }, taken) {
    const chosen = new Map();
    const list = element('ul', { class: 'library' });
    const asks = word('evidence.script.library.search');
    const search = element('input', { class: 'form-control', type: 'search', placeholder: asks, 'aria-label': asks, autofocus: true });
    const add = element('button', { type: 'button', class: 'btn btn-primary', onclick: () => take() });
    const dialog = element('dialog', { class: 'dialog--wide', 'aria-labelledby': 'library-title' },
        element('div', { class: 'dialog__head' }, element('h2', { id: 'library-title' }, word('evidence.script.library.title')),
            element('button', { type: 'button', class: 'dialog__close', 'aria-label': word('portal.script.close'), onclick: () => dialog.close() }, icon('x'))),
        element('div', { class: 'dialog__body stack' }, search, element('p', { class: 'muted small' }, word('evidence.script.library.how')), list),
        element('div', { class: 'dialog__foot' }, add));
    let waiting;
    let asked = 0;
    search.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(load, 250); });
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    count();
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

    function line(file) {
        const { id, name, size } = file;
        const mine = here.some(each => each.id === id);
        const box = element('input', { type: 'checkbox', class: 'form-check-input', 'aria-label': name,
            checked: mine || chosen.has(id), disabled: mine });
        box.addEventListener('change', () => {
            if (box.checked) chosen.set(id, file);
            else chosen.delete(id);
            count();
        });
        const one = element('button', { type: 'button', class: 'library__name', title: name, disabled: mine, onclick: () => take(file) },
            icon('paperclip', 'icon icon--small'), showName(element('span'), name));
        return element('li', { class: 'library__item' }, box, one, uses(file, mine), element('span', { class: 'muted small nowrap' }, weight(size)));
    }

    /** Where it is used already: in this answer, on this page, or in how many answers altogether. */
    function uses({ id, places = [] }, mine) {
        const labels = elsewhere.filter(({ files }) => files.some(each => each.id === id)).map(({ label }) => label);
        const all = places.map(({ place }) => place).join('\n');
        if (mine) return element('span', { class: 'tag tag--ok', title: all }, word('evidence.script.library.here'));
        if (labels.length) return element('span', { class: 'tag tag--brand', title: all }, word('evidence.script.library.page', labels.join('、')));
        return places.length ? element('span', { class: 'tag', title: all }, word('evidence.script.library.used', places.length)) : null;
    }

    function take(one) {
        if (one) chosen.set(one.id, one);
        taken([...chosen.values()].map(({ id, name }) => ({ id, name })));
        dialog.close();
    }

    function count() {
        add.disabled = !chosen.size;
        add.textContent = word('evidence.script.library.add', chosen.size);
    }
}

function note(text) {
    return element('li', { class: 'muted' }, text);
}

function weight(bytes) {
    return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
