package io.zhiheng.administration.application.catalogue.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.catalogue.difference.ElementKind;
import io.zhiheng.catalogue.edit.CatalogueTree;
import io.zhiheng.catalogue.edit.CatalogueTree.Placed;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What an element begins with. Its id was never another's, neither in the draft nor in the edition in force: by ids
 * answers are carried over.
 */
@Component
class NewElement {

    private static final String DISPLAY_NO = "display_no";
    private static final String WEIGHT = "weight";

    private final Editions editions;

    NewElement(Editions editions) {
        this.editions = editions;
    }

    JsonNode clause(CatalogueTree tree, Placed second, int level) {
        var element = JsonNodeFactory.instance.objectNode();
        element.put("id", free(taken(tree), second.id() + "-L" + level + '-', "%d"));
        element.put(
                DISPLAY_NO,
                second.element().path(DISPLAY_NO).asText("") + '-' + level + '.' + (ofLevel(second, level) + 1));
        var scale = second.element().path("clauses").path(0).path("scale").asText("");
        return element.put("level", level)
                .put("scale", scale)
                .put("na_allowed", false)
                .put(WEIGHT, 1);
    }

    private static long ofLevel(Placed second, int level) {
        long count = 0;
        for (var clause : second.element().path("clauses")) {
            count += clause.path("level").asText("").equals(String.valueOf(level)) ? 1 : 0;
        }
        return count;
    }

    JsonNode second(CatalogueTree tree, Placed first) {
        var element = JsonNodeFactory.instance.objectNode();
        element.put("id", free(taken(tree), first.id() + '-', "%02d"));
        element.put(
                DISPLAY_NO,
                first.element().path(DISPLAY_NO).asText("")
                        + '.'
                        + (first.element().path("second_level").size() + 1));
        return Edition.Kind.PERFORMANCE
                        .name()
                        .equals(first.element().path("kind").asText())
                ? figure(element)
                : element;
    }

    private static ObjectNode figure(ObjectNode element) {
        return element.put("direction", "LARGER").put("decimals", 2).put("na_allowed", false);
    }

    JsonNode parameter(CatalogueTree tree) {
        var taken = tree.ids(ElementKind.PARAMETER);
        editions.current().parameters().map(Edition.Parameter::id).forEach(taken::add);
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", free(taken, "P", "%02d"))
                .put("decimals", 2)
                .put("min", 0)
                .put("integer", false);
    }

    private Set<String> taken(CatalogueTree tree) {
        var taken = new HashSet<>(tree.ids(ElementKind.CLAUSE));
        taken.addAll(tree.ids(ElementKind.SECOND_LEVEL));
        var inForce = editions.current();
        Stream.of(
                        inForce.clauses().map(Edition.Clause::id),
                        inForce.secondLevels().map(Edition.SecondLevel::id),
                        inForce.performanceIndicators().map(Edition.PerformanceIndicator::id))
                .flatMap(ids -> ids)
                .forEach(taken::add);
        return taken;
    }

    private static String free(Set<String> taken, String stem, String form) {
        int number = 1;
        while (taken.contains(stem + form.formatted(number))) {
            number++;
        }
        return stem + form.formatted(number);
    }
}
