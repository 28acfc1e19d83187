package io.zhiheng.portal.web;

import java.util.List;

/**
 * What the frame of a page shows besides the page.
 *
 * @param who the name work is attributed to
 * @param account the account's name
 * @param home where the product's name leads
 * @param inbox where the bell leads
 * @param reference number of this request, as in the log
 * @param words the words of scripts as JSON, safe inside a script element
 */
record Shell(
        boolean signedIn,
        String who,
        String account,
        String home,
        String inbox,
        List<Item> nav,
        List<PortalSettings.FooterLine> footer,
        String reference,
        String words) {

    /** @param key last part of the message key {@code portal.nav.<key>} */
    record Item(String key, String href, String icon) {

        static Item icon(String icon, String key, String href) {
            return new Item(key, href, icon);
        }
    }
}
