package io.zhiheng.portal.web.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import io.zhiheng.shared.web.ShownAs;
import java.io.IOException;

/** Passes over what a body that is {@link ShownAs} something has from there. */
final class ShownBeside extends DeserializationProblemHandler {

    private final ObjectMapper shows;

    ShownBeside(ObjectMapper shows) {
        this.shows = shows;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser json,
            JsonDeserializer<?> reader,
            Object beanOrClass,
            String name)
            throws IOException {
        var body = beanOrClass instanceof Class<?> type ? type : beanOrClass.getClass();
        var shown = body.getAnnotation(ShownAs.class);
        if (shown == null || !isShown(shown.value(), name)) {
            return false;
        }
        json.skipChildren();
        return true;
    }

    private boolean isShown(Class<?> view, String name) {
        return shows.getSerializationConfig().introspect(shows.constructType(view)).findProperties().stream()
                .anyMatch(property -> property.getName().equals(name));
    }
}
