// 指标体系草稿的编辑: <div data-catalogue-tree="code"> with tree, fields and what the check says; one person at a time.
import { api, reason } from '../behaviours/api.js';
import { behaviour, element, word } from '../behaviours/behaviour.js';
import { alike } from '../behaviours/work/kept-draft.js';
import { toast } from '../behaviours/toast.js';
import { paced } from '../behaviours/work/pace.js';
import { Draft } from './catalogue-tree/draft.js';
import { showFindings } from './catalogue-tree/findings.js';
import { Pane } from './catalogue-tree/pane.js';
import { Past } from './catalogue-tree/past.js';
import { Structure } from './catalogue-tree/structure.js';
import { Tree } from './catalogue-tree/tree.js';

const CHECK_AFTER = 700;
const CHECK_AT_MOST = 4_000;
const SEARCH_AFTER = 300;

behaviour('[data-catalogue-tree]', async place => {
    const url = `/api/v1/admin/catalogue-drafts/${encodeURIComponent(place.dataset.catalogueTree)}`;
    const opened = await api('POST', url);
    if (!opened.ok) return tell(place, opened.problem);
    return new Editor(place, url, opened.data).begin();
});

class Editor {
    constructor(place, url, view) {
        Object.assign(this, { place, url, view, mine: Boolean(view.hand?.mine) });
        this.tree = new Tree(this.part('tree'), {
            clauses: second => this.clauses(second), opened: branch => this.open(branch),
            moved: this.mine ? (branch, into, at) => this.structure.move(branch, into, at) : undefined });
        this.pane = new Pane(this.part('pane'), view, this.mine, (...change) => this.typed(...change));
        this.checking = paced(() => this.check(), CHECK_AFTER, CHECK_AT_MOST);
        this.searching = paced(() => this.search(), SEARCH_AFTER, SEARCH_AFTER);
        if (!this.mine) return;
        this.past = new Past(() => this.offer());
        this.draft = new Draft(url, view, { saved: () => this.checking.soon(), refused: (problem, edit) => this.refused(problem, edit),
            lost: (why, unsaved) => this.handedOn(why, unsaved) });
        this.structure = new Structure(this);
    }

    part(name) {
        return this.place.querySelector(`[data-part=${name}]`);
    }

    async begin() {
        this.notices();
        await this.takeUp();
        this.tree.show(this.view.tree);
        this.pane.clear(word('administration.catalogue.script.choose'));
        this.part('search').addEventListener('input', () => this.searching.soon());
        if (this.mine) this.tools();
        await this.check();
        const [kind, id, second] = decodeURIComponent(location.hash.slice(1)).split('/');
        if (id) await this.tree.reveal(kind, id, second);
        this.place.dataset.ready = '';
    }

    /** What an earlier page did not bring to the server: where the draft stood still, it goes on; else it is shown. */
    async takeUp() {
        const left = this.mine ? await this.draft.kept.left() : null;
        if (!left) return;
        if (await this.hasArrived(left.content)) {
            this.draft.kept.drop();
            return;
        }
        if (left.version !== this.draft.version) {
            this.draft.end();
            this.handedOn(word('administration.catalogue.script.left'), left.content);
            return;
        }
        left.content.forEach(edit => this.draft.change(edit));
        await this.draft.flush();
        toast(word('administration.script.taken-up'));
        const view = await api('GET', this.url);
        if (view.ok) this.view.tree = view.data.tree;
    }

    /** The answer to the last that a page sent may have been lost with it. */
    async hasArrived(edits) {
        const texts = edits.filter(edit => edit.act === 'SET');
        if (texts.length < edits.length) return false;
        const stored = await Promise.all(texts.map(async edit => {
            const answer = await api('GET', `${this.url}/elements/${edit.kind}/${encodeURIComponent(edit.id)}`);
            return alike(answer.data?.element[edit.field] ?? '', edit.value ?? '');
        }));
        return stored.every(Boolean);
    }

    notices() {
        if (this.mine) return;
        this.place.classList.add('sheets--watched');
        this.part('holder').textContent = word('administration.tables.script.held', this.view.hand?.name ?? '');
        this.part('watched').hidden = false;
        this.part('take-over').addEventListener('click', async () => (await api('POST', `${this.url}/hold?takeOver=true`)).ok && location.reload());
    }

