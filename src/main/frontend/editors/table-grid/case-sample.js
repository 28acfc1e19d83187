// A test case of a real self-assessment: found by its enterprise, taken for a reason.
import { api, reason } from '../../behaviours/api.js';
import { element, word } from '../../behaviours/behaviour.js';

const PROCESS = 'selfAssessment';

export class CaseSample {

    /** @param taken is called when the draft has the case */
    constructor(editor, taken) {
        Object.assign(this, { editor, taken, dialog: editor.part('sample') });
        const form = this.dialog.querySelector('form');
        form.addEventListener('submit', event => this.#take(event));
        this.#field('search').addEventListener('click', () => this.#search());
        this.#field('words').addEventListener('keydown', event => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            this.#search();
        });
    }

    #field(name) {
        return this.dialog.querySelector(`[data-part=sample-${name}]`);
    }

    open() {
        this.#field('found').replaceChildren();
        this.#field('refusal').textContent = '';
        this.dialog.showModal();
    }

    async #search() {
        const words = this.#field('words').value.trim();
        const answer = await api('GET', `/api/v1/admin/instances?process=${PROCESS}&standing=FINISHED&size=20&q=${encodeURIComponent(words)}`);
        if (!answer.ok) return this.#refuse(answer.problem);
        const found = this.#field('found');
        return found.replaceChildren(...answer.data.items.length ? answer.data.items.map(each => element('label', { class: 'sample' },
            element('input', { type: 'radio', name: 'self-assessment', value: each.id, class: 'form-check-input' }),
            element('span', {}, each.enterprise ?? each.id, element('span', { class: 'muted small d-block' }, [each.number, each.state, each.endedAt?.slice(0, 10)].filter(Boolean).join('　')))))
            : [element('p', { class: 'muted' }, word('administration.cases.script.found'))]);
    }

    async #take(event) {
        event.preventDefault();
        await this.editor.draft.flush();
        const answer = await api('POST', `${this.editor.url}/cases/samples`, { ifMatch: this.editor.draft.version, body: {
            selfAssessment: this.dialog.querySelector('[name=self-assessment]:checked')?.value ?? '', title: this.#field('title').value, reason: this.#field('reason').value } });
        if (!answer.ok) return this.#refuse(answer.problem);
        this.editor.draft.base.version = answer.data.version;
        this.dialog.close();
        return this.taken();
    }

    #refuse(problem) {
        this.#field('refusal').textContent = reason(problem) || word('portal.script.offline');
    }
}
