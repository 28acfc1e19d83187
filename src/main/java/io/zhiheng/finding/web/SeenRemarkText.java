package io.zhiheng.finding.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;

/** Which half-written remark was seen: when it was kept, or all of it as it is shown. */
class SeenRemarkText extends JsonDeserializer<String> {

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() == JsonToken.START_ARRAY) {
            return (String) context.handleUnexpectedToken(String.class, json);
        }
        return json.currentToken() == JsonToken.START_OBJECT
                ? context.readTree(json).path("savedAt").asText(null)
                : json.getText();
    }
}
