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
    const given = draft;
    draft ??= drafts.find(thing.key);
    hideKept(thing);
    if (!given && !problem) offerOlder(thing, shown);
    const lines = differing(thing, draft, shown ?? draft?.base.content);
    if (!lines.length) {
        if (draft) drop();
        return;
    }
    const refusal = element('p', { class: 'field__error', role: 'alert' });
    const text = problem ? word('assessment.script.kept.closed', (problem.detail ?? '').replace(/。$/, '')) : word('assessment.script.kept', stamp(draft.at));
    const acts = [thing.reopen && (!problem || problem.item) ? reopening(thing, refusal) : null, copying(lines),
        problem ? null : discarding(() => { drop(); hideKept(thing); })];
    thing.beside.after(notice({ 'data-kept': true }, text, problem ? [] : lines, acts, refusal));
}

/** What other pages of this machine left behind of it besides: nothing of it goes before somebody says so. */
export function offerOlder(thing, shown = thing.read()) {
    for (const draft of drafts.older(thing.key)) {
        const lines = draft.content ? differing(thing, draft, shown) : [];
        const offer = notice({ 'data-left': true }, word('assessment.script.kept.older', stamp(draft.at)), lines,
            [copying(lines), discarding(() => { draft.drop(); offer.remove(); })]);
        if (lines.length) thing.beside.after(offer);
        else draft.drop();
    }
}

/** The fields that it has otherwise than `shown` and than what it began with: [label, words]. */
function differing(thing, draft, shown) {
    const { content = {}, base } = draft ?? {};
    return Object.keys(content).filter(field => !same(content[field], shown[field]) && !same(content[field], base?.content[field]))
        .map(field => [thing.label(field), said(thing, field, content[field])]);
}

function notice(mark, text, lines, acts, refusal = null) {
    return element('div', { class: 'notice notice--warn kept', ...mark, role: 'status' }, icon('device-floppy'), element('div', {},
        element('p', {}, text),
        lines.length ? element('dl', { class: 'facts kept__words' }, ...lines.flatMap(([label, words]) =>
            [element('dt', {}, label), element('dd', { class: 'pre' }, words)])) : null,
        element('p', { class: 'cluster mb-0' }, ...acts), refusal));
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
