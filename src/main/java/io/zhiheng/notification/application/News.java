package io.zhiheng.notification.application;

import java.util.List;
import java.util.Map;

/**
 * Something worth telling.
 *
 * @param topic  its words are the messages {@code notification.<topic>.subject} and {@code .text}; also the name of the
 *               short message's template
 * @param values what the words are filled with, in order; the names are those of the vendor's template
 * @param link   path of the page it leads to, or null
 * @param urgent whether it is sent as a short message too
 */
public record News(String topic, Map<String, String> values, String link, boolean urgent) {

    Object[] arguments() {
        return List.copyOf(values.values()).toArray();
    }
}
