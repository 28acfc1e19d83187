// One Camunda Form on a page: opens it, keeps what is typed, checks, saves, and says what happened.
import { Form } from '@bpmn-io/form-js-viewer';
import { api } from '../../behaviours/api.js';
import { word } from '../../behaviours/behaviour.js';
import { composing } from '../../behaviours/work/hand.js';
import { paced } from '../../behaviours/work/pace.js';
import { Draft, clock } from './draft.js';
import { join } from './join.js';
import { ownModule } from './module.js';
import { merge, same } from './merge.js';
import { Notices } from './notices.js';
import { Prefill } from './prefill.js';
import { completeness, errorsById, flat, keysOf } from './schema.js';

const PAUSE = 300;
const AT_MOST = 700;

export class FormView {
    constructor(place) {
        this.place = place;
        this.settings = place.dataset;
        this.notices = new Notices(place);
        this.draft = new Draft(this.settings.draft);
        this.body = place.querySelector('[data-form-body]') ?? place;
        this.keeping = paced(() => this.keep(), PAUSE, AT_MOST);
        // What is typed is in the form's state at once: nothing waits that the next drawing would wipe out.
        this.form = new Form({ container: this.body, additionalModules: [ownModule], debounce: false });
        this.prefill = new Prefill(this.form);
        place.form = this.form;
        place.formView = this;
        place.querySelectorAll('[data-form-submit]').forEach(button => button.addEventListener('click', () => this.press(button)));
    }

    /** Until everything is in its place nothing can be typed that would be overwritten. */
    async open() {
        this.place.setAttribute('aria-busy', 'true');
        this.body.inert = true;
        this.filled = this.fill();
        const form = await this.filled;
        this.body.inert = false;
        this.place.removeAttribute('aria-busy');
        return form;
    }

    async fill() {
        const [schema, data, lists] = await Promise.all([this.source('schema'), this.source('data'), this.source('lists')]);
        if (!schema) return this.notices.say('open', 'bad', word('platform.script.forms.unreadable'));
        this.schema = schema;
        this.keys = keysOf(schema);
        this.lists = lists ?? {};
        this.saved = data ?? {};
        const kept = await this.draft.read();
        const restore = kept && JSON.stringify(kept.data) !== JSON.stringify(this.own(this.saved));
        await this.show(restore ? { ...this.saved, ...this.keptSince(kept) } : this.saved);
        if (restore) this.sayRestored(kept);
        this.form.on('changed', 500, () => this.keeping.soon());
        this.body.addEventListener('compositionend', () => this.keeping.soon());
        this.form.on('submit', 100, () => this.place.querySelector('[data-form-submit]')?.click());
        this.place.dispatchEvent(new CustomEvent('form-view:ready', { bubbles: true, detail: this.form }));
        setTimeout(() => this.land(decodeURIComponent(location.hash.slice(1))));
        return this.form;
    }

    /** What somebody else has saved since a draft was begun is not undone by it. */
    keptSince({ data, base }) {
        return base ? merge(base, data, this.own(this.saved)).content : data;
    }

    /** From an element of the page (data-schema="id") or from the server (data-schema-url). */
    async source(name) {
        const inPage = this.settings[name] && document.getElementById(this.settings[name]);
        if (inPage) return JSON.parse(inPage.textContent || '{}');
        const url = this.settings[`${name}Url`];
        if (!url) return undefined;
        const answer = await api('GET', url);
        if (name === 'data' && answer.ok) this.version = answer.etag;
        return answer.data;
    }

    async show(data) {
        const filled = { ...this.lists, ...data };
        if (this.form._getState().schema) this.refill(filled);
        else await this.form.importSchema(this.schema, filled);
        if (this.place.hasAttribute('data-read-only')) this.form.setProperty('readOnly', true);
        this.meter();
    }

    /** Other data in the same fields: who is writing in one keeps the place. */
    refill(filled) {
        const data = this.form._getInitializedFieldData(structuredClone(filled));
        this.form._setState({ data, initialData: structuredClone(data), errors: {} });
    }

    /** What stands in the form now, by key. */
    typed() {
        return structuredClone(this.own(this.form._getState().data));
    }

    own(data) {
        return Object.fromEntries(Object.entries(data).filter(([key]) => this.keys.has(key)));
    }

    /** Letters that are still being composed are no text yet. */
    keep() {
        if (composing(this.body)) return;
        this.prefill.run();
        this.meter();
        this.relabel();
        const typed = this.own(this.form._getState().data);
        if (JSON.stringify(typed) === JSON.stringify(this.own(this.form._getState().initialData))) return;
        const at = this.draft.keep(typed, this.version, this.own(this.saved));
        if (at) this.state('kept', word('platform.script.forms.kept', clock(at).slice(11)));
    }

