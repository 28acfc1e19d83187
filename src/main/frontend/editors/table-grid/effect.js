// 影响: whom the draft would move, found out in the background; the page may be left meanwhile.
import { api, reason } from '../../behaviours/api.js';
import { element, word } from '../../behaviours/behaviour.js';

const AGAIN = 1_000;
const say = (key, ...args) => word(`administration.effect.script.${key}`, ...args);

function minute(at) {
    return new Date(at).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 16);
}

export class Effect {

    constructor(editor) {
        Object.assign(this, { editor, url: `${editor.url}/effect`, place: editor.part('effect') });
        editor.part('effect-tab').addEventListener('click', () => this.load());
    }

    get shown() {
        return !this.place.hidden;
    }

    /** What was found out may be stale by now. */
    outdated() {
        if (this.shown) this.load();
    }

    async load() {
        clearTimeout(this.timer);
        const answer = await api('GET', this.url, { unattended: Boolean(this.view?.state === 'RUNNING') });
        if (!answer.ok) return this.tell(answer.problem);
        this.draw(answer.data);
        if (answer.data?.state === 'RUNNING') this.timer = setTimeout(() => this.load(), AGAIN);
        return undefined;
    }

    async start() {
        await this.editor.draft?.flush();
        const answer = await api('POST', this.url);
        if (!answer.ok) return this.tell(answer.problem);
        return this.load();
    }

    async cancel() {
        const answer = await api('POST', `/api/v1/admin/table-sets/effects/${this.view.id}/cancellation`);
        if (!answer.ok && answer.status !== 409) return this.tell(answer.problem);
        return this.load();
    }

    draw(view) {
        this.view = view;
        const button = (key, act, kind = 'btn-secondary') => element('button', { type: 'button', class: `btn btn-sm ${kind}`, onclick: act }, say(key));
        if (!view) return this.place.replaceChildren(element('p', { class: 'muted' }, say('none')), button('start', () => this.start()));
        if (view.state === 'RUNNING') {
            return this.place.replaceChildren(element('span', { class: 'progress-line progress-line--wide', role: 'status' }, element('progress', { max: view.total, value: view.done }),
                element('span', { class: 'nowrap' }, say('running', view.done, view.total))), button('cancel', () => this.cancel(), 'btn-quiet'));
        }
        const notes = [view.state === 'CANCELLED' && say('cancelled', view.done), view.state === 'FAILED' && say('FAILED'), view.stale && say('stale')].filter(Boolean);
        return this.place.replaceChildren(...[button('again', () => this.start()), ...notes.map(note => element('p', { class: 'notice notice--warn' }, note)),
            element('p', { class: 'mb-0' }, say('summary', view.compared, view.up, view.down, view.compared - view.moved)), this.#incomparable(view),
            this.#matrix(view), this.#indicators(view),
            element('p', { class: 'mb-0' }, element('a', { href: `/staff/tables/effects/${view.id}` }, say('open'))),
            element('p', { class: 'muted small mb-0' }, say('asked', view.askedBy, minute(view.askedAt)))].filter(Boolean));
    }

    #incomparable(view) {
        const out = view.tally.unrated + Object.values(view.tally.incomparable).reduce((sum, each) => sum + each, 0);
        return out ? element('p', { class: 'muted small mb-0' }, say('incomparable', out)) : null;
    }

    #matrix(view) {
        const used = view.levels.map((name, level) => level).filter(level => view.rows[level].some(Boolean) || view.rows.some(row => row[level]));
        if (!used.length) return null;
        return element('table', { class: 'table table-sm effect-matrix' }, element('caption', { class: 'muted small' }, say('matrix')),
            element('thead', {}, element('tr', {}, element('td'), ...used.map(level => element('th', { scope: 'col', class: 'number' }, view.levels[level])))),
            element('tbody', {}, ...used.map(before => element('tr', {}, element('th', { scope: 'row' }, view.levels[before]), ...used.map(after => element('td', {
                class: `number ${before === after ? 'effect-same' : view.rows[before][after] ? after > before ? 'effect-up' : 'effect-down' : ''}` }, view.rows[before][after] || '·'))))));
    }

    #indicators(view) {
        if (!view.indicators.length) return null;
        return element('table', { class: 'table table-sm' }, element('thead', {}, element('tr', {}, ...['indicator', 'up', 'down'].map(key =>
            element('th', { scope: 'col', class: key === 'indicator' ? '' : 'number' }, say(key))))), element('tbody', {}, ...view.indicators.map(each => element('tr', {},
            element('td', { class: each.first ? 'strong' : '' }, each.name), element('td', { class: 'number effect-up' }, each.up || '·'),
            element('td', { class: 'number effect-down' }, each.down || '·')))));
    }

    tell(problem) {
        this.editor.tell(reason(problem) || word('portal.script.offline'));
    }
}
