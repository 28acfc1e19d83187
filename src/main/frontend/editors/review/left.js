import * as drafts from '../../behaviours/work/drafts.js';
import { sayLeft } from '../../behaviours/work/leftovers.js';
import { sameContent } from '../../behaviours/work/merge.js';

/**
 * Says which findings this machine keeps that the server has not got, not even half written. @return what is to be called
 * with the address of the clause that opens: it takes up its own
 */
export async function leftHere(place, request) {
    await drafts.ready;
    let left = drafts.all(`${request}:review:`).filter(waits).map(draft => draft.href);
    return opened => {
        left = left.filter(href => href !== opened);
        sayLeft(place, left);
    };
}

function waits({ content, remark = '', base, kept }) {
    return Boolean(content && base) && !sameContent({ ...content, remark }, { ...base.content, remark: '', ...kept });
}
