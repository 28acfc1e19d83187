// 测试: the test cases beside the draft, run over it in small lots; red ones come first and say where they differ.
import { api, reason } from '../../behaviours/api.js';
import { element, icon, word } from '../../behaviours/behaviour.js';
import { CaseForm } from './case-form.js';
import { CaseSample } from './case-sample.js';

const LOT = 20;
const say = (key, ...args) => word(`administration.cases.script.${key}`, ...args);

export class Cases {

    constructor(editor) {
        Object.assign(this, { editor, url: `${editor.url}/cases`, place: editor.part('cases'), items: [], outcomes: new Map(), fresh: false });
        editor.part('cases-tab').addEventListener('click', () => this.items.length || this.load());
        this.form = new CaseForm(editor, () => this.changed());
        this.sample = new CaseSample(editor, () => this.changed());
        editor.part('mend').querySelector('form').addEventListener('submit', event => this.mend(event));
        this.ready = this.load();
    }

    async load() {
        const answer = await api('GET', this.url);
        if (!answer.ok) return this.tell(answer.problem);
        this.items = answer.data.items;
        return this.draw();
    }

    /** The draft was saved: what was found before holds no longer. */
    outdated() {
        if (!this.fresh) return;
        this.fresh = false;
        this.draw();
    }

    /** Something about the cases changed, and the version of the draft with it. */
    async changed() {
        await this.load();
        await this.run();
        return this.editor.compareIfShown();
    }

    /** Whether all come out as expected; undefined where they could not be run. */
    async green() {
        await this.ready;
        if (!this.fresh) await this.run();
        return this.fresh ? this.red.length === 0 : undefined;
    }

    get red() {
        return this.items.filter(item => this.outcomes.get(item.id)?.passed === false);
    }

    async run() {
        if (this.running) return this.running;
        this.running = this.#run();
        await this.running;
        this.running = undefined;
        return this.draw();
    }

