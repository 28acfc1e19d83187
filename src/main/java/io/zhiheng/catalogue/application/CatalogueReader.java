package io.zhiheng.catalogue.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads a catalogue from its YAML file. The file is data from outside: its size and depth are bounded, unknown keys are
 * refused, and every refusal names the place, such as {@code first_level[3].second_level[0].validations[1].rule}.
 */
@Component
public class CatalogueReader {

    private static final int MAX_CHARACTERS = 20_000_000;
    private static final int MAX_DEPTH = 20;

    private final ObjectMapper yaml = YAMLMapper.builder(factory())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** @throws RuleBroken {@code catalogue-refused} with one field error per refused place */
    public Edition read(InputStream source) {
        return read(tree(source));
    }

    Edition read(JsonNode tree) {
        var file = as(CatalogueFile.class, tree);
        var refusals = new ImportFaults();
        new CatalogueCheck(refusals).check(file);
        refusals.throwIfAny();
        return new EditionBuilder(file).build();
    }

    Rewording rewording(JsonNode tree) {
        return as(Rewording.class, tree);
    }

    JsonNode tree(InputStream source) {
        try {
            var bytes = source.readNBytes(MAX_CHARACTERS + 1);
            if (bytes.length > MAX_CHARACTERS) {
                throw refused("", "catalogue.import.too-large");
            }
            var tree = yaml.readTree(bytes);
            if (tree.isMissingNode() || tree.isNull()) {
                throw refused("", "catalogue.import.empty");
            }
            return tree;
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw refused(at == null ? "" : "line " + at.getLineNr(), "catalogue.import.unreadable");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T as(Class<T> type, JsonNode tree) {
        try {
            return yaml.treeToValue(tree, type);
        } catch (JsonMappingException e) {
            throw refused(place(e), "catalogue.import.unreadable");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleBroken refused(String place, String messageKey) {
        return RuleBroken.invalid("catalogue.rule.catalogue-refused", 1).at(List.of(FieldError.of(place, messageKey)));
    }

    private static String place(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static YAMLFactory factory() {
        var limits = new LoaderOptions();
        limits.setCodePointLimit(MAX_CHARACTERS);
        limits.setNestingDepthLimit(MAX_DEPTH);
        var factory = YAMLFactory.builder().loaderOptions(limits).build();
        factory.setStreamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxNumberLength(40)
                .maxStringLength(20_000)
                .build());
        return factory;
    }
}
