package io.zhiheng.notification.application;

import io.zhiheng.notification.domain.AboutRequest;
import java.util.Map;

/**
 * Something worth telling.
 *
 * @param topic what kind of news it is; up to its first dot also the name of the short message's template
 * @param message the short message without its signature
 * @param values what the vendor's template is filled with, in its order
 * @param link path of the page it leads to, or null
 * @param about the request it is about; null when about none
 * @param once whether it is left unsaid to whom the same, with the same link, is still unread
 */
public record News(
        String topic,
        String subject,
        String text,
        String message,
        Map<String, String> values,
        String link,
        AboutRequest about,
        Reach reach,
        boolean once) {

    /** The inbox is told at once in any case; BY_DAY sends a short message too, outside of the quiet hours. */
    public enum Reach {
        INBOX,
        BY_DAY,
        AT_ONCE
    }

    /** What may happen many times in a row is told once. */
    public News onceWhileUnread() {
        return new News(topic, subject, text, message, values, link, about, reach, true);
    }

    public News about(AboutRequest request) {
        return new News(topic, subject, text, message, values, link, request, reach, once);
    }

    String template() {
        return topic.split("\\.", 2)[0];
    }

    public boolean isSent() {
        return reach != Reach.INBOX;
    }
}
