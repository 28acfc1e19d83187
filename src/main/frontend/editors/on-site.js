// 现场评估 and 不符合整改: nonconformities that save themselves, photos from a phone.
import { api, reason } from '../behaviours/api.js';
import { behaviour, element, icon, word } from '../behaviours/behaviour.js';
import { showName } from '../behaviours/middle.js';
import { uploader } from '../behaviours/files/uploader.js';
import { Autosave, flushAll } from '../behaviours/work/autosave.js';
import * as drafts from '../behaviours/work/drafts.js';
import { textOf } from '../behaviours/work/hand.js';
import { keys } from '../behaviours/work/keys.js';
import { hideKept, showKept } from '../behaviours/work/kept.js';
import { leaving } from '../behaviours/work/leaving.js';
import { watchReplaced } from '../behaviours/work/replaced.js';
import { report, time } from '../behaviours/work/save-state.js';

const LOOKS = { OPEN: ['todo', 'circle-dashed'], SENT_BACK: ['fix', 'alert-triangle'], CORRECTED: ['doing', 'progress'],
    VERIFIED: ['done', 'circle-check'], OBSERVED: ['blocked', 'lock'] };

const TEXTS = ['description', 'requirement', 'cause', 'correction', 'action', 'reason'];

/** What each side writes: where it is sent, who wrote it last, and how the fields of the answer are called. */
const MODES = {
    record: { path: '', by: 'recordedBy', said: '[data-saved]', from: item => item },
    correct: { path: '/correction', by: 'correctedBy', said: '[data-corrected]', from: item => item },
    verify: { path: '/verdict', by: 'verdictBy', said: '[data-judged]', from: item => ({ verdict: item.verdict, reason: item.verdictReason }) },
};

behaviour('[data-on-site]', place => {
    const cards = [...place.querySelectorAll('[data-nonconformity]')].map(card => MODES[card.dataset.mode] ? writing(card) : left(card));
    place.querySelectorAll('[data-file-place]').forEach(files);
    const add = place.querySelector('[data-add]');
    add?.addEventListener('click', async () => {
        add.disabled = true;
        await flushAll();
        const answer = await api('POST', place.dataset.onSite, { body: {} });
        if (answer.ok) {
            location.hash = `nc-${answer.data.number}`;
            return location.reload();
        }
        add.disabled = false;
        place.querySelector('[data-add-error]').textContent = reason(answer.problem) || word('portal.script.offline');
        return undefined;
    });
    watchReplaced(place.dataset.onSite.replace('/nonconformities', '/replaced'), () => cards);
    leaving();
    keys({}, async () => { report('page', 'saving'); await flushAll(); report('page', 'saved'); });
    if (location.hash) document.getElementById(location.hash.slice(1))?.focus();
});

