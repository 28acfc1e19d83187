// A test case made by hand: answers and figures of the edition, filled in one by one, by level, or from a body of simulate.
import { api, reason } from '../../behaviours/api.js';
import { element, word } from '../../behaviours/behaviour.js';

const CONFORMITIES = ['CONFORM', 'PARTIAL', 'NONCONFORM', 'NA'];
const TOLD = /^(overall\.(level|index)|[A-Z]+(-\d+)?\.level)$/;
const say = (key, ...args) => word(`administration.cases.script.${key}`, ...args);

export class CaseForm {

    /** @param saved is called when the draft has the case */
    constructor(editor, saved) {
        Object.assign(this, { editor, saved, dialog: editor.part('case'), url: `${editor.url}/cases` });
        const acts = { fill: () => this.#paste(), try: () => this.#try() };
        Object.entries(acts).forEach(([name, act]) => this.#field(name).addEventListener('click', act));
        this.dialog.querySelector('form').addEventListener('submit', event => this.#save(event));
    }

    #field(name) {
        return this.dialog.querySelector(`[data-part=case-${name}]`);
    }

    /** @param id of one that is gone on with; none for a new one */
    async open(id) {
        this.id = id;
        if (!this.edition && !await this.#build()) return;
        const made = id ? await api('GET', `${this.url}/${id}`) : undefined;
        if (made && !made.ok) return this.editor.tell(reason(made.problem) || word('portal.script.offline'));
        this.#field('name').value = made?.data.title ?? '';
        this.#field('body').value = '';
        this.#refuse('');
        this.#fill(made?.data.body ?? {});
        this.#expect(Object.entries(made?.data.expected ?? {}).map(([key, value]) => ({ key, label: key, actual: value })), made?.data.expected ?? {});
        this.dialog.showModal();
        if (made) await this.#try(made.data.expected);
    }

    async #build() {
        const answer = await api('GET', `/api/v1/catalogue?edition=${encodeURIComponent(this.editor.place.dataset.edition)}`);
        if (!answer.ok) return this.editor.tell(reason(answer.problem) || word('portal.script.offline'));
        this.edition = answer.data;
        const scales = new Map(answer.data.scales.map(scale => [scale.id, scale.options.map(option => option.code)]));
        this.#field('levels').replaceChildren(...answer.data.levels.map(({ level, name }) => element('label', { class: 'case-form__level' }, name,
            this.#answers(CONFORMITIES.slice(0, 3), { onchange: event => this.#level(level, event.target.value) }))));
        const seconds = answer.data.firstLevel.flatMap(first => first.secondLevel);
        this.#field('clauses').replaceChildren(...seconds.filter(second => second.clauses).map(second => element('details', {},
            element('summary', {}, `${second.displayNo} ${second.name}`), ...second.clauses.map(clause => element('label', { class: 'case-form__clause' },
                element('span', {}, `${clause.displayNo} `, element('span', { class: 'muted small' }, clause.text)),
                this.#answers([...scales.get(clause.scale) ?? [], ...clause.naAllowed ? ['NA'] : []], { 'data-clause': clause.id, 'data-level': clause.level }))))));
        const parameters = answer.data.firstLevel.flatMap(first => first.parameters ?? []);
        this.#field('figures').replaceChildren(...parameters.map(each => element('label', {}, `${each.id} ${each.name}`,
            element('input', { class: 'form-control form-control-sm', 'data-figure': each.id, inputmode: 'decimal', autocomplete: 'off' }))),
            ...seconds.filter(second => second.naAllowed && second.thresholds).map(each => element('label', { class: 'case-form__na' },
                element('input', { type: 'checkbox', class: 'form-check-input', 'data-left-out': each.id }), say('not-applicable', `${each.displayNo} ${each.name}`))));
        return true;
    }

    #answers(codes, attributes) {
        return element('select', { class: 'form-select form-select-sm', ...attributes }, element('option', { value: '' }, say('unanswered')),
            ...codes.map(code => element('option', { value: code }, say(code))));
    }

    #level(level, code) {
        this.dialog.querySelectorAll(`[data-clause][data-level="${level}"]`).forEach(select => {
            select.value = code === 'PARTIAL' && ![...select.options].some(option => option.value === code) ? 'CONFORM' : code;
        });
    }

    #fill(body) {
        this.dialog.querySelectorAll('[data-clause]').forEach(select => { select.value = body.answers?.[select.dataset.clause] ?? ''; });
        this.dialog.querySelectorAll('[data-figure]').forEach(input => { input.value = body.performance?.[input.dataset.figure] ?? ''; });
        this.dialog.querySelectorAll('[data-left-out]').forEach(box => { box.checked = Boolean(body.performanceNotApplicable?.includes(box.dataset.leftOut)); });
        this.#field('industry').value = body.industry ?? '';
        this.values = body.performanceValues ?? {};
    }

    #paste() {
        try {
            this.#fill(JSON.parse(this.#field('body').value));
            this.#refuse('');
        } catch (malformed) {
            this.#refuse(say('not-json'));
        }
    }

    #body() {
        const given = (attribute, key) => Object.fromEntries([...this.dialog.querySelectorAll(`[data-${attribute}]`)]
            .filter(field => field.value.trim()).map(field => [field.dataset[key], field.value.trim()]));
        return { answers: given('clause', 'clause'), performance: given('figure', 'figure'), performanceValues: this.values,
            performanceNotApplicable: [...this.dialog.querySelectorAll('[data-left-out]:checked')].map(box => box.dataset.leftOut),
            industry: this.#field('industry').value.trim() || null };
    }

    /** What the draft makes of it stands beside what is expected; the first time it is taken for it. */
    async #try(expected = this.#expected()) {
        await this.editor.draft.flush();
        const answer = await api('POST', `${this.url}/trial`, { body: this.#body() });
        if (!answer.ok) return this.#refuse(reason(answer.problem) || word('portal.script.offline'));
        this.#refuse('');
        return this.#expect(answer.data.figures, expected);
    }

    #expected() {
        const inputs = [...this.dialog.querySelectorAll('[data-expected]')];
        return inputs.length ? Object.fromEntries(inputs.filter(input => input.value.trim()).map(input => [input.dataset.expected, input.value.trim()])) : undefined;
    }

    #expect(figures, expected) {
        const shown = figures.filter(figure => TOLD.test(figure.key) || expected?.[figure.key]);
        this.#field('expected').replaceChildren(...shown.map(figure => element('label', {}, element('span', {}, figure.label),
            element('span', { class: 'muted small d-block' }, `${say('actual')} ${figure.actual || say('empty')}`),
            element('input', { class: 'form-control form-control-sm', 'data-expected': figure.key, autocomplete: 'off',
                value: (expected ? expected[figure.key] : figure.key.startsWith('overall.') ? figure.actual : '') ?? '' }))));
    }

    async #save(event) {
        event.preventDefault();
        await this.editor.draft.flush();
        const answer = await api(this.id ? 'PUT' : 'POST', this.id ? `${this.url}/${this.id}` : this.url, { ifMatch: this.editor.draft.version,
            body: { title: this.#field('name').value, body: this.#body(), expected: this.#expected() ?? {} } });
        if (!answer.ok) return this.#refuse(reason(answer.problem) || word('portal.script.offline'));
        this.editor.draft.base.version = answer.data.version;
        this.dialog.close();
        return this.saved();
    }

    #refuse(text) {
        this.#field('refusal').textContent = text;
    }
}
