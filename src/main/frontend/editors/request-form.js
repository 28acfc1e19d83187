// The form of a request keeps itself: what is typed becomes a draft on the server, which a colleague can go on with.
import { api } from '../behaviours/api.js';
import { behaviour, word } from '../behaviours/behaviour.js';
import { clock } from './form-view/draft.js';

const BASE = '/api/v1/assessment-requests';
const PAUSE = 1500;

class RequestDraft {
    constructor(place) {
        this.place = place;
        this.id = place.dataset.request;
        place.addEventListener('form-view:ready', () => this.begin());
        place.addEventListener('form-view:saved', event => {
            if (event.detail.data?.id && !this.place.dataset.next) {
                event.preventDefault();
                location.assign(`/assessment-requests/${event.detail.data.id}`);
            }
        });
        place.querySelector('[data-request-save]').addEventListener('click', () => this.save());
    }

    get view() {
        return this.place.formView;
    }

    begin() {
        this.known = JSON.stringify(this.typed());
        this.view.form.on('changed', 400, () => {
            clearTimeout(this.later);
            this.later = setTimeout(() => this.save(), PAUSE);
        });
    }

    typed() {
        return this.view.own(this.view.form._getState().data);
    }

    async save() {
        clearTimeout(this.later);
        if (this.view.busy) return;
        if (this.saving) {
            this.again = true;
            return;
        }
        const data = this.typed();
        const text = JSON.stringify(data);
        if (text === this.known) return;
        this.saving = true;
        this.view.state('saving', word('platform.script.forms.saving'));
        const answer = this.id ? await api('PUT', `${BASE}/${this.id}`, { body: data, ifMatch: this.view.version })
            : await api('POST', BASE, { body: { ...data, draft: true } });
        this.saving = false;
        if (answer.ok) await this.kept(answer, text);
        else this.refused(answer, data);
        if (this.again) {
            this.again = false;
            this.save();
        }
    }

    async kept(answer, text) {
        this.known = text;
        if (!this.id) this.become(answer.data.id);
        this.view.version = answer.etag ?? (await api('GET', `${BASE}/${this.id}/form`)).etag;
        this.view.draft.drop();
        this.view.state('saved', word('platform.script.forms.saved', clock(new Date()).slice(11)));
    }

    /** The first save makes the draft; from now on this page is that draft's. */
    become(id) {
        this.id = id;
        this.place.dataset.submitUrl = `${BASE}/${id}/submission`;
        this.place.dataset.next = `/assessment-requests/${id}`;
        history.replaceState(null, '', `/assessment-requests/${id}/edit`);
    }

    refused(answer, mine) {
        this.view.state('failed', answer.problem?.detail ?? word('platform.script.forms.save-failed'));
        if (answer.status !== 409 || !answer.problem?.current) return;
        const { current, version } = answer.problem;
        this.view.notices.say('stale', 'warn', answer.problem.detail, [
            [word('platform.script.forms.keep-mine'), () => {
                this.view.notices.clear('stale');
                this.view.version = String(version);
                this.save();
            }],
            [word('platform.script.forms.take-theirs'), async () => {
                this.view.notices.clear('stale');
                this.view.version = String(version);
                await this.view.show({ ...this.view.saved, ...Object.fromEntries(Object.keys(mine).map(key => [key, null])), ...current });
                this.known = JSON.stringify(this.typed());
            }],
        ]).scrollIntoView({ block: 'center' });
    }
}

behaviour('[data-request-form]', place => new RequestDraft(place));
