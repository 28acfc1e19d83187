package io.zhiheng.rating.cases;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The golden cases that ship with the rating tables. */
@Component
public class ShippedCases {

    private static final String FILE = "rules/golden-rating.yaml";
    /** The editions whose tables are those that the cases were computed for. */
    private static final Set<String> EDITIONS = Set.of("1.1", "1.2");

    private final Editions editions;
    private final ConcurrentMap<String, List<RatingCase>> read = new ConcurrentHashMap<>();

    ShippedCases(Editions editions) {
        this.editions = editions;
    }

    /** None for an edition that did not ship with any. */
    public List<RatingCase> of(String edition) {
        return EDITIONS.contains(edition)
                ? read.computeIfAbsent(edition, number -> read(editions.byNumber(number)))
                : List.of();
    }

    /** All of them, for the clauses that the edition has. */
    public static List<RatingCase> read(Edition edition) {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            return new CaseReader(edition).all(tree(file.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static JsonNode tree(byte[] content) throws IOException {
        return YAMLMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
                .build()
                .readTree(content);
    }
}
