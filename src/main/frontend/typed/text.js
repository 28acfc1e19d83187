// The one notion of blank and of clean: the same as the server's (shared.typed.TypedText).
const GAP = String.raw`\p{White_Space}\p{Cc}\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFFA0`;
const SELECTORS = String.raw`\uFE00-\uFE0F\u{E0100}-\u{E01EF}`;
const BLANK = new RegExp(`^[${GAP}${SELECTORS}]*$`, 'u');
// A gap at the end is looked for where it begins only: a long one within the text is passed once.
const AROUND = new RegExp(`^[${GAP}]+|(?<![${GAP}])[${GAP}]+$`, 'gu');
const UNSEEN = new RegExp(`(?!\\p{White_Space})[${GAP}]`, 'gu');
const SPACES = /\p{White_Space}+/gu;
const OTHER_BREAKS = /[\v\f\x85\u2028\u2029]/g;
const CONTROLS = /(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;

export function isBlank(typed) {
    return typed === null || typed === undefined || BLANK.test(typed);
}

/** One line: without what nobody sees, with single spaces, in composed letters. */
export function clean(typed) {
    return isBlank(typed) ? '' : typed.normalize('NFC').replace(UNSEEN, '').replace(SPACES, ' ').trim();
}

/** A plain text of several lines without what nobody sees around it. */
export function trimmed(typed) {
    return isBlank(typed) ? '' : plain(typed).replace(AROUND, '');
}

/** Without control characters, and with plain line breaks in place of those that only other programs know. */
export function plain(typed) {
    return typed.replace(OTHER_BREAKS, '\n').replace(CONTROLS, '');
}

/** Code points of what is left when it is trimmed. */
export function lengthOf(typed) {
    return [...trimmed(typed)].length;
}

/** Codes and figures: a clean line whose full-width letters, digits and signs are the usual ones. */
export function halfWidth(typed) {
    return clean(typed).replace(FULL_WIDTH, each => String.fromCharCode(each.charCodeAt(0) - 0xFEE0));
}
