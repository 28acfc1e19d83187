package io.zhiheng.catalogue.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * YAML as data: one document, bounded in size and depth, without anchors, aliases and types of its own, so that nothing
 * in it stands for more than what is written.
 */
class YamlText {

    static final int MAX_CHARACTERS = 20_000_000;
    private static final int MAX_DEPTH = 20;
    private static final int LONGEST = 20_000;
    private static final String UNTYPED = "!";
    private static final Pattern PLAIN_TYPES = Pattern.compile("tag:yaml\\.org,2002:(str|int|float|bool|null|map|seq)");

    final ObjectMapper mapper = YAMLMapper.builder(factory())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** @throws RuleBroken {@code catalogue-refused} with the line */
    JsonNode tree(byte[] bytes) throws IOException {
        if (bytes.length > MAX_CHARACTERS) {
            throw refused("", "too-large");
        }
        try {
            refuseTricks(bytes);
            var tree = mapper.readTree(bytes);
            if (tree.isMissingNode() || tree.isNull()) {
                throw refused("", "empty");
            }
            return tree;
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw refused(at == null ? "" : "line " + at.getLineNr(), "malformed");
        }
    }

    /** Jackson reads an alias as a text and leaves out what follows the first document. */
    private static void refuseTricks(byte[] bytes) throws IOException {
        try (var text = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            int documents = 0;
            for (var event : new Yaml(limits()).parse(text)) {
                var place = "line " + (event.getStartMark().getLine() + 1);
                if (event instanceof NodeEvent node && node.getAnchor() != null) {
                    throw refused(place, "anchor");
                }
                var tag = event instanceof ScalarEvent scalar
                        ? scalar.getTag()
                        : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
                if (tag != null
                        && !tag.equals(UNTYPED)
                        && !PLAIN_TYPES.matcher(tag).matches()) {
                    throw refused(place, "typed");
                }
                if (event instanceof DocumentStartEvent && ++documents > 1) {
                    throw refused(place, "several");
                }
            }
        } catch (MarkedYAMLException e) {
            throw refused("line " + (e.getProblemMark().getLine() + 1), "malformed");
        } catch (YAMLException e) {
            throw refused("", "malformed");
        }
    }

    byte[] bytes(JsonNode tree) {
        try {
            return mapper.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleBroken refused(String place, String word) {
        return RuleBroken.invalid("catalogue.rule.catalogue-refused", 1)
                .at(List.of(FieldError.of(place, "catalogue.import." + word, MAX_CHARACTERS / 1_000_000)));
    }

    private static LoaderOptions limits() {
        var limits = new LoaderOptions();
        limits.setCodePointLimit(MAX_CHARACTERS);
        limits.setNestingDepthLimit(MAX_DEPTH);
        limits.setMaxAliasesForCollections(0);
        return limits;
    }

    private static YAMLFactory factory() {
        var factory = YAMLFactory.builder()
                .loaderOptions(limits())
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .build();
        factory.setStreamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxNumberLength(40)
                .maxStringLength(LONGEST)
                .build());
        return factory;
    }
}
