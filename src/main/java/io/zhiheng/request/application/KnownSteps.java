package io.zhiheng.request.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    public Stream<RequestStep> all() {
        return byId.values().stream();
    }
}
