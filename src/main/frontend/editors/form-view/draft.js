// What was typed and not yet saved stays on this machine, under the name of whose it is.
export class Draft {
    constructor(name) {
        this.key = name ? `zhiheng.form.${name}` : null;
    }

    keep(data, version) {
        if (!this.key) return null;
        const at = new Date();
        try {
            localStorage.setItem(this.key, JSON.stringify({ data, version, at: at.toISOString() }));
            return at;
        } catch (full) {
            return null;
        }
    }

    read() {
        try {
            return this.key && JSON.parse(localStorage.getItem(this.key));
        } catch (broken) {
            return null;
        }
    }

    drop() {
        try {
            if (this.key) localStorage.removeItem(this.key);
        } catch (refused) {
            // a browser without storage keeps nothing
        }
    }
}

export function clock(at) {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' }).format(new Date(at));
}