    async #run() {
        await this.editor.draft?.flush();
        this.outcomes.clear();
        this.problem = undefined;
        this.fresh = true;
        for (let from = 0; from < this.items.length; from += LOT) {
            this.#progress(from);
            const answer = await api('POST', `${this.url}/run`, { body: { ids: this.items.slice(from, from + LOT).map(item => item.id) } });
            if (!answer.ok) {
                this.fresh = false;
                this.problem = answer.problem?.type?.endsWith('/tables-refused') ? say('faulty') : reason(answer.problem) || word('portal.script.offline');
                return;
            }
            answer.data.items.forEach(each => this.outcomes.set(each.id, each));
        }
    }

    #progress(done) {
        this.place.querySelector('.cases__state')?.replaceChildren(
            element('span', { class: 'progress-line progress-line--wide' }, element('progress', { max: this.items.length, value: done }),
                element('span', { class: 'nowrap' }, done ? say('running', done, this.items.length) : say('compiling'))));
    }

    draw() {
        const { red } = this;
        this.editor.part('cases-count').textContent = red.length || '';
        const passed = this.items.filter(item => !red.includes(item));
        this.place.replaceChildren(
            element('div', { class: 'cases__tools' }, ...this.#tools()),
            element('div', { class: 'cases__state', role: 'status' }, this.#state(red)),
            ...red.length && this.editor.mine ? [element('button', { type: 'button', class: 'btn btn-sm btn-secondary', onclick: () => this.askToMend() },
                word('administration.cases.script.mend'))] : [],
            ...red.map(item => this.#red(item)),
            element('details', { open: !red.length }, element('summary', {}, say('show-passed', passed.length)),
                element('ul', { class: 'cases__passed' }, ...passed.map(item => this.#passed(item)))));
    }

    #tools() {
        const tool = (key, act, kind = 'btn-secondary') => element('button', { type: 'button', class: `btn btn-sm ${kind}`, onclick: act }, say(key));
        return [tool('run', () => this.run()), ...this.editor.mine ? [tool('new', () => this.form.open(), 'btn-quiet'), tool('sample', () => this.sample.open(), 'btn-quiet')] : []];
    }

    #state(red) {
        if (this.problem) return element('p', { class: 'notice notice--bad' }, this.problem);
        if (!this.items.length) return element('p', { class: 'muted' }, say('none'));
        if (!this.fresh) return element('p', { class: this.outcomes.size ? 'notice notice--warn' : 'muted' }, say(this.outcomes.size ? 'outdated' : 'not-run'));
        return red.length ? element('p', { class: 'cases__bad' }, icon('alert-triangle'), say('red', red.length))
            : element('p', { class: 'sheets__good' }, icon('circle-check'), say('all-passed', this.items.length));
    }

    #title(item) {
        return element('span', {}, element('b', {}, item.origin === 'SHIPPED' ? `${item.id} ` : ''), item.title);
    }

    #red(item) {
        const outcome = this.outcomes.get(item.id);
        const differing = outcome.figures.filter(figure => !figure.same);
        return element('article', { class: 'case' },
            element('label', { class: 'case__title' }, this.editor.mine
                ? element('input', { type: 'checkbox', class: 'form-check-input', 'data-case': item.id, 'aria-label': say('choose', item.title) }) : null, this.#title(item)),
            element('dl', { class: 'case__figures' }, ...differing.flatMap(figure => [element('dt', {}, figure.label),
                element('dd', {}, element('del', {}, figure.expected || say('empty')), ' → ', element('ins', {}, figure.actual || say('empty')))])),
            this.#deciding(outcome), this.#more(outcome), this.#mended(item), this.#acts(item));
    }

    #deciding(outcome) {
        return outcome.deciding.length ? element('ul', { class: 'case__rows' }, ...outcome.deciding.map(row => element('li', {},
            element(row.row ? 'button' : 'span', row.row ? { type: 'button', class: 'btn btn-sm btn-link', onclick: () => this.editor.goTo(row.table, row.row, 0) } : {},
                row.row ? say('row', row.title, row.row) : say('no-row', row.title)), row.text ? element('span', { class: 'muted small d-block' }, row.text) : null))) : null;
    }

    #more(outcome) {
        return element('details', { class: 'small' }, element('summary', {}, say('inputs')),
            element('ul', {}, ...outcome.inputs.map(input => element('li', {}, input))),
            element('p', { class: 'muted mb-0' }, say('figures', outcome.figures.length)));
    }

    #mended(item) {
        if (!item.mended) return null;
        return element('p', { class: 'case__mended small' }, say('mended', item.mended.reason, item.mended.by), ' ',
            this.editor.mine ? element('button', { type: 'button', class: 'btn btn-sm btn-link', onclick: () => this.#send('DELETE', `${this.url}/${item.id}/expectation`) }, say('restore')) : null);
    }

    #acts(item) {
        if (item.origin === 'SHIPPED' || !this.editor.mine) return null;
        return element('div', { class: 'cluster' },
            element('button', { type: 'button', class: 'btn btn-sm btn-link', onclick: () => this.form.open(item.id) }, say('edit')),
            element('button', { type: 'button', class: 'btn btn-sm btn-link', onclick: () => this.#send('DELETE', `${this.url}/${item.id}`) }, say('remove')));
    }

    #passed(item) {
        const outcome = this.outcomes.get(item.id);
        return element('li', {}, outcome ? icon('circle-check') : null, element('div', {}, this.#title(item),
            item.origin === 'SHIPPED' ? null : element('span', { class: 'muted small d-block' }, `${say(item.origin)}　${item.by}`), this.#mended(item), this.#acts(item)));
    }

    askToMend() {
        const boxes = [...this.place.querySelectorAll('[data-case]')];
        if (!boxes.some(box => box.checked)) boxes.forEach(box => { box.checked = true; });
        this.chosen = boxes.filter(box => box.checked).map(box => box.dataset.case);
        const dialog = this.editor.part('mend');
        dialog.querySelector('[data-part=mend-chosen]').textContent = this.chosen.join('、');
        dialog.querySelector('[data-part=mend-refusal]').textContent = '';
        dialog.showModal();
    }

    async mend(event) {
        event.preventDefault();
        const dialog = this.editor.part('mend');
        const text = dialog.querySelector('textarea');
        await this.editor.draft.flush();
        const answer = await api('POST', `${this.url}/expectations`, { body: { ids: this.chosen, reason: text.value }, ifMatch: this.editor.draft.version });
        if (!answer.ok) {
            dialog.querySelector('[data-part=mend-refusal]').textContent = reason(answer.problem) || word('portal.script.offline');
            return;
        }
        text.value = '';
        dialog.close();
        this.editor.draft.base.version = answer.data.version;
        await this.changed();
    }

    async #send(method, url) {
        await this.editor.draft.flush();
        const answer = await api(method, url, { ifMatch: this.editor.draft.version });
        if (!answer.ok) return this.tell(answer.problem);
        this.editor.draft.base.version = answer.data.version;
        return this.changed();
    }

    tell(problem) {
        this.editor.tell(reason(problem) || word('portal.script.offline'));
    }
}
