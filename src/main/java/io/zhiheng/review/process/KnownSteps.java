package io.zhiheng.review.process;

import io.zhiheng.review.application.RequestStep;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The steps of all phases. */
@Component
public class KnownSteps {

    private final Map<String, RequestStep> byId;

    KnownSteps(List<PhaseContract> phases) {
        byId = phases.stream()
                .flatMap(phase -> phase.steps().stream())
                .collect(Collectors.toMap(RequestStep::id, Function.identity()));
    }

    /** @param id of the node */
    public Optional<RequestStep> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
