// 添加, 删除, 移动: what changes the tree itself; each act with what takes it back.
import { api } from '../../behaviours/api.js';
import { element, word } from '../../behaviours/behaviour.js';

export class Structure {

    /** @param editor {url, tree, view, opened, part(name), act(forth, back, then), tell(answer)} */
    constructor(editor) {
        this.editor = editor;
        this.place('adding').querySelector('form').addEventListener('submit', event => this.#take(event));
        this.place('adding').querySelector('[data-part=what]').addEventListener('change', () => this.#asked());
        this.place('moving').querySelector('form').addEventListener('submit', event => this.#put(event));
        this.place('moving').querySelector('[data-part=goal]').addEventListener('change', () => this.#places());
        this.place('removing').querySelector('form').addEventListener('submit', event => { event.preventDefault(); this.place('removing').close(); this.#remove(this.removing); });
    }

    place(name) {
        return this.editor.part(name);
    }

    get selected() {
        const { opened, tree } = this.editor;
        return opened && tree.branchOf(`${opened.kind} ${opened.element.id}`);
    }

    /** What can be added beside or below what is selected. */
    #offers() {
        const { tree } = this.editor;
        const chosen = this.selected;
        const second = chosen?.kind === 'CLAUSE' ? tree.parentOf(chosen) : chosen?.form === 'INDICATOR' ? chosen : undefined;
        const first = chosen?.kind === 'FIRST_LEVEL' ? chosen : chosen && tree.parentOf(second ?? chosen);
        const figures = first && this.#ofFigures(first);
        return [
            second && { kind: 'CLAUSE', into: second, word: word('administration.catalogue.script.add.CLAUSE', second.displayNo) },
            first && { kind: 'SECOND_LEVEL', into: first, word: word(`administration.catalogue.script.add.${figures ? 'FIGURE' : 'INDICATOR'}`, first.displayNo) },
            figures && { kind: 'PARAMETER', into: first, word: word('administration.catalogue.script.add.PARAMETER', first.displayNo) },
            { kind: 'FIRST_LEVEL', word: word('administration.catalogue.script.add.FIRST_LEVEL') },
        ].filter(Boolean);
    }

    #ofFigures(first) {
        return first.branches.some(each => each.form !== 'INDICATOR') || (this.editor.opened?.element.id === first.id && this.editor.opened.element.kind === 'PERFORMANCE');
    }

    add() {
        this.offers = this.#offers();
        this.place('what').replaceChildren(...this.offers.map((offer, at) => element('option', { value: at }, offer.word)));
        this.place('new-level').replaceChildren(...this.editor.view.levels.map(level =>
            element('option', { value: level.value, selected: level.value === this.selected?.level }, level.label)));
        this.place('add-refusal').textContent = '';
        this.#asked();
        this.place('adding').showModal();
    }

    get #offer() {
        return this.offers[this.place('what').value];
    }

    #asked() {
        this.place('of-level').hidden = this.#offer.kind !== 'CLAUSE';
        this.place('of-first').hidden = this.#offer.kind !== 'FIRST_LEVEL';
    }

    async #take(event) {
        event.preventDefault();
        const offer = this.#offer;
        const fresh = await this.#fresh(offer);
        if (!fresh) return;
        const at = this.#after(offer);
        const added = await this.editor.act(
            { act: 'ADD', kind: offer.kind, value: { element: fresh }, into: offer.into?.id ?? null, at },
            { act: 'REMOVE', kind: offer.kind, id: fresh.id }, [offer.into?.id]);
        if (!added) {
            this.place('add-refusal').textContent = this.editor.refusal();
            return;
        }
        this.place('adding').close();
        await this.editor.tree.reveal(offer.kind, fresh.id, offer.kind === 'CLAUSE' ? offer.into.id : undefined);
        this.editor.pane.focus(offer.kind === 'CLAUSE' ? 'text' : 'name');
    }

    async #fresh({ kind, into }) {
        if (kind === 'FIRST_LEVEL') return { id: this.place('new-id').value.trim(), kind: this.place('new-kind').value };
        await this.editor.draft.flush();
        const answer = await api('GET', `${this.editor.url}/new/${kind}?into=${encodeURIComponent(into.id)}&level=${this.place('new-level').value || 1}`);
        if (!answer.ok) this.editor.tell(answer.problem);
        return answer.ok ? answer.data : undefined;
    }

