// 规则表的编辑: <div data-table-grid="subject"> with toolbar, grid and pane; one person at a time.
import { api, reason } from '../behaviours/api.js';
import { alike } from '../behaviours/work/kept-draft.js';
import { behaviour, element as made, word } from '../behaviours/behaviour.js';
import { toast } from '../behaviours/toast.js';
import { Cases } from './table-grid/cases.js';
import { showDifference } from './table-grid/difference.js';
import { Draft } from './table-grid/draft.js';
import { Effect } from './table-grid/effect.js';
import { Findings } from './table-grid/findings.js';
import { Grid } from './table-grid/grid.js';
import { previewFile } from './table-grid/import.js';

behaviour('[data-table-grid]', async place => {
    const url = `/api/v1/admin/table-drafts/${place.dataset.tableGrid}`;
    const opened = await api('POST', url);
    if (!opened.ok) return tell(place, reason(opened.problem) || word('portal.script.offline'));
    return new Editor(place, url, opened.data).begin();
});

class Editor {
    constructor(place, url, opened) {
        Object.assign(this, { place, url, opened, sheets: opened.tables });
        this.mine = Boolean(opened.hand?.mine);
        this.sheet = this.sheets.find(sheet => sheet.name === location.hash.slice(1)) ?? this.sheets[0];
        this.draft = !this.mine ? undefined : new Draft(url, opened, {
            saved: () => this.saved(), refused: problem => this.refused(problem), lost: (why, kept) => this.handedOn(why, kept) });
        this.findings = new Findings(this.part('findings'), this.part('count'), this.sheets, (table, row, column) => this.goTo(table, row, column));
    }

    part(name) {
        return this.place.querySelector(`[data-part=${name}]`);
    }

    async begin() {
        await this.takeUp();
        this.chooser();
        this.notices();
        await this.show();
        await this.check();
        this.part('difference-tab').addEventListener('click', () => this.compare());
        if (this.place.dataset.edition) Object.assign(this, { cases: new Cases(this), effect: new Effect(this) });
        if (this.mine) this.tools();
        this.sayBoth();
        this.place.dataset.ready = '';
    }

    /** Tables that a colleague's release and this draft both changed stay as they are here. */
    sayBoth() {
        const both = sessionStorage.getItem('tables-both');
        sessionStorage.removeItem('tables-both');
        if (both) this.tell(word('administration.tables.script.both', both));
    }

    /** What an earlier page did not bring to the server: where the draft stood still, it goes on; else somebody decides. */
    async takeUp() {
        const left = this.mine ? await this.draft.kept.left() : null;
        if (!left) return;
        if (this.sheets.every(sheet => !(sheet.name in left.content) || alike(sheet.rows, left.content[sheet.name]))) {
            this.draft.kept.drop();
        } else if (left.version === this.draft.version) {
            this.putIn(left.content);
            toast(word('administration.script.taken-up'));
        } else {
            const dialog = this.part('left');
            this.part('left-tables').textContent = this.sheets.filter(sheet => sheet.name in left.content).map(sheet => sheet.title).join('、');
            dialog.addEventListener('close', () => {
                if (dialog.returnValue === 'take') this.putIn(left.content);
                else if (dialog.returnValue === 'drop') this.draft.kept.drop();
                this.show();
            });
            dialog.showModal();
        }
    }

    putIn(tables) {
        for (const sheet of this.sheets.filter(each => each.name in tables)) {
            sheet.rows = tables[sheet.name];
            this.draft.change(sheet);
        }
    }

    chooser() {
        const select = this.part('tables');
        select.append(...this.sheets.map(sheet => made('option', { value: sheet.name, selected: sheet === this.sheet }, sheet.title)));
        select.hidden = this.sheets.length === 1;
        select.addEventListener('change', () => this.open(select.value));
    }

    notices() {
        if (!this.mine) {
            this.place.classList.add('sheets--watched');
            this.part('holder').textContent = word('administration.tables.script.held', this.opened.hand?.name ?? '');
            this.part('watched').hidden = false;
            this.part('take-over').addEventListener('click', async () => (await api('POST', `${this.url}/hold?takeOver=true`)).ok && location.reload());
        } else if (this.opened.base !== this.opened.inForce) {
            this.part('why-outdated').textContent = word('administration.tables.script.outdated', this.opened.base, this.opened.inForce);
            this.part('outdated').hidden = false;
            this.part('rebase').addEventListener('click', () => this.rebase());
        }
    }

    async show() {
        this.grid?.destroy();
        this.grid = new Grid(this.part('grid'), this.sheet, this.mine, rows => {
            this.sheet.rows = rows;
            this.draft.change(this.sheet);
        });
        await this.grid.ready;
        this.grid.mark(this.findings.of(this.sheet.name));
    }

