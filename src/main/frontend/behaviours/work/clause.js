import { reason } from '../api.js';
import { word } from '../behaviour.js';
import { isBlank } from '../../typed/text.js';
import { Autosave } from './autosave.js';
import { EvidenceField } from './evidence.js';
import { putText, textOf } from './hand.js';
import { hideKept, showKept } from './kept.js';
import { same } from './merge.js';
import { reopen } from './reopening.js';
import { time } from './save-state.js';
import { soFarChanged } from './so-far.js';

/** One clause on the page: conformity, statement and evidence, saved by themselves. */
export class Clause {
    constructor(card, work) {
        this.card = card;
        this.work = work;
        this.id = card.dataset.clause;
        this.proposed = this.carried;
        this.radios = [...card.querySelectorAll('input[type=radio]')];
        this.area = card.querySelector('textarea');
        this.star = card.querySelector('[data-evidence-star]');
        this.evidence = new EvidenceField(card.querySelector('[data-evidence-field]'), () => this.#changed(true), work.uses);
        this.editable = !this.area.readOnly;
        this.#show();
        this.thing = this.#thing();
        if (!this.editable) {
            showKept(this.thing, { shown: this.read() });
            return;
        }
        this.autosave = new Autosave(this.thing, { version: Number(card.dataset.version), content: this.#sent() });
        this.radios.forEach(radio => radio.addEventListener('change', () => this.#changed(true)));
        this.area.addEventListener('input', () => this.#changed(false));
        card.querySelector('[data-confirm-carried]')?.addEventListener('click', () => this.autosave.confirm());
        card.addEventListener('focusout', event => card.contains(event.relatedTarget) || this.autosave.flush());
    }

    read() {
        const chosen = this.radios.find(radio => radio.checked);
        return { conformity: chosen?.value ?? null, statement: textOf(this.area), evidence: this.evidence.files };
    }

    /** What the server has sent, whatever the browser or a fast hand made of it before the page was ready. */
    #sent() {
        const chosen = this.radios.find(radio => radio.defaultChecked);
        return { conformity: chosen?.value ?? null, statement: this.area.defaultValue, evidence: this.evidence.files };
    }

    get missing() {
        const { conformity, statement, evidence } = this.read();
        const chosen = this.radios.find(radio => radio.checked);
        const proof = !chosen || chosen.dataset.evidence === 'true';
        return [!conformity && 'conformity', isBlank(statement) && 'statement', proof && !evidence.length && 'evidence'].filter(Boolean);
    }

    get answered() {
        return this.missing.length === 0 && !this.carried;
    }

    /** Taken from an earlier self-assessment and neither confirmed nor changed. */
    get carried() {
        return this.card.hasAttribute('data-carried');
    }

    choose(number) {
        const code = ['CONFORM', 'PARTIAL', 'NONCONFORM', 'NA'][number - 1];
        const radio = this.radios.find(each => each.value === code);
        if (!radio || radio.disabled) return;
        radio.checked = true;
        this.fold(false);
        this.#changed(true);
    }

    focus() {
        this.card.scrollIntoView({ block: 'start' });
        this.card.focus({ preventScroll: true });
    }

    open() {
        this.fold(false);
        this.focus();
    }

    /** From one of its fields to the card, so that single keys are heard. */
    goBack() {
        if (this.card.contains(document.activeElement)) this.card.focus({ preventScroll: true });
    }

    describe() {
        this.fold(false);
        this.area.focus();
    }

    attach() {
        this.fold(false);
        this.evidence.open();
    }

    browse() {
        this.fold(false);
        this.evidence.browse();
    }

    get folded() {
        return this.card.hasAttribute('data-folded');
    }

    get foldable() {
        return (this.answered || !this.editable) && !this.atStake;
    }

    /** Something of it is still on its way, or waits for somebody to decide. */
    get atStake() {
        const saving = this.autosave;
        return Boolean(this.card.querySelector('[data-upload-line], [data-unread], [data-kept], [data-left], [data-replaced]')
            || saving?.stuck || saving?.undecided || saving?.closed);
    }

    fold(on) {
        this.card.toggleAttribute('data-folded', on);
        this.card.querySelector('.clause__body').hidden = on;
        this.card.querySelector('[data-fold]')?.setAttribute('aria-expanded', !on);
        this.area.dispatchEvent(new CustomEvent('shown'));
    }

    #changed(now) {
        this.card.toggleAttribute('data-carried', this.proposed && !this.autosave.dirty);
        this.#show();
        this.card.querySelector('[data-answer-error]').textContent = '';
        this.autosave.touch(now);
        this.work.progress();
    }

    #show() {
        const { conformity, evidence } = this.read();
        const chosen = this.radios.find(radio => radio.checked);
        const missing = this.missing;
        this.card.dataset.conformity = conformity ?? '';
        this.card.toggleAttribute('data-answered', this.answered);
        const gist = this.card.querySelector('[data-gist]');
        if (gist) gist.textContent = this.answered
            ? word('assessment.script.gist', word(`assessment.script.conformity.${conformity}`), evidence.length) : '';
        this.star.hidden = Boolean(chosen) && chosen.dataset.evidence !== 'true';
        this.card.querySelector('[data-missing]').textContent = missing.length
            ? word('assessment.script.missing', missing.map(field => word(`assessment.script.field.${field}`)).join('、')) : '';
    }

    #put(content) {
        this.radios.forEach(radio => { radio.checked = radio.value === content.conformity; });
        putText(this.area, content.statement ?? '');
        if (!same(this.evidence.files, content.evidence)) this.evidence.files = content.evidence;
        this.#show();
        this.work.progress();
    }

    #thing() {
        const { work, card } = this;
        return {
            key: `${work.id}:${this.id}`,
            url: `/api/v1/self-assessments/${work.id}/answers/${this.id}`,
            title: card.dataset.label,
            read: () => this.read(),
            show: content => {
                this.#put(content);
                this.fold(false);
            },
            follow: content => this.#put(content),
            isBehind: ({ kind, id, version }) => kind === 'ANSWER' && id === this.id && version > this.autosave?.base.version,
            body: (content, base, over) => ({ ...content, evidence: content.evidence.map(file => file.id), ...over.length && { over } }),
            parse: item => ({ version: item.version, savedBy: item.savedBy,
                content: { conformity: item.conformity, statement: item.statement ?? '', evidence: item.evidence ?? [] } }),
            label: field => word(`assessment.script.field.${field}`),
            replaces: subject => subject === this.id,
            say: (field, value) => field === 'conformity' && value ? word(`assessment.script.conformity.${value}`) : value,
            saved: (base, own = true) => {
                this.proposed = false;
                card.removeAttribute('data-carried');
                this.#show();
                card.querySelector('[data-carried-note]')?.remove();
                card.querySelector('[data-saved]').textContent = word('assessment.script.saved-by', base.savedBy ?? '', time());
                work.progress();
                if (own) soFarChanged();
            },
            refused: (problem, status) => {
                if (status === 422) card.querySelector('[data-answer-error]').textContent = reason(problem);
            },
            beside: card.querySelector('[data-answer-error]'),
            reopen: work.item && (() => reopen(work.id, work.item)),
            closed: problem => problem ? showKept(this.thing, { problem }) : hideKept(this.thing),
        };
    }
}
