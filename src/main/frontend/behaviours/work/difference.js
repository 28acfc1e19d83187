import { diffArrays } from 'diff';
import { element } from '../behaviour.js';

/** Words as a reader of Chinese sees them; signs and spaces are words of their own. */
export function wordsOf(text) {
    if (!Intl.Segmenter) return [...text];
    return [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(text)].map(each => each.segment);
}

/** What became of one text: [{kind: 'same' | 'added' | 'removed', text}], in reading order. */
export function difference(before, after) {
    return joined(diffArrays(wordsOf(before ?? ''), wordsOf(after ?? '')).map(part => ({
        kind: part.added ? 'added' : part.removed ? 'removed' : 'same', text: part.value.join(''),
    })));
}

/** Signs that happen to stay between changed words belong to the change: nobody reads a sentence in splinters. */
function joined(parts) {
    const whole = [];
    let gone = '';
    let come = '';
    const close = () => {
        if (gone) whole.push({ kind: 'removed', text: gone });
        if (come) whole.push({ kind: 'added', text: come });
        gone = come = '';
    };
    parts.forEach(({ kind, text }, at) => {
        const between = (gone || come) && at < parts.length - 1 && /^[^\p{L}\p{N}]*$/u.test(text);
        if (kind === 'same' && !between) {
            close();
            whole.push({ kind, text });
        }
        if (kind === 'removed' || kind === 'same' && between) gone += text;
        if (kind === 'added' || kind === 'same' && between) come += text;
    });
    close();
    return whole;
}

const TAGS = { added: 'ins', removed: 'del', same: 'span' };

/** The same as elements: insertions and deletions are marked for eyes and for screen readers. */
export function differenceParts(before, after) {
    return difference(before, after).map(part => element(TAGS[part.kind], {}, part.text));
}
