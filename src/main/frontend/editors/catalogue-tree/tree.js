// 指标树: branches are fetched when they are opened; elements are moved by mouse and by keyboard.
import { element, icon, word } from '../../behaviours/behaviour.js';

/** From how many on what is out of sight is not drawn. */
const LONG = 200;
const LEVELS = { FIRST_LEVEL: 1, SECOND_LEVEL: 2, PARAMETER: 2, CLAUSE: 3 };

export class Tree {

    /**
     * @param place role=tree
     * @param acts {clauses(second): fetches them, opened(branch), moved(branch, into, at)}; without `moved` nothing is dragged
     */
    constructor(place, acts) {
        Object.assign(this, { place, acts, open: new Set(), lists: new Map(), faults: new Map(), roots: [] });
        place.addEventListener('keydown', event => this.#key(event));
        place.addEventListener('click', event => this.#click(event));
        place.addEventListener('dragstart', event => this.#drag(event));
        place.addEventListener('dragover', event => this.#over(event));
        place.addEventListener('drop', event => this.#drop(event));
        place.addEventListener('dragend', () => this.#clear());
    }

    /** @param roots first-level indicators with their branches */
    show(roots) {
        this.roots = roots;
        if (!this.open.size) roots.forEach(root => this.open.add(root.id));
        this.draw();
    }

    draw() {
        const held = document.activeElement?.closest?.('[role=treeitem]') && this.place.contains(document.activeElement);
        this.place.replaceChildren(...this.roots.map(root => this.#item(root, null)));
        if (!this.current || !this.#line(this.current)) this.#tab(this.place.querySelector('[role=treeitem]'));
        else this.#tab(this.#line(this.current));
        if (held) this.place.querySelector('[tabindex="0"]')?.focus({ preventScroll: true });
        this.#marks();
    }

    /** The branch of a second-level indicator, fetched anew. */
    async fetch(second) {
        this.lists.set(second, await this.acts.clauses(second));
        this.draw();
    }

    forget(second) {
        this.lists.delete(second);
    }

    /** What it is called has changed; nothing else is drawn anew. */
    relabel(branch) {
        const line = this.#line(keyOf(branch))?.querySelector('.tree__line');
        if (!line) return;
        line.querySelector('.tree__no').textContent = number(branch);
        line.querySelector('.tree__says').textContent = said(branch);
    }

    branchOf(key) {
        return this.#all().find(branch => keyOf(branch) === key);
    }

    /** What an element belongs to, and where it stands there. */
    placeOf(branch) {
        const siblings = this.siblingsOf(branch);
        return { into: this.parentOf(branch)?.id ?? null, at: siblings.findIndex(each => each.id === branch.id), siblings };
    }

    parentOf(branch) {
        if (branch.kind === 'FIRST_LEVEL') return undefined;
        if (branch.kind === 'CLAUSE') return this.seconds().find(second => this.lists.get(second.id)?.some(each => each.id === branch.id));
        return this.roots.find(root => root.branches.some(each => each.kind === branch.kind && each.id === branch.id));
    }

    siblingsOf(branch) {
        const parent = this.parentOf(branch);
        if (branch.kind === 'FIRST_LEVEL') return this.roots;
        return branch.kind === 'CLAUSE' ? this.lists.get(parent?.id) ?? [] : (parent?.branches ?? []).filter(each => each.kind === branch.kind);
    }

    seconds() {
        return this.roots.flatMap(root => root.branches.filter(each => each.kind === 'SECOND_LEVEL'));
    }

    #all() {
        return [...this.roots, ...this.roots.flatMap(root => root.branches), ...[...this.lists.values()].flat()];
    }

    /** Marks what is wrong, and the branches that hold it. @param faults of the check */
    mark(faults) {
        this.faults = new Map();
        const count = id => this.faults.set(id, (this.faults.get(id) ?? 0) + 1);
        faults.filter(fault => fault.element).forEach(fault => {
            count(fault.element);
            const second = fault.branch ?? fault.element;
            if (fault.branch) count(second);
            const root = this.roots.find(each => each.branches.some(branch => branch.id === second));
            if (root) count(root.id);
        });
        this.#marks();
    }

    #marks() {
        this.place.querySelectorAll('.tree__line').forEach(line => {
            const count = this.faults.get(line.dataset.id);
            line.classList.toggle('tree__line--bad', Boolean(count));
            const mark = line.querySelector('.tree__faults');
            mark.textContent = count ?? '';
            mark.title = count ? word('administration.catalogue.script.faults', count) : '';
        });
    }

    #item(branch, parent) {
        const key = keyOf(branch);
        const opens = branch.kind === 'FIRST_LEVEL' || branch.form === 'INDICATOR';
        const isOpen = opens && this.open.has(branch.id);
        const parts = branch.kind === 'FIRST_LEVEL' ? branch.branches : this.lists.get(branch.id) ?? [];
        const line = element('div', { class: 'tree__line', 'data-id': branch.id, draggable: this.acts.moved && branch.kind !== 'FIRST_LEVEL' ? 'true' : null },
            element('span', { class: 'tree__fold', 'aria-hidden': 'true' }, opens ? icon(isOpen ? 'chevron-down' : 'chevron-right') : ''),
            element('span', { class: 'tree__no' }, number(branch)),
            element('span', { class: 'tree__says' }, said(branch)),
            branch.form === 'INDICATOR' ? element('span', { class: 'tree__parts' }, String(branch.parts)) : null,
            element('span', { class: 'tree__faults' }));
        const item = element('li', {
            role: 'treeitem', tabindex: '-1', 'data-key': key, 'aria-level': LEVELS[branch.kind],
            'aria-selected': String(key === this.current), 'aria-expanded': opens ? String(isOpen) : null,
        }, line, isOpen ? element('ul', { role: 'group', class: parts.length > LONG ? 'tree__long' : null }, ...parts.map(part => this.#item(part, branch))) : null);
        item.branch = branch;
        item.into = parent;
        return item;
    }

    #line(key) {
        return this.place.querySelector(`[data-key="${CSS.escape(key)}"]`);
    }

    #tab(item) {
        this.place.querySelectorAll('[tabindex="0"]').forEach(each => each.setAttribute('tabindex', '-1'));
        item?.setAttribute('tabindex', '0');
    }

    /** Opens the branches that lead to it, and it. */
    async reveal(kind, id, second, opens = true) {
        const root = this.roots.find(each => each.branches.some(branch => branch.id === (second ?? id)));
        if (root) this.open.add(root.id);
        if (second) {
            this.open.add(second);
            if (!this.lists.has(second)) this.lists.set(second, await this.acts.clauses(second));
        }
        this.current = `${kind} ${id}`;
        this.draw();
        const item = this.#line(this.current);
        item?.querySelector('.tree__line').scrollIntoView({ block: 'nearest' });
        if (item && opens) await this.acts.opened(item.branch);
        return item;
    }

    async #select(item) {
        this.current = item.dataset.key;
        this.place.querySelectorAll('[aria-selected=true]').forEach(each => each.setAttribute('aria-selected', 'false'));
        item.setAttribute('aria-selected', 'true');
        this.#tab(item);
        item.focus({ preventScroll: true });
        item.querySelector('.tree__line').scrollIntoView({ block: 'nearest' });
        await this.acts.opened(item.branch);
    }

    async fold(branch, open = !this.open.has(branch.id)) {
        this.open[open ? 'add' : 'delete'](branch.id);
        if (open && branch.form === 'INDICATOR' && !this.lists.has(branch.id)) await this.fetch(branch.id);
        else this.draw();
    }

    #click(event) {
        const item = event.target.closest('[role=treeitem]');
        if (!item) return;
        if (event.target.closest('.tree__fold') && item.hasAttribute('aria-expanded')) this.fold(item.branch);
        else this.#select(item);
    }

    #key(event) {
        const item = event.target.closest('[role=treeitem]');
        if (!item) return;
        const act = event.altKey ? { ArrowUp: () => this.#shift(item, -1), ArrowDown: () => this.#shift(item, 1) }[event.key] : this.#plainKeys(item)[event.key];
        if (!act) return;
        event.preventDefault();
        act();
    }

    #plainKeys(item) {
        const lines = [...this.place.querySelectorAll('[role=treeitem]')];
        const to = other => other && (this.#tab(other), other.focus(), other.querySelector('.tree__line').scrollIntoView({ block: 'nearest' }));
        const expanded = item.getAttribute('aria-expanded');
        return {
            ArrowDown: () => to(lines[lines.indexOf(item) + 1]),
            ArrowUp: () => to(lines[lines.indexOf(item) - 1]),
            ArrowRight: () => expanded === 'false' ? this.#foldAt(item, true) : to(item.querySelector('[role=treeitem]')),
            ArrowLeft: () => expanded === 'true' ? this.#foldAt(item, false) : to(item.parentElement.closest('[role=treeitem]')),
            Home: () => to(lines[0]),
            End: () => to(lines.at(-1)),
            Enter: () => this.#select(item),
            ' ': () => this.#select(item),
        };
    }

    async #foldAt(item, open) {
        await this.fold(item.branch, open);
        const again = this.#line(item.dataset.key);
        this.#tab(again);
        again.focus();
    }

    #shift(item, by) {
        if (!this.acts.moved) return;
        this.shift(item.branch, by);
    }

    /** One place up or down among its own. */
    shift(branch, by) {
        const { into, at, siblings } = this.placeOf(branch);
        if (at + by >= 0 && at + by < siblings.length) this.acts.moved(branch, into, at + by);
    }

    #drag(event) {
        const item = event.target.closest?.('[role=treeitem]');
        if (!item) return;
        this.dragged = item.branch;
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', item.branch.id);
    }

    #over(event) {
        const goal = this.#goal(event);
        this.#clear(true);
        if (!goal) return;
        event.preventDefault();
        goal.line.classList.add(goal.look);
    }

    /** Before or after one of its kind, or into what things of its kind belong to. */
    #goal(event) {
        const item = this.dragged && event.target.closest('[role=treeitem]');
        if (!item || item.branch === this.dragged) return undefined;
        const line = item.querySelector('.tree__line');
        const { branch } = item;
        if (branch.kind === this.dragged.kind && branch.form === this.dragged.form) {
            const box = line.getBoundingClientRect();
            const after = event.clientY > box.top + box.height / 2;
            return { line, branch, after, look: after ? 'tree__line--after' : 'tree__line--before' };
        }
        const fits = this.dragged.kind === 'CLAUSE' ? branch.form === 'INDICATOR'
            : branch.kind === 'FIRST_LEVEL' && branch.branches.some(each => each.form === this.dragged.form);
        return fits ? { line, branch, inside: true, look: 'tree__line--into' } : undefined;
    }

    #drop(event) {
        const goal = this.#goal(event);
        const { dragged } = this;
        this.#clear();
        if (!goal) return;
        event.preventDefault();
        if (goal.inside) {
            this.acts.moved(dragged, goal.branch.id, null);
            return;
        }
        const target = this.placeOf(goal.branch);
        const from = this.placeOf(dragged);
        const at = target.at + (goal.after ? 1 : 0) - (from.into === target.into && from.at < target.at ? 1 : 0);
        if (from.into !== target.into || from.at !== at) this.acts.moved(dragged, target.into, at);
    }

    #clear(marks = false) {
        this.place.querySelectorAll('.tree__line--before, .tree__line--after, .tree__line--into')
            .forEach(line => line.classList.remove('tree__line--before', 'tree__line--after', 'tree__line--into'));
        if (!marks) this.dragged = undefined;
    }
}

function number(branch) {
    return branch.kind === 'PARAMETER' ? branch.id : branch.displayNo || branch.id;
}

function said(branch) {
    return branch.says || word('administration.catalogue.script.unnamed');
}

export function keyOf(branch) {
    return `${branch.kind} ${branch.id}`;
}
