package io.zhiheng.portal.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import io.zhiheng.shared.StorableText;
import java.io.IOException;
import org.springframework.boot.jackson.JsonComponent;

/** Refuses text that no database and no page can hold: NUL and halves of surrogate pairs. All else is welcome. */
@JsonComponent
class StrictJson extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1;

    StrictJson() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = StringDeserializer.instance.deserialize(parser, context);
        if (text != null && !StorableText.isStorable(text)) {
            return (String) context.handleWeirdStringValue(String.class, "", "text with NUL or half a surrogate pair");
        }
        return text;
    }
}
