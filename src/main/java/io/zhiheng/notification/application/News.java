package io.zhiheng.notification.application;

import java.util.Map;

/**
 * Something worth telling.
 *
 * @param topic  what kind of news it is; up to its first dot also the name of the short message's template
 * @param message the short message without its signature
 * @param values what the vendor's template is filled with, in its order
 * @param link   path of the page it leads to, or null
 * @param urgent whether it is sent as a short message too
 */
public record News(String topic, String subject, String text, String message, Map<String, String> values, String link,
                   boolean urgent) {

    String template() {
        return topic.split("\\.", 2)[0];
    }
}
