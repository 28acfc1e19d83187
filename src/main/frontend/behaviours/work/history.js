// 历史版本: every state of one thing that was ever saved, compared word by word, and brought back. Fetched when it is first opened.
import { api } from '../api.js';
import { element, icon, word } from '../behaviour.js';
import { toast } from '../toast.js';
import { differenceParts } from './difference.js';
import { stamp } from './kept.js';
import { same, sameContent } from './merge.js';
import { oneself } from './oneself.js';
import { filesBetween, grouped } from './versions.js';

/** @param place {thing, autosave}; without autosave it can only be read */
export async function openHistory(place) {
    await place.autosave?.flush();
    const history = new History(place);
    document.body.append(history.dialog);
    history.dialog.showModal();
    await history.more();
}

class History {
    constructor({ thing, autosave }) {
        Object.assign(this, { thing, autosave, states: [], against: 'previous', partly: Boolean(thing.whole) });
        this.list = element('ol', { class: 'versions__list' });
        this.older = element('button', { type: 'button', class: 'btn btn-sm btn-quiet', hidden: true, onclick: () => this.more() }, say('earlier'));
        this.shown = element('section', { class: 'versions__shown', 'aria-live': 'polite' }, element('p', { class: 'muted' }, say('loading')));
        this.restore = element('button', { type: 'button', class: 'btn btn-primary', hidden: true, onclick: () => this.bringBack() }, say('restore'));
        const close = { type: 'button', 'data-dialog-close': true, onclick: () => this.dialog.close() };
        this.dialog = element('dialog', { class: 'dialog--wide', 'aria-labelledby': 'history-title' },
            element('div', { class: 'dialog__head' }, element('h2', { id: 'history-title' }, say('title', thing.title)),
                element('button', { ...close, class: 'dialog__close', 'aria-label': word('portal.script.close') }, icon('x'))),
            element('div', { class: 'dialog__body versions' }, element('div', {}, this.list, this.older), this.shown),
            element('div', { class: 'dialog__foot' }, this.restore, element('button', { ...close, class: 'btn btn-secondary' }, word('portal.script.close'))));
        this.dialog.addEventListener('close', () => this.dialog.remove());
    }

    async more() {
        const before = this.states.length ? `?before=${this.states.at(-1).version}` : '';
        const answer = await api('GET', `${this.thing.url}/versions${before}`);
        if (!answer.ok) return this.shown.replaceChildren(element('p', { class: 'field__error' }, answer.problem?.detail ?? word('portal.script.offline')));
        this.states.push(...answer.data.items.map(item => ({ ...item, content: this.thing.parse(item).content })));
        // Of an indicator, the page shows a part: what changed beyond it is no version of this.
        const seen = this.partly ? this.states.filter((state, at, all) => !sameContent(state.content, all[at + 1]?.content ?? {})) : this.states;
        this.groups = grouped(seen);
        this.older.hidden = this.states.length >= answer.data.total || this.partly;
        this.list.replaceChildren(...this.groups.map(group => this.line(group)));
        if (!this.groups.length) return this.shown.replaceChildren(element('p', { class: 'muted' }, say('none')));
        return this.select(this.chosen ?? this.groups[0][0]);
    }

    line(group) {
        const [newest] = group;
        return element('li', {}, element('button', { type: 'button', class: 'versions__one', 'data-at': newest.savedAt, onclick: () => this.select(newest) },
            element('span', { class: 'versions__when' }, stamp(newest.savedAt), newest === this.groups[0][0] ? element('span', { class: 'tag tag--brand' }, say('present')) : null),
            element('span', { class: 'muted small' }, newest.savedBy ?? '', group.length > 1 ? ` · ${say('saves', group.length)}` : '')));
    }

    select(state) {
        this.chosen = state;
        const group = this.groups.find(each => each.includes(state));
        this.list.querySelectorAll('button').forEach((button, at) => button.toggleAttribute('aria-current', this.groups[at] === group));
        const present = this.groups[0][0];
        const at = this.groups.indexOf(group);
        const earlier = group[group.indexOf(state) + 1];
        const previous = state === group[0] ? this.groups[at + 1]?.[0] : earlier ?? this.groups[at + 1]?.[0];
        const [before, after] = this.against === 'present' ? [state, present] : [previous, state];
        this.shown.replaceChildren(this.head(state, group, previous), this.comparison(before?.content, after.content));
        this.restore.hidden = !this.autosave || this.autosave.closed || state === present;
    }

    head(state, group, previous) {
        const choice = (name, known) => element('button', { type: 'button', class: 'btn btn-sm btn-secondary', 'aria-pressed': String(this.against === name),
            disabled: !known, onclick: () => { this.against = name; this.select(state); } }, say(`against-${name}`));
        const times = group.length < 2 ? null : element('select', { class: 'form-select form-select-sm', 'aria-label': say('one-of'),
            onchange: event => this.select(group[event.target.selectedIndex]) }, ...group.map(each => element('option', { selected: each === state }, seconds(each.savedAt))));
        return element('div', { class: 'versions__head' }, element('p', { class: 'mb-0' }, say('saved', state.savedBy ?? '', seconds(state.savedAt)),
            previous ? null : element('span', { class: 'muted' }, ` ${say('first')}`)),
        element('div', { class: 'cluster' }, times, choice('previous', true), choice('present', state !== this.groups[0][0])));
    }

    /** @param before undefined for the first state: then all of it is shown as it was */
    comparison(before, after) {
        const fields = Object.keys(after).filter(field => filled(after[field]) || filled(before?.[field]));
        return element('dl', { class: 'facts versions__fields' }, ...fields.flatMap(field => [element('dt', {}, this.thing.label(field)),
            element('dd', { class: 'pre difference' }, ...this.parts(field, before ? before[field] : after[field], after[field]))]));
    }

    parts(field, before, after) {
        if (Array.isArray(after)) return filesBetween(before ?? [], after).map(fileLine);
        const words = value => this.thing.say?.(field, value) ?? value ?? '';
        if (!this.thing.say || words(after) === (after ?? '')) return differenceParts(words(before), words(after));
        return same(before, after) ? [words(after)] : [filled(before) ? element('del', {}, words(before)) : '', element('ins', {}, words(after))];
    }

    /** It becomes what stands in the fields, and is saved like anything typed there. */
    bringBack() {
        const { thing, autosave, chosen, groups } = this;
        const gone = Object.values(chosen.content).flatMap(value => Array.isArray(value) ? value.filter(file => file.removed) : []);
        const now = thing.read();
        const content = Object.fromEntries(Object.entries(now).map(([field, value]) => [field, field in chosen.content ? standing(chosen.content[field]) : value]));
        const author = groups[0][0].savedBy;
        if (oneself() && author && author !== oneself()) autosave.takesOver(Object.keys(now).filter(field => typeof now[field] === 'string' && !same(now[field], content[field])));
        thing.show(content);
        autosave.touch(true);
        this.dialog.close();
        toast(say('restored', thing.title, stamp(chosen.savedAt)));
        if (gone.length) toast(say('not-restored', gone.map(file => file.name).join('、')));
    }
}

function fileLine({ kind, file }) {
    const tag = { same: 'span', added: 'ins', removed: 'del' }[kind];
    return element('span', { class: 'versions__file' }, element(tag, {}, file.name), file.removed ? element('span', { class: 'tag' }, say('removed')) : null);
}

function standing(value) {
    return Array.isArray(value) ? value.filter(file => !file.removed) : value;
}

function filled(value) {
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function seconds(at) {
    return new Date(at).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' });
}

function say(name, ...args) {
    return word(`assessment.script.history.${name}`, ...args);
}
