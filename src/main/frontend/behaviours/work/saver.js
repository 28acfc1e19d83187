import { api } from '../api.js';
import { isSafe } from './drafts.js';
import { composed, composing, rested } from './hand.js';
import { decide } from './conflict.js';
import { merge, sameContent } from './merge.js';
import { isOneself, savedHere } from './oneself.js';
import { paced } from './pace.js';
import { report } from './save-state.js';

const PAUSE = 800;
const AT_MOST = 3_000;
const RETRY_AT_FIRST = 4_000;
const RETRY_AT_MOST = 60_000;
const every = new Set();

/**
 * Something that saves itself while it is typed: after a pause and at the latest every three seconds, once at a time,
 * again after a failure, and not at all while a person has to decide or it is closed.
 * `base` is the thing as the server last said: {version, content, …}; `over` the fields in which somebody decided against
 * what stood there.
 * Whoever extends it says what is `waiting` to be saved, how to `save(keepalive)` it, and what follows when it was `put`:
 * `saved(answer, content)`, or `stale(problem)` where others went on meanwhile.
 */
export class Saver {
    constructor(thing, base) {
        this.thing = thing;
        this.base = base;
        this.over = [];
        this.pause = RETRY_AT_FIRST;
        this.pace = paced(() => this.flush(), PAUSE, AT_MOST);
        every.add(this);
    }

    get dirty() {
        return !sameContent(this.thing.read(), this.base.content);
    }

    /** `now` for choices, which are rare and complete in themselves. */
    later(now = false) {
        if (this.undecided || this.closed) return;
        this.restless = true;
        report(this.thing.key, 'unsaved');
        this.pace.soon(now ? 0 : PAUSE);
    }

    /** Saves what is not saved yet, once at a time. */
    async flush({ keepalive = false } = {}) {
        this.pace.stop();
        clearTimeout(this.again);
        if (this.running) return this.running.then(() => this.waiting && !this.stuck ? this.flush() : undefined);
        if (!this.waiting || this.undecided || this.closed) return undefined;
        this.stuck = false;
        report(this.thing.key, 'saving');
        this.running = this.save(keepalive).finally(() => { this.running = undefined; });
        return this.running;
    }

    /** Shows what others have saved while nothing was typed here. @return whether it stands here as the server has it */
    async catchUp() {
        await this.flush();
        if (this.undecided || this.closed) return false;
        this.stuck = false;
        this.running = this.sendAgain(false).finally(() => { this.running = undefined; });
        await this.running;
        return !this.stuck && !this.closed;
    }

    /** Sends what the server may have already, to hear whether it still has it. */
    sendAgain(keepalive) {
        return this.save(keepalive);
    }

    /** Sends it whole, against the version that the writer has seen. */
    async put(content, body, keepalive) {
        const answer = await api('PUT', this.thing.url, { body, ifMatch: this.base.version, keepalive });
        if (answer.ok) {
            const mark = answer.data && this.thing.mark?.(answer.data);
            savedHere(this.thing.key, mark ?? answer.etag ?? answer.data?.version);
            return this.saved(answer, content);
        }
        return isRefusal(answer, 'stale-version') ? this.stale(answer.problem) : this.refused(answer);
    }

    refused(answer) {
        return this.failed(answer);
    }

    /** What was to be saved stands there again as the server has it. */
    calm() {
        this.pace.stop();
        if (composing() && !this.closed) {
            // What is being composed is nobody's text yet, and nobody shall think that it is safe.
            this.restless = true;
            return report(this.thing.key, 'unsaved');
        }
        return this.restless && !this.running && !this.closed ? this.done() : undefined;
    }

    done(state = 'saved') {
        this.restless = false;
        this.pause = RETRY_AT_FIRST;
        report(this.thing.key, state);
    }

    /**
     * What becomes of what stands here and what somebody else saved, which both began as `before`: {content, asked, over}.
     * What only one of them changed is taken, about the rest a person decides; `over` are the fields in which the other's
     * text goes. Null while nobody has decided.
     */
    async joined(before, theirs, mine = () => this.thing.read()) {
        await composed();
        if (merge(before, mine(), theirs.content).conflicts.length) {
            report(this.thing.key, 'conflict');
            await rested();
        }
        const { content, conflicts } = merge(before, mine(), theirs.content);
        if (!conflicts.length) return { content, asked: false, over: [] };
        const decided = await decide(this.thing, conflicts, content, theirs, this.isOwn(theirs) ? 'own-conflict' : 'conflict');
        return decided && { content: decided, asked: true, over: conflicts.filter(field => goes(theirs.content[field], decided[field])) };
    }

    /** Whether it was oneself, in another window. */
    isOwn(theirs) {
        return theirs.own || isOneself(this.thing.key, theirs);
    }

    /** Somebody decided against what stands in these fields. */
    takesOver(fields) {
        this.over = [...new Set([...this.over, ...fields])];
    }

    /** Nothing is sent until somebody goes on. */
    postpone(goOn = () => this.flush()) {
        this.stuck = true;
        this.undecided = true;
        report(this.thing.key, 'conflict', () => {
            this.undecided = false;
            goOn();
        });
    }

    failed(answer) {
        this.stuck = true;
        const state = stateAfter(answer.status);
        this.closed = state === 'closed' ? answer.problem ?? {} : null;
        report(this.thing.key, state, () => this.retry());
        if (this.closed) this.thing.closed?.(this.closed);
        if (state !== 'failed') return;
        this.again = setTimeout(() => this.flush(), this.pause);
        this.pause = Math.min(this.pause * 2, RETRY_AT_MOST);
    }

    retry() {
        if (this.closed) this.thing.closed?.(null);
        this.closed = null;
        return this.flush();
    }
}

/** Whether what the server refused is this conflict. */
export function isRefusal(answer, rule) {
    return answer.status === 409 && answer.problem?.type?.endsWith(`/${rule}`);
}

/** Somebody's text goes when it does not stand in what was decided. */
function goes(text, decided) {
    return Boolean(text) && !String(decided ?? '').includes(text);
}

function stateAfter(status) {
    if (status === 401) return 'signed-out';
    if (status === 0 || status >= 500 || [403, 408, 429].includes(status)) return 'failed';
    return status === 404 || status === 409 ? 'closed' : 'invalid';
}

export function flushAll(options) {
    return Promise.all([...every].map(each => each.flush(options)));
}

export function anythingUnsaved() {
    return [...every].some(each => each.waiting);
}

/** Those that were left behind and have nothing more to save need no looking after. */
export function forget(savers) {
    savers.filter(each => !each.waiting && !each.running).forEach(each => every.delete(each));
}

// Words that neither the server nor this machine has would go with the page: then the browser asks.
addEventListener('beforeunload', event => {
    if (!isSafe() && anythingUnsaved()) event.preventDefault();
});
addEventListener('pagehide', () => flushAll({ keepalive: true }));
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flushAll({ keepalive: true }));
