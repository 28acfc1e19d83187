package io.zhiheng.rating;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** An indicator of clauses shows its rates, a performance indicator its value: never both, and never neither. */
class SecondLevelJson extends JsonSerializer<Rating.SecondLevel> {

    @Override
    public void serialize(Rating.SecondLevel indicator, JsonGenerator json, SerializerProvider provider)
            throws IOException {
        json.writeStartObject(indicator);
        json.writeStringField("id", indicator.id());
        if (indicator.level() == null) {
            json.writeNullField("level");
        } else {
            json.writeNumberField("level", indicator.level());
        }
        json.writeStringField("index", indicator.index());
        json.writeBooleanField("applicable", indicator.applicable());
        if (indicator.rates() == null) {
            json.writeStringField("value", indicator.value().orElse(null));
        } else {
            json.writeArrayFieldStart("rates");
            for (var rate : indicator.rates()) {
                json.writeString(rate);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
