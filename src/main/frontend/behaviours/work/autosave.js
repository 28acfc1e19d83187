import { api } from '../api.js';
import { word } from '../behaviour.js';
import { toast } from '../toast.js';
import { decide } from './conflict.js';
import * as drafts from './drafts.js';
import { merge, sameContent } from './merge.js';
import { report } from './save-state.js';

const DELAY = 800;
const RETRY_AT_FIRST = 4_000;
const RETRY_AT_MOST = 60_000;
const every = new Set();

/**
 * Saves one versioned thing as it is typed and never washes anybody's text away.
 *
 * `thing`: key (of the draft), url, title, read() → content, show(content), body(content, base) → JSON,
 * parse(item) → {version, content, …}, label(field); optional saved(base), refused(problem) → true when the rest may
 * still be saved, left() → the fields that body() leaves out since the server refused them.
 * `base` is what the server last said: {version, content, …}.
 */
export class Autosave {
    constructor(thing, base) {
        this.thing = thing;
        this.base = base;
        this.pause = RETRY_AT_FIRST;
        every.add(this);
        // After the page has put all its things together.
        setTimeout(() => this.#takeUpDraft());
    }

    /** Something was typed. `now` for choices, which are rare and complete in themselves. */
    touch(now = false) {
        const content = this.thing.read();
        if (sameContent(content, this.base.content)) {
            drafts.drop(this.thing.key);
            return;
        }
        drafts.keep(this.thing.key, { content, base: this.base });
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.flush(), now ? 0 : DELAY);
    }

    get dirty() {
        return !sameContent(this.thing.read(), this.base.content);
    }

    /** Saves what is not saved yet, once at a time. */
    async flush({ keepalive = false } = {}) {
        clearTimeout(this.timer);
        if (this.running) return this.running.then(() => this.dirty && !this.stuck ? this.flush() : undefined);
        if (!this.dirty && !this.confirming) return undefined;
        this.running = this.#put(keepalive).finally(() => { this.running = undefined; });
        return this.running;
    }

    async #put(keepalive) {
        this.stuck = false;
        const content = this.thing.read();
        report(this.thing.key, 'saving');
        const answer = await api('PUT', this.thing.url, { body: this.thing.body(content, this.base), ifMatch: this.base.version, keepalive });
        if (answer.ok) return this.#confirmed(answer, content);
        if (answer.status === 409 && answer.problem?.type?.endsWith('/stale-version')) return this.#stale(answer.problem);
        return this.#failed(answer);
    }

    #confirmed(answer, content) {
        const told = answer.data ? this.thing.parse(answer.data) : {};
        const left = this.thing.left?.() ?? [];
        const unsent = Object.fromEntries(left.map(field => [field, this.base.content[field]]));
        this.base = { ...this.base, ...told, version: Number(answer.etag ?? told.version), content: { ...told.content, ...content, ...unsent } };
        this.pause = RETRY_AT_FIRST;
        this.confirming = false;
        report(this.thing.key, left.length ? 'invalid' : 'saved', () => {});
        this.thing.saved?.(this.base);
        if (!left.length) this.touch();
    }

    async #stale(problem) {
        const theirs = this.thing.parse(problem.current);
        const { content, conflicts } = merge(this.base.content, this.thing.read(), theirs.content);
        const decided = conflicts.length ? await decide(this.thing, conflicts, content, theirs) : content;
        const untouched = !conflicts.length;
        this.base = theirs;
        this.thing.show(decided);
        if (untouched) toast(word('assessment.script.merged', theirs.savedBy ?? '', this.thing.title));
        this.thing.saved?.(this.base);
        return this.dirty ? this.#put(false) : this.#settle();
    }

    #settle() {
        drafts.drop(this.thing.key);
        report(this.thing.key, 'saved');
    }

    #failed(answer) {
        const rest = this.thing.refused?.(answer.problem, answer.status);
        if (rest && this.#somethingElse()) return this.#put(false);
        this.stuck = true;
        const state = answer.status === 401 ? 'signed-out' : answer.status === 422 ? 'invalid' : 'failed';
        report(this.thing.key, state, () => this.flush());
        if (answer.status === 0 || answer.status >= 500 || answer.status === 429) {
            this.timer = setTimeout(() => this.flush(), this.pause);
            this.pause = Math.min(this.pause * 2, RETRY_AT_MOST);
        }
        return undefined;
    }

    #somethingElse() {
        const left = this.thing.left?.() ?? [];
        const content = Object.entries(this.thing.read()).filter(([field]) => !left.includes(field));
        return !sameContent(Object.fromEntries(content), Object.fromEntries(content.map(([field]) => [field, this.base.content[field]])));
    }

    /** Says that what was carried over from last time still holds. */
    confirm() {
        this.confirming = true;
        return this.flush();
    }

    /** What this machine kept from before: put in, and where others went on meanwhile, merged. */
    async #takeUpDraft() {
        const draft = drafts.find(this.thing.key);
        if (!draft?.content || !draft.base) return;
        const { content, conflicts } = merge(draft.base.content, draft.content, this.base.content);
        const decided = conflicts.length ? await decide(this.thing, conflicts, content, this.base) : content;
        this.thing.show(decided);
        if (!this.dirty) return drafts.drop(this.thing.key);
        toast(word('assessment.script.restored', this.thing.title));
        this.touch(true);
    }
}

export function flushAll(options) {
    return Promise.all([...every].map(each => each.flush(options)));
}

export function anythingUnsaved() {
    return [...every].some(each => each.dirty);
}

addEventListener('pagehide', () => flushAll({ keepalive: true }));
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flushAll({ keepalive: true }));
