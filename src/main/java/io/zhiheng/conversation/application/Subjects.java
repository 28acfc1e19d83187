package io.zhiheng.conversation.application;

import io.zhiheng.conversation.ConversationPlaces;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a conversation may be about, as far as anybody knows. */
@Component
class Subjects {

    private static final Pattern CLAUSE = Pattern.compile("[\\w.-]{1,40}");

    private final ObjectProvider<ConversationPlaces> places;

    Subjects(ObjectProvider<ConversationPlaces> places) {
        this.places = places;
    }

    void requireReadable(Actor actor, UUID selfAssessment, String clause) {
        var known = places.stream().toList();
        if (!known.isEmpty() && known.stream().noneMatch(place -> place.mayRead(actor, selfAssessment, clause))) {
            throw new NotFound("dialogue", selfAssessment);
        }
    }

    /** @param clause null is a question about nothing in particular */
    void requireClause(String clause) {
        if (clause == null) {
            return;
        }
        boolean nobodyKnows = places.stream().findAny().isEmpty();
        if (!CLAUSE.matcher(clause).matches()
                || (!nobodyKnows && labels(Set.of(clause)).isEmpty())) {
            throw RuleBroken.invalid("conversation.rule.clause-unknown", clause).at("clause");
        }
    }

    Map<String, String> labels(Collection<String> clauses) {
        return places.stream()
                .flatMap(place -> place.labels(clauses).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }
}
