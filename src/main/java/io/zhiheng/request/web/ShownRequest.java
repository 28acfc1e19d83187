package io.zhiheng.request.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import io.zhiheng.request.application.RequestHead;
import io.zhiheng.request.application.page.RequestView;
import io.zhiheng.request.domain.RequestContent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request as {@code GET …/{id}} shows it, sent back. It says much that is not the form's, and nothing of what the
 * form holds: the one is passed over, the other stays as it is.
 */
final class ShownRequest {

    /** What a form may be sent with in any case. */
    private static final String DRAFT = "draft";

    private static final Set<String> SHOWN = Stream.of(RequestView.class, RequestHead.class)
            .flatMap(ShownRequest::properties)
            .filter(name -> !name.equals(DRAFT))
            .collect(Collectors.toUnmodifiableSet());

    /** Shown by its name, and chosen in the form by its id. */
    private static final String INSTITUTION = "institution";

    private ShownRequest() {}

    /** @param names those of the form, which may be called like something that is shown */
    static boolean is(Map<String, Object> body, Set<String> names) {
        return body.keySet().stream().anyMatch(key -> SHOWN.contains(key) && !names.contains(key));
    }

    /** What the form holds by now, with what the body says of the form. */
    static RequestContent over(Map<String, Object> held, Map<String, Object> body, Set<String> names) {
        var content = new LinkedHashMap<>(held);
        body.forEach((key, value) -> {
            boolean another = SHOWN.contains(key) && !names.contains(key) || key.equals(INSTITUTION) && !isId(value);
            if (!another) {
                content.put(key, value);
            }
        });
        return RequestContent.of(content);
    }

    private static Stream<String> properties(Class<?> shown) {
        var json = new ObjectMapper();
        return json.getSerializationConfig().introspect(json.constructType(shown)).findProperties().stream()
                .map(BeanPropertyDefinition::getName);
    }

    private static boolean isId(Object value) {
        return value instanceof String text && text.matches("[0-9a-fA-F-]{36}");
    }
}
