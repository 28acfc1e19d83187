// What was typed and not yet saved stays on this machine, under the name of whose it is.
import * as drafts from '../../behaviours/work/drafts.js';

export class Draft {
    constructor(name) {
        this.key = name ? `form:${name}` : null;
    }

    /** @param base what the server had when this was begun */
    keep(data, version, base) {
        if (!this.key) return null;
        const at = new Date();
        drafts.keep(this.key, { data, version, base, at: at.getTime() });
        return drafts.isSafe() ? at : null;
    }

    async read() {
        await drafts.ready;
        return this.key && drafts.find(this.key);
    }

    drop() {
        if (this.key) drafts.drop(this.key);
    }
}

export function clock(at) {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' }).format(new Date(at));
}
