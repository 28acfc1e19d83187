package io.zhiheng.administration.application.variable;

import io.zhiheng.administration.application.instance.ValueWords;
import io.zhiheng.platform.workflow.model.ModelContracts.Contract;
import io.zhiheng.platform.workflow.model.ModelContracts.Kind;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/** The variables that a model may read, in words. */
@Component
public class VariableLines {

    private final ValueWords words;

    VariableLines(ValueWords words) {
        this.words = words;
    }

    /** @param values in words, with what a condition writes for each; empty where there is no list of them */
    public record Line(String name, String label, Kind kind, List<Value> values) {}

    public record Value(String text, String written) {}

    public List<Line> of(Contract contract) {
        return contract.variables().stream()
                .map(variable -> new Line(
                        variable.name(),
                        words.label(variable.name()),
                        variable.kind(),
                        contract.decisions().getOrDefault(variable.name(), Collections.emptySortedSet()).stream()
                                .map(value -> new Value(words.text(variable.name(), value), value))
                                .toList()))
                .toList();
    }
}
