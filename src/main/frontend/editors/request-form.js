// The form of a request keeps itself: what is typed becomes a draft on the server, which a colleague can go on with.
import { api } from '../behaviours/api.js';
import { behaviour, word } from '../behaviours/behaviour.js';
import { composing } from '../behaviours/work/hand.js';
import { paced } from '../behaviours/work/pace.js';
import { clock } from './form-view/draft.js';
import { merge, same } from './form-view/merge.js';

const BASE = '/api/v1/assessment-requests';
const PAUSE = 1_500;
const AT_MOST = 3_000;

class RequestDraft {
    constructor(place) {
        this.place = place;
        this.id = place.dataset.request;
        this.pace = paced(() => this.save(), PAUSE, AT_MOST);
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
        this.base = this.typed();
        this.view.settled = () => this.saving;
        this.view.form.on('changed', 400, () => this.changed());
        this.place.addEventListener('compositionend', () => this.changed());
    }

    changed() {
        if (!this.undecided && !same(this.typed(), this.base)) this.view.state('unsaved', word('platform.script.forms.unsaved'));
        this.pace.soon();
    }

    typed() {
        return this.view.own(this.view.form._getState().data);
    }

    async save() {
        this.pace.stop();
        if (this.view.busy || this.undecided || composing(this.place)) return;
        if (this.saving) {
            this.again = true;
            return;
        }
        const data = this.typed();
        if (same(data, this.base)) return;
        this.saving = this.put(data);
        await this.saving;
        this.saving = null;
        if (this.again) {
            this.again = false;
            this.save();
        }
    }

    async put(data) {
        this.view.state('saving', word('platform.script.forms.saving'));
        const answer = this.id ? await api('PUT', `${BASE}/${this.id}`, { body: data, ifMatch: this.view.version })
            : await api('POST', BASE, { body: { ...data, draft: true } });
        return answer.ok ? this.kept(answer, data) : this.refused(answer);
    }

    async kept(answer, data) {
        this.base = data;
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

    async refused(answer) {
        this.view.state('failed', answer.problem?.detail ?? word('platform.script.forms.save-failed'));
        if (answer.status !== 409) return undefined;
        const { current, version, request } = answer.problem ?? {};
        if (current) return this.join(current, version);
        if (answer.problem?.type?.endsWith('/unfinished-request-meanwhile')) this.again = true;
        if (this.id || !request) return undefined;
        // Another window began the draft a moment ago: this one goes on with it.
        const other = await api('GET', `${BASE}/${request}/form`);
        if (!other.ok) return undefined;
        this.become(request);
        return this.join(this.view.own(other.data), other.etag);
    }

    /** Takes what only one of both changed, as it stands typed by now; about the rest a person decides. */
    async join(theirs, version) {
        const before = this.base;
        const { content, conflicts } = merge(before, this.typed(), theirs);
        this.view.version = String(version);
        this.base = theirs;
        if (!conflicts.length) {
            await this.show(content);
            this.view.notices.say('stale', 'ok', word('review.script.request.merged'));
            this.again = true;
            return;
        }
        this.undecided = true;
        const decide = taken => this.decide({ ...merge(before, this.typed(), theirs).content, ...taken });
        this.view.notices.say('stale', 'warn', word('review.script.request.stale', conflicts.map(key => this.view.label(key)).join('、')), [
            [word('platform.script.forms.keep-mine'), () => decide({})],
            [word('platform.script.forms.take-theirs'), () => decide(pick(theirs, conflicts))],
        ], conflicts.map(key => word('review.script.request.theirs', this.view.label(key), said(theirs[key])))).scrollIntoView({ block: 'center' });
    }

    async decide(content) {
        this.undecided = false;
        this.view.notices.clear('stale');
        await this.show(content);
        await this.save();
    }

    show(content) {
        return this.view.show({ ...this.view.saved, ...Object.fromEntries([...this.view.keys].map(key => [key, null])), ...content });
    }
}

function pick(content, keys) {
    return Object.fromEntries(keys.map(key => [key, content[key] ?? null]));
}

function said(value) {
    return value === null || value === undefined || value === '' ? '—' : typeof value === 'object' ? JSON.stringify(value) : String(value);
}

behaviour('[data-request-form]', place => new RequestDraft(place));
