import { element, icon, word } from '../behaviour.js';
import { copy } from './copy.js';
import * as drafts from './drafts.js';
import { same } from './merge.js';

/**
 * What this machine keeps of something that cannot be written any more, beside it: to be put in again, copied or discarded.
 *
 * `thing`: key, label(field), say(field, value), beside: the element after which it stands; reopen() where it may be opened
 * again, which answers why not. `shown` is what stands there for everybody; `problem` why it was closed while it was being
 * written: then the words still stand in their fields.
 */
export async function showKept(thing, { shown, problem, draft, drop = () => drafts.drop(thing.key) }) {
    await drafts.ready;
    draft ??= drafts.find(thing.key);
    hideKept(thing);
    const content = draft?.content ?? {};
    const fields = Object.keys(content).filter(field => !same(content[field], (shown ?? draft.base.content)[field]));
    if (!fields.length) {
        if (draft) drop();
        return;
    }
    const lines = fields.map(field => [thing.label(field), said(thing, field, content[field])]);
    const refusal = element('p', { class: 'field__error', role: 'alert' });
    const notice = element('div', { class: 'notice notice--warn kept', 'data-kept': true, role: 'status' }, icon('device-floppy'), element('div', {},
        element('p', {}, problem ? word('assessment.script.kept.closed', (problem.detail ?? '').replace(/。$/, '')) : word('assessment.script.kept', stamp(draft.at))),
        problem ? null : element('dl', { class: 'facts kept__words' }, ...lines.flatMap(([label, text]) =>
            [element('dt', {}, label), element('dd', { class: 'pre' }, text)])),
        element('p', { class: 'cluster mb-0' }, thing.reopen && (!problem || problem.item) ? reopening(thing, refusal) : null, copying(lines),
            problem ? null : discarding(() => { drop(); hideKept(thing); })),
        refusal));
    thing.beside.after(notice);
}

export function hideKept(thing) {
    thing.beside.parentElement.querySelectorAll('[data-kept]').forEach(each => each.remove());
}

function reopening(thing, refusal) {
    const button = act(word('assessment.script.kept.reopen'), async () => {
        button.disabled = true;
        refusal.textContent = await thing.reopen() ?? '';
        button.disabled = !refusal.textContent;
    });
    return button;
}

function copying(lines) {
    const button = act(word('assessment.script.kept.copy'), async () => {
        const done = await copy(lines.length === 1 ? lines[0][1] : lines.map(line => line.join('：')).join('\n'));
        button.textContent = word(done ? 'assessment.script.kept.copied' : 'assessment.script.kept.not-copied');
    });
    return button;
}

/** Asks once more before words go for good. */
function discarding(discard) {
    let asked = false;
    const button = act(word('assessment.script.kept.discard'), () => {
        if (asked) return discard();
        asked = true;
        button.textContent = word('assessment.script.kept.discard-sure');
        return undefined;
    });
    return button;
}

export function act(text, onclick) {
    return element('button', { type: 'button', class: 'btn btn-sm btn-secondary', onclick }, text);
}

export function said(thing, field, value) {
    if (Array.isArray(value)) return value.map(file => file.name).join('、') || '—';
    return thing.say?.(field, value) || value || '—';
}

export function stamp(at) {
    return new Date(at).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 16);
}
