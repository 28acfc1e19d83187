package io.zhiheng.shared.typed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;

/** A figure of JSON: a string as it was typed, a number by its value in the one spelling that is stored. */
public class FigureText extends JsonDeserializer<String> {

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT || json.currentToken() == JsonToken.START_ARRAY) {
            return (String) context.handleUnexpectedToken(String.class, json);
        }
        return json.currentToken().isNumeric()
                ? TypedFigure.stored(TypedFigure.plainest(json.getText()))
                : json.getText();
    }
}