    tools() {
        const acts = { undo: () => this.step('undo'), redo: () => this.step('redo'), add: () => this.structure.add(), remove: () => this.structure.askToRemove(),
            up: () => this.structure.step(-1), down: () => this.structure.step(1), move: () => this.structure.askWhere() };
        this.place.querySelectorAll('[data-tool]').forEach(button => button.addEventListener('click', acts[button.dataset.tool]));
        this.place.addEventListener('keydown', event => this.key(event));
        this.part('pane').addEventListener('focusout', () => this.past.pause());
        this.part('done').addEventListener('click', event => this.leave(event));
        this.offer();
    }

    /** In a field the browser takes back what was typed there. */
    key(event) {
        if (!(event.ctrlKey || event.metaKey) || event.target.matches('input, textarea, select')) return;
        const way = { z: 'undo', y: 'redo' }[event.key.toLowerCase()];
        if (!way) return;
        event.preventDefault();
        this.step(way);
    }

    offer() {
        const can = { undo: this.past.done.length, redo: this.past.undone.length };
        const is = this.pane.opened;
        const all = { ...can, remove: is, up: is, down: is, move: is && is.kind !== 'FIRST_LEVEL', add: true };
        this.place.querySelectorAll('[data-tool]').forEach(button => { button.disabled = !all[button.dataset.tool]; });
    }

    async clauses(second) {
        await this.draft?.flush();
        const answer = await api('GET', `${this.url}/branches/${encodeURIComponent(second)}`);
        if (!answer.ok) tell(this.place, answer.problem);
        return answer.data?.items ?? [];
    }

    async open(branch) {
        await this.draft?.flush();
        const answer = await api('GET', `${this.url}/elements/${branch.kind}/${encodeURIComponent(branch.id)}`);
        if (!answer.ok) return tell(this.place, answer.problem);
        this.opened = answer.data;
        this.pane.show(answer.data);
        const second = branch.kind === 'CLAUSE' ? `/${encodeURIComponent(answer.data.into)}` : '';
        history.replaceState(null, '', `#${branch.kind}/${encodeURIComponent(branch.id)}${second}`);
        return this.mine && this.offer();
    }

    typed(opened, key, value, before) {
        const edit = { act: 'SET', kind: opened.kind, id: opened.element.id, field: key };
        const forth = { ...edit, value: structuredClone(value) };
        this.past.add({ forth, back: { ...edit, value: before } });
        this.draft.change(forth);
        this.relabel(forth);
    }

    /** What is typed stands in the tree at once. */
    relabel({ kind, id, field, value }) {
        const branch = this.tree.branchOf(`${kind} ${id}`);
        const key = { name: 'says', text: 'says', display_no: 'displayNo', level: 'level' }[field];
        if (!branch || !key) return;
        branch[key] = field === 'text' && (value ?? '').length > 60 ? `${value.slice(0, 60)}…` : value ?? '';
        this.tree.relabel(branch);
    }

    /** Changes the tree and saves at once. @param parents ids of what is fetched anew; @return whether it was taken */
    async act(forth, back, parents) {
        if (!await this.draft.keep(forth)) return false;
        this.past.add({ forth, back });
        await this.refresh(parents);
        return true;
    }

    refusal() {
        return reason(this.draft.refusal) || word('portal.script.offline');
    }

    async refresh(parents) {
        const view = await api('GET', this.url);
        if (!view.ok) return tell(this.place, view.problem);
        this.view.tree = view.data.tree;
        this.tree.roots = view.data.tree;
        const known = new Set(this.tree.seconds().map(each => each.id));
        [...this.tree.lists.keys()].filter(each => !known.has(each)).forEach(each => this.tree.forget(each));
        for (const second of new Set(parents)) {
            if (this.tree.lists.has(second)) this.tree.lists.set(second, await this.clauses(second));
        }
        return this.tree.draw();
    }

