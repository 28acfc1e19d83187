package io.zhiheng.portal.web.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import io.zhiheng.shared.typed.StorableText;
import io.zhiheng.shared.typed.TypedText;
import java.io.IOException;
import org.springframework.boot.jackson.JsonComponent;

/**
 * Refuses text that no database and no page can hold, NUL and halves of surrogate pairs, and what is no text at all: a
 * number or {@code true} would be kept as a text that was never written. What is taken is a plain text.
 */
@JsonComponent
class StrictJson extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1;

    StrictJson() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        var text = StringDeserializer.instance.deserialize(parser, context);
        if (!StorableText.isStorable(text)) {
            return (String) context.handleWeirdStringValue(String.class, "", "text with NUL or half a surrogate pair");
        }
        return TypedText.plain(text);
    }
}