function writing(card) {
    const mode = MODES[card.dataset.mode];
    const fields = [...card.querySelectorAll('[data-field]')];
    const error = card.querySelector('[data-error]');
    const names = [...new Set(fields.map(field => field.dataset.field))];
    const value = name => {
        const all = fields.filter(field => field.dataset.field === name);
        return all[0].type === 'radio' ? all.find(radio => radio.checked)?.value ?? null : textOf(all[0]);
    };
    const sent = name => {
        const all = fields.filter(field => field.dataset.field === name);
        if (all[0].type === 'radio') return all.find(radio => radio.defaultChecked)?.value ?? null;
        return all[0].defaultValue ?? [...all[0].options].find(option => option.defaultSelected)?.value ?? '';
    };
    const pick = item => Object.fromEntries(names.map(name => [name, mode.from(item)[name] ?? (isText(name) ? '' : null)]));
    const isText = name => fields.find(field => field.dataset.field === name).type !== 'radio';
    const thing = {
        key: `nonconformity:${card.dataset.id}:${card.dataset.mode}`,
        url: card.dataset.url + mode.path,
        title: card.dataset.label,
        read: () => Object.fromEntries(names.map(name => [name, value(name)])),
        show: content => fields.forEach(field => {
            if (field.type === 'radio') field.checked = field.value === content[field.dataset.field];
            else {
                field.value = content[field.dataset.field] ?? '';
                field.dispatchEvent(new CustomEvent('shown'));
            }
        }),
        body: (content, base, over) => ({ ...content, over }),
        replaces: id => id === card.dataset.id,
        parse: item => ({ version: item.version, savedBy: item[mode.by], state: item.state, content: pick(item) }),
        label: name => card.querySelector(`[data-field=${name}]`).closest('.field').querySelector('.form-label, legend').textContent,
        say: (name, value) => chosen(fields.filter(field => field.dataset.field === name), value),
        saved: base => {
            error.textContent = '';
            card.querySelector(mode.said).textContent = word('review-onsite.script.saved-by', base.savedBy ?? '', time());
            state(card, base.state);
        },
        refused: (problem, status) => { if (status === 422) error.textContent = reason(problem); },
        beside: error,
        closed: problem => problem ? showKept(thing, { problem }) : hideKept(thing),
    };
    const autosave = new Autosave(thing, { version: Number(card.dataset.version), content: Object.fromEntries(names.map(name => [name, sent(name)])) });
    fields.forEach(field => field.addEventListener(field.type === 'radio' || field.tagName === 'SELECT' ? 'change' : 'input',
        () => autosave.touch(field.tagName !== 'TEXTAREA')));
    card.addEventListener('focusout', event => card.contains(event.relatedTarget) || autosave.flush());
    card.querySelector('[data-remove-nonconformity]')?.addEventListener('click', async event => {
        event.target.disabled = true;
        const answer = await api('DELETE', card.dataset.url);
        if (answer.ok || answer.status === 404) return location.reload();
        event.target.disabled = false;
        event.target.closest('dialog').close();
        error.textContent = reason(answer.problem) || word('portal.script.offline');
        return undefined;
    });
    return { thing, autosave };
}

/** How the page calls what is chosen in radios or a list; of a text, the text. */
function chosen(fields, value) {
    const radio = fields.find(field => field.type === 'radio' && field.value === value);
    const option = [...fields[0].options ?? []].find(each => value && each.value === value);
    return radio?.nextElementSibling.textContent ?? option?.textContent ?? value;
}

/** A nonconformity whose turn is over: what this machine kept of it, or a colleague decided against, can be read. */
function left(card) {
    const thing = { label: field => word(`review-onsite.script.field.${field}`), beside: card.querySelector('[data-error]'),
        replaces: id => id === card.dataset.id, read: () => Object.fromEntries(TEXTS.map(field => [field, ''])) };
    drafts.ready.then(() => drafts.all(`nonconformity:${card.dataset.id}:`).forEach(draft => {
        const words = Object.fromEntries(Object.entries(draft.content).filter(([field]) => TEXTS.includes(field)));
        showKept({ ...thing, key: draft.key }, { draft: { ...draft, content: words } });
    }));
    return { thing };
}

function state(card, name) {
    const place = card.querySelector('[data-state]');
    if (!place || !LOOKS[name]) return;
    const [look, sign] = LOOKS[name];
    place.replaceChildren(element('span', { class: `status status--${look}` }, icon(sign), word(`review-onsite.script.state.${name}`)));
}

/** Files belong to the nonconformity at once; there is nothing to save. */
function files(place) {
    const url = `${place.dataset.filePlace}/files`;
    const list = place.querySelector('[data-files]');
    const error = place.querySelector('[data-file-error]');
    const stored = (item, line) => line.replaceWith(shown(item));
    uploader(place, { url, list, stored, scope: place.closest('article') });
    uploader(place.querySelector('[data-camera]'), { url, list, stored });
    list.addEventListener('click', async event => {
        const line = event.target.closest('[data-remove-file]')?.closest('[data-file]');
        if (!line) return;
        const answer = await api('DELETE', `${url}/${line.dataset.file}`);
        error.textContent = answer.ok ? '' : reason(answer.problem) || word('portal.script.offline');
        if (answer.ok) line.remove();
    });

    function shown({ id, name, image }) {
        const href = `${url}/${id}?inline=true`;
        return element('li', { class: 'file', 'data-file': id },
            image ? element('a', { class: 'photo', href, target: '_blank' }, element('img', { src: href, alt: name })) : icon('paperclip', 'icon icon--small'),
            showName(element('a', { class: 'file__name', href, title: name, target: '_blank' }), name),
            element('button', { type: 'button', class: 'file__remove', 'data-remove-file': true, 'aria-label': word('evidence.script.remove', name) },
                icon('x', 'icon icon--small')));
    }
}