    /** Behind what is selected, where it is of the same kind; at the end otherwise. */
    #after({ kind }) {
        const chosen = this.selected;
        return chosen?.kind === kind ? this.editor.tree.placeOf(chosen).at + 1 : null;
    }

    askToRemove() {
        const chosen = this.selected;
        if (!chosen) return;
        this.removing = chosen;
        const parts = chosen.kind === 'FIRST_LEVEL' ? chosen.branches.reduce((sum, each) => sum + 1 + each.parts, 0) : chosen.parts;
        if (!parts) {
            this.#remove(chosen);
            return;
        }
        this.place('remove-text').textContent = word('administration.catalogue.script.remove', `${chosen.displayNo} ${chosen.says}`, parts);
        this.place('removing').showModal();
    }

    async #remove(branch) {
        const { draft, url, tree } = this.editor;
        await draft.flush();
        const whole = await api('GET', `${url}/elements/${branch.kind}/${encodeURIComponent(branch.id)}?whole=true`);
        if (!whole.ok) {
            this.editor.tell(whole.problem);
            return;
        }
        const siblings = tree.siblingsOf(branch);
        const next = siblings[whole.data.at + 1] ?? siblings[whole.data.at - 1];
        const removed = await this.editor.act({ act: 'REMOVE', kind: branch.kind, id: branch.id },
            { act: 'ADD', kind: branch.kind, value: whole.data.uprooted, into: whole.data.into, at: whole.data.at }, [whole.data.into]);
        if (removed) await this.editor.afterRemoval(next ?? undefined, whole.data.into);
    }

    /** @param at null for the end */
    async move(branch, into, at) {
        const from = this.editor.tree.placeOf(branch);
        const moved = await this.editor.act({ act: 'MOVE', kind: branch.kind, id: branch.id, into, at },
            { act: 'MOVE', kind: branch.kind, id: branch.id, into: from.into, at: from.at }, [from.into, into]);
        if (moved) await this.editor.tree.reveal(branch.kind, branch.id, branch.kind === 'CLAUSE' ? into : undefined);
    }

    step(by) {
        if (this.selected) this.editor.tree.shift(this.selected, by);
    }

    askWhere() {
        const chosen = this.selected;
        if (!chosen || chosen.kind === 'FIRST_LEVEL') return;
        const { tree } = this.editor;
        const goals = chosen.kind === 'CLAUSE' ? tree.seconds().filter(each => each.form === 'INDICATOR')
            : tree.roots.filter(root => root === tree.parentOf(chosen) || root.branches.some(each => each.form === chosen.form));
        const parent = tree.parentOf(chosen);
        this.place('goal').replaceChildren(...goals.map(goal => element('option', { value: goal.id, selected: goal.id === parent.id }, `${goal.displayNo} ${goal.says}`)));
        this.place('moving').showModal();
        this.#places();
    }

    async #places() {
        const { tree } = this.editor;
        const goal = this.place('goal').value;
        const chosen = this.selected;
        if (chosen.kind === 'CLAUSE' && !tree.lists.has(goal)) await tree.fetch(goal);
        const siblings = (chosen.kind === 'CLAUSE' ? tree.lists.get(goal) : tree.roots.find(root => root.id === goal).branches.filter(each => each.kind === chosen.kind))
            .filter(each => each.id !== chosen.id);
        this.place('behind').replaceChildren(element('option', { value: 0 }, word('administration.catalogue.script.first')),
            ...siblings.map((each, at) => element('option', { value: at + 1, selected: at === siblings.length - 1 },
                word('administration.catalogue.script.behind', `${each.displayNo || each.id} ${each.says}`))));
    }

    async #put(event) {
        event.preventDefault();
        this.place('moving').close();
        await this.move(this.selected, this.place('goal').value, Number(this.place('behind').value));
    }
}
