package io.zhiheng.shared.typed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * A figure of JSON: a string as it was typed, a number by its value in the one spelling that is stored. One that is too
 * long for a figure is written out, so that it is refused as what it is.
 */
public class FigureText extends JsonDeserializer<String> {

    private static final int LONGEST = 1000;

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT || json.currentToken() == JsonToken.START_ARRAY) {
            return (String) context.handleUnexpectedToken(String.class, json);
        }
        return json.currentToken().isNumeric() ? written(json.getText()) : json.getText();
    }

    private static String written(String number) {
        try {
            var plainest = new BigDecimal(number).stripTrailingZeros();
            return Math.abs((long) plainest.scale()) <= LONGEST ? TypedFigure.stored(plainest.toPlainString()) : number;
        } catch (NumberFormatException beyondAnyScale) {
            return number;
        }
    }
}