    async afterRemoval(next, into) {
        const { kind } = this.opened;
        this.opened = undefined;
        this.pane.clear(word('administration.catalogue.script.choose'));
        this.offer();
        if (next) await this.tree.reveal(next.kind, next.id, kind === 'CLAUSE' ? into : undefined);
    }

    async step(way) {
        const edit = this.past[way]();
        if (!edit) return;
        if (edit.act === 'SET') {
            this.draft.change(edit);
            this.relabel(edit);
            this.pane.follow(edit);
            return;
        }
        const branch = this.tree.branchOf(`${edit.kind} ${edit.id}`);
        const from = branch && this.tree.parentOf(branch)?.id;
        const next = edit.act === 'REMOVE' && branch && this.tree.siblingsOf(branch).find(each => each !== branch);
        if (!await this.draft.keep(edit)) return;
        await this.refresh([edit.into, from]);
        if (edit.act === 'REMOVE') {
            await this.afterRemoval(next, from);
        } else {
            const id = edit.id ?? edit.value.element.id;
            await this.tree.reveal(edit.kind, id, edit.kind === 'CLAUSE' ? edit.into : undefined);
        }
    }

    async check() {
        const answer = await api('GET', `${this.url}/check`);
        if (!answer.ok) return;
        showFindings(this.part('findings'), this.part('count'), answer.data, fault => this.goTo(fault));
        this.tree.mark(answer.data.faults);
        this.pane.say(answer.data.faults);
    }

    async goTo(fault) {
        const kind = ['CLAUSE', 'SECOND_LEVEL', 'FIRST_LEVEL', 'PARAMETER'].find(each => this.tree.branchOf(`${each} ${fault.element}`)) ?? (fault.branch ? 'CLAUSE' : undefined);
        if (!kind) return;
        this.part('search').value = '';
        this.part('found').hidden = true;
        await this.tree.reveal(kind, fault.element, fault.branch ?? undefined);
        this.pane.focus(fault.field);
    }

    async search() {
        const q = this.part('search').value.trim();
        this.part('found').hidden = !q;
        if (!q) return;
        await this.draft?.flush();
        const answer = await api('GET', `${this.url}/search?q=${encodeURIComponent(q)}`);
        if (!answer.ok || q !== this.part('search').value.trim()) return;
        this.part('found').replaceChildren(...answer.data.items.length ? answer.data.items.map(({ element: branch, branch: second }) =>
            element('li', {}, element('button', { type: 'button', onclick: () => this.tree.reveal(branch.kind, branch.id, second ?? undefined) },
                element('span', { class: 'tree__no' }, branch.displayNo || branch.id), ' ', branch.says)))
            : [element('li', { class: 'muted' }, word('administration.catalogue.script.nothing'))]);
    }

    refused(problem, edit) {
        if (edit.act !== 'SET') return this.tell(problem);
        return this.pane.say([...this.pane.faults, { element: edit.id, field: edit.field, message: reason(problem) }]);
    }

    tell(problem) {
        tell(this.place, problem);
    }

    /** What was not saved is shown, to be taken along. */
    handedOn(why, unsaved) {
        const dialog = this.part('handed-on');
        dialog.querySelector('p').textContent = why;
        const texts = unsaved.filter(edit => edit.act === 'SET').map(edit => `${edit.id} ${this.label(edit)}：${said(edit.value)}`);
        this.part('unsaved').hidden = !texts.length;
        this.part('unsaved').querySelector('textarea').value = texts.join('\n\n');
        dialog.addEventListener('close', () => location.reload());
        dialog.showModal();
    }

    label({ field }) {
        return Object.values(this.view.fields).flat().find(each => each.key === field)?.label ?? field;
    }

    async leave(event) {
        event.preventDefault();
        await this.draft.flush();
        if (!this.draft.waiting) location.assign(event.target.closest('a').href);
    }
}

function said(value) {
    return Array.isArray(value) ? value.map(said).join('\n') : typeof value === 'object' && value ? Object.values(value).join(' ') : String(value ?? '');
}

function tell(place, problem) {
    place.querySelector('[data-part=told]').replaceChildren(element('p', { class: 'notice notice--bad', role: 'alert' }, reason(problem) || word('portal.script.offline')));
}
