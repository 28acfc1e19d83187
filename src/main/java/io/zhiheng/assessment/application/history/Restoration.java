package io.zhiheng.assessment.application.history;

import io.zhiheng.assessment.domain.answer.Written;
import io.zhiheng.shared.Actor;
import java.util.List;
import java.util.Objects;

/**
 * An earlier state on its way back.
 *
 * @param over the fields in which words of somebody else go by that, who is told
 */
public record Restoration<V>(V version, List<String> over) {

    /** People who share a name cannot be told apart, and nobody need be told of what he does himself. */
    static List<String> over(Actor actor, Written present, Written earlier) {
        return Objects.equals(present.by(), actor.personName())
                ? List.of()
                : present.content().keySet().stream()
                        .filter(field -> !Objects.equals(
                                present.content().get(field), earlier.content().get(field)))
                        .sorted()
                        .toList();
    }
}