    meter() {
        const meter = this.place.querySelector('[data-form-completeness]') ?? document.querySelector('[data-form-completeness]');
        if (!meter) return;
        const percent = completeness(this.schema, this.form._getSubmitData());
        meter.querySelector('progress').value = percent;
        meter.querySelector('[data-percent]').textContent = `${percent} %`;
    }

    /** The viewer speaks English to screen readers here. */
    relabel() {
        this.body.querySelectorAll('.fjs-repeat-row-remove').forEach((button, i) =>
            button.setAttribute('aria-label', word('platform.script.forms.remove-row', i + 1)));
    }

    state(name, words) {
        const line = this.place.querySelector('.save-state');
        if (!line) return;
        line.dataset.state = name;
        line.textContent = words;
    }

    /** Pressed before the form was there, it is sent when it is. */
    async press(button) {
        if (await this.filled) await this.submit(button);
    }

    async submit(button) {
        if (this.busy) return;
        this.prefill.run();
        const data = this.form._getSubmitData();
        const errors = this.form.validate();
        this.notices.clear();
        if (Object.keys(errors).length) return this.notices.errors(flat(this.schema, errors), [], error => this.jump(error));
        this.busy = true;
        button.setAttribute('aria-disabled', 'true');
        this.state('saving', word('platform.script.forms.saving'));
        const typed = this.typed();
        await this.settled?.();
        await this.send(data, this.version, typed);
        this.busy = false;
        button.removeAttribute('aria-disabled');
    }

    /** @param typed what stood in the form when data was taken from it */
    async send(data, version, typed) {
        const method = this.settings.submitMethod ?? 'PUT';
        const answer = await api(method, this.settings.submitUrl, { body: data, ifMatch: method === 'PUT' || 'versioned' in this.settings ? version : undefined });
        if (answer.ok) return this.accepted(answer, typed);
        this.state('failed', word('platform.script.forms.save-failed'));
        if (answer.status === 409 && answer.problem?.current) return join(this, answer.problem);
        if (answer.status === 401) {
            return this.notices.say('trouble', 'warn', word('platform.script.forms.signed-out'), [[word('platform.script.forms.sign-in'), '/login']]);
        }
        if (answer.problem?.errors) return this.refused(answer.problem.errors);
        return this.notices.say('trouble', 'bad', answer.problem?.detail ?? word('platform.script.forms.offline')).scrollIntoView({ block: 'center' });
    }

    async accepted(answer, sent) {
        this.version = answer.etag ?? this.version;
        this.saved = answer.data ?? this.saved;
        const now = this.typed();
        if (same(sent, now)) this.draft.drop();
        else this.draft.keep(now, this.version, this.own(this.saved));
        this.state('saved', word('platform.script.forms.saved', clock(new Date()).slice(11)));
        const proceed = this.place.dispatchEvent(new CustomEvent('form-view:saved', { bubbles: true, cancelable: true, detail: answer }));
        if (proceed && this.settings.next) return location.assign(this.settings.next);
        // What was typed while the server wrote stays.
        if (answer.data) await this.show({ ...this.saved, ...merge(sent, this.typed(), this.own(this.saved)).content });
        const warnings = answer.data?.warnings ?? [];
        if (warnings.length) {
            this.notices.say('warnings', 'warn', word('platform.script.forms.warnings'), [], warnings.map(each => each.message))
                .scrollIntoView({ block: 'center' });
        }
        return undefined;
    }

    refused(errors) {
        const { byId, other } = errorsById(this.schema, errors);
        this.form._setState({ errors: byId });
        this.notices.errors(flat(this.schema, byId), other, error => this.jump(error));
    }

    label(key) {
        return this.field(key)?.label ?? key;
    }

    field(key) {
        return this.form.get('formFieldRegistry').getAll().find(field => (field.key ?? field.path) === key);
    }

    isText(key) {
        return ['textfield', 'textarea', 'number'].includes(this.field(key)?.type);
    }

    /** The field that the address names behind its #. */
    land(key) {
        const field = key && this.field(key);
        if (field) this.jump(field);
    }

    sayRestored(kept) {
        const key = (kept.version ?? null) === (this.version ?? null) ? 'restored' : 'restored-older';
        this.notices.say('draft', 'info', word(`platform.script.forms.${key}`, clock(kept.at)), [
            [word('platform.script.forms.discard'), async () => {
                this.draft.drop();
                this.notices.clear('draft');
                await this.show(this.saved);
            }],
        ]);
    }

    jump({ id, row }) {
        const target = document.getElementById(`fjs-form-${this.form._id}-${id}${row === undefined ? '' : `_${row}`}`)
            ?? this.body.querySelector(`[id^="fjs-form-${this.form._id}-${id}${row === undefined ? '' : `_${row}`}"]`);
        target?.focus({ preventScroll: true });
        target?.closest('.fjs-form-field')?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    }
}
