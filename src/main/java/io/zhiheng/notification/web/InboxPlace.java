package io.zhiheng.notification.web;

import java.util.UUID;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where in the inbox somebody is, as it stands in the URL.
 *
 * @param unread only what is unread
 * @param request all about one request
 * @param other all about no request
 */
record InboxPlace(Boolean unread, Integer page, UUID request, Boolean other) {

    InboxPlace {
        unread = Boolean.TRUE.equals(unread);
        page = page == null ? 0 : Math.max(0, page);
        other = Boolean.TRUE.equals(other);
    }

    /** Whether it is the list of one matter. */
    boolean isOfOne() {
        return request != null || other;
    }

    void writeTo(RedirectAttributes redirect) {
        redirect.addAttribute("unread", unread);
        redirect.addAttribute("page", page);
        redirect.addAttribute("other", other);
        if (request != null) {
            redirect.addAttribute("request", request);
        }
    }
}
