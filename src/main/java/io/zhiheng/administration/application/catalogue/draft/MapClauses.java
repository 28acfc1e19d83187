package io.zhiheng.administration.application.catalogue.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says which clause or performance indicator of the draft takes over the answers of one that was given up. */
@UseCase
public class MapClauses {

    private static final String REPLACES = "replaces";

    private final Drafts drafts;
    private final Clock clock;

    MapClauses(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * @param seen the version that the writer has seen
     * @param old id of an earlier edition
     * @param into id of the draft; empty where nothing takes them over
     * @throws RuleBroken {@code no-such-clause}
     */
    public void execute(Actor actor, String code, int seen, String old, String into) {
        var now = clock.instant();
        var draft = drafts.forChange(Kind.CATALOGUE, CatalogueText.subject(code));
        draft.requireInHandOf(actor, now);
        var catalogue = CatalogueText.of(draft);
        var elements = elements(catalogue);
        var heir = elements.get(into.strip());
        if (!into.isBlank() && heir == null) {
            throw RuleBroken.invalid("administration.rule.no-such-clause", into).at("into");
        }
        elements.values().forEach(element -> drop(element, old));
        if (heir != null) {
            heir.withArrayProperty(REPLACES).add(old);
        }
        draft.save(actor, seen, CatalogueText.files(catalogue), now);
    }

    private static void drop(ObjectNode element, String old) {
        if (element.path(REPLACES) instanceof ArrayNode list) {
            var kept = new ArrayList<JsonNode>();
            list.forEach(each -> {
                if (!each.asText().equals(old)) {
                    kept.add(each);
                }
            });
            if (kept.isEmpty()) {
                element.remove(REPLACES);
            } else {
                element.putArray(REPLACES).addAll(kept);
            }
        }
    }

    private static Map<String, ObjectNode> elements(JsonNode catalogue) {
        var elements = new HashMap<String, ObjectNode>();
        for (var first : catalogue.path("first_level")) {
            for (var second : first.path("second_level")) {
                var answered = second.has("clauses") ? second.path("clauses") : List.of(second);
                answered.forEach(each -> {
                    var element = (ObjectNode) each;
                    elements.put(element.path("id").asText(), element);
                });
            }
        }
        return elements;
    }
}