    async open(name) {
        if (name === this.sheet.name) return;
        this.sheet = this.sheets.find(sheet => sheet.name === name);
        this.part('tables').value = name;
        history.replaceState(null, '', `#${name}`);
        await this.show();
    }

    async goTo(table, row, column) {
        await this.open(table);
        this.grid.select(row, column);
    }

    async check() {
        const answer = await api('GET', `${this.url}/check`);
        if (!answer.ok) return undefined;
        this.say(answer.data.findings);
        this.compareIfShown();
        return answer.data.accepted;
    }

    compareIfShown() {
        if (!this.part('difference').hidden) this.compare();
    }

    saved() {
        this.cases?.outdated();
        this.effect?.outdated();
        return this.check();
    }

    say(findings) {
        this.findings.show(findings);
        this.grid.mark(this.findings.of(this.sheet.name));
    }

    /** What looks like code stays in the grid, marked, and is not sent again before it is mended. */
    refused(problem) {
        this.say(problem?.findings ?? []);
        if (!problem?.findings) this.tell(reason(problem) || word('portal.script.offline'));
    }

    async compare() {
        await this.draft?.flush();
        const answer = await api('GET', `${this.url}/difference`);
        if (answer.ok) showDifference(this.part('difference'), answer.data.items, (table, row, column) => this.goTo(table, row, column));
    }

    tools() {
        const file = this.part('import');
        const acts = {
            undo: () => this.grid.undo(), redo: () => this.grid.redo(), add: () => this.grid.add(), remove: () => this.grid.remove(),
            up: () => this.grid.move(-1), down: () => this.grid.move(1), import: () => file.click(),
            export: () => this.export(), discard: () => this.part('discard').showModal(), propose: () => this.askToPropose(),
        };
        this.place.querySelectorAll('[data-tool]').forEach(button => button.addEventListener('click', acts[button.dataset.tool]));
        file.addEventListener('change', () => this.import(file));
        this.part('proposal').querySelector('form').addEventListener('submit', event => this.propose(event));
        this.part('discard').querySelector('form').addEventListener('submit', event => this.discard(event));
    }

    async import(file) {
        const chosen = file.files[0];
        file.value = '';
        if (!chosen) return;
        await this.draft.flush();
        const { preview, 'preview-body': body, take } = Object.fromEntries(['preview', 'preview-body', 'take'].map(name => [name, this.part(name)]));
        const rows = await previewFile(`${this.url}/preview/${this.sheet.name}`, chosen, this.sheet, body);
        take.disabled = !rows;
        take.onclick = () => this.grid.replace(rows);
        preview.showModal();
        for (let each = body; each !== preview.parentElement; each = each.parentElement) each.scrollTop = 0;
    }

    async export() {
        await this.draft.flush();
        location.assign(`/staff/tables/sets/${this.place.dataset.tableGrid}/draft/${this.sheet.name}`);
    }

    async askToPropose() {
        await this.draft.flush();
        if (this.draft.waiting) return undefined;
        const accepted = await this.check();
        if (accepted === false) return this.tab('check');
        if (accepted && this.cases && await this.cases.green() === false) return this.tab('cases');
        return accepted && this.part('proposal').showModal();
    }

    tab(name) {
        this.place.querySelector(`[aria-controls=pane-${name}]`).click();
    }

    async propose(event) {
        event.preventDefault();
        const answer = await api('POST', `${this.url}/proposal`, { body: { note: this.part('proposal').querySelector('textarea').value }, ifMatch: this.draft.version });
        if (!answer.ok) {
            this.part('refusal').textContent = reason(answer.problem) || word('portal.script.offline');
            return;
        }
        this.draft.end();
        location.assign(`/staff/tables/releases/${answer.data.id}`);
    }

    async discard(event) {
        event.preventDefault();
        const answer = await api('DELETE', this.url);
        if (!answer.ok) return this.tell(reason(answer.problem) || word('portal.script.offline'));
        this.draft.end();
        return location.assign('/staff/tables');
    }

    async rebase() {
        await this.draft.flush();
        const answer = await api('POST', `${this.url}/rebase`, { ifMatch: this.draft.version });
        if (!answer.ok) return this.tell(reason(answer.problem) || word('portal.script.offline'));
        this.draft.end();
        if (answer.data.both.length) sessionStorage.setItem('tables-both', answer.data.both.join('、'));
        return location.reload();
    }

    handedOn(why, kept) {
        const dialog = this.part('handed-on');
        dialog.querySelector('p').textContent = `${why}${kept}`;
        dialog.addEventListener('close', () => location.reload());
        dialog.showModal();
    }

    tell(text) {
        tell(this.place, text);
    }
}

function tell(place, text) {
    place.querySelector('[data-part=told]').replaceChildren(made('p', { class: 'notice notice--bad', role: 'alert' }, text));
}
