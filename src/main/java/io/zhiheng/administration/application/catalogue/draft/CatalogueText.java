package io.zhiheng.administration.application.catalogue.draft;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.zhiheng.administration.domain.Release;
import io.zhiheng.administration.domain.draft.Draft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A catalogue as the file of a draft or a release. */
public final class CatalogueText {

    private static final String NAME = "catalogue.json";
    private static final String SUBJECT = "catalogue-";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private CatalogueText() {}

    /** What drafts and releases of a catalogue go by. */
    public static String subject(String code) {
        return SUBJECT + code;
    }

    public static String code(String subject) {
        return subject.substring(SUBJECT.length());
    }

    public static Map<String, byte[]> files(JsonNode catalogue) {
        try {
            return Map.of(NAME, JSON.writeValueAsBytes(catalogue));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    public static JsonNode of(Draft draft) {
        return read(draft.files());
    }

    public static JsonNode of(Release release) {
        return read(release.files());
    }

    private static JsonNode read(Map<String, byte[]> files) {
        try {
            return JSON.readTree(files.get(NAME));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
