import * as drafts from './drafts.js';

/** What an editor has not brought to the server yet of its draft at `url`, kept on this machine with the version that it goes out from. */
export class KeptDraft {
    constructor(url) {
        this.key = `draft:${url}`;
    }

    keep(version, content) {
        drafts.keep(this.key, { version, content });
    }

    drop() {
        drafts.drop(this.key);
    }

    /** @return {version, content} that an earlier page left behind, else null */
    async left() {
        await drafts.ready;
        return drafts.find(this.key);
    }
}

/** Whether two contents are the same to the letter. */
export function alike(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}
