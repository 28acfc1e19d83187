package io.zhiheng.platform.workflow.vetting;

import io.zhiheng.platform.workflow.OwnStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Own decisions: each way has a condition over variables that are set whichever way a token came, and some way is
 * always open.
 */
class DecisionCheck {

    /** More combinations of values than anybody draws ways for. */
    private static final int MOST_CASES = 2_000;

    private final ModelElement process;
    private final Insertions insertions;
    private final OwnVariables own;
    private final Map<String, Set<String>> contract;
    private final TokenWays ways;
    private final ModelFaults findings;

    /** @param contract the contract's variables with the literals that it compares them with */
    DecisionCheck(
            ModelElement process,
            Insertions insertions,
            OwnVariables own,
            Map<String, Set<String>> contract,
            ModelFaults findings) {
        this.process = process;
        this.insertions = insertions;
        this.own = own;
        this.contract = contract;
        this.findings = findings;
        ways = new TokenWays(process);
    }

    void run() {
        insertions.all().stream()
                .flatMap(Insertions.Insertion::decisions)
                .forEach(decision -> decide(decision, insertions.leaving(decision)));
    }

    private void decide(ModelElement decision, List<ModelElement> onward) {
        var otherwise = decision.attribute("default").orElse("");
        var conditions = new ArrayList<String>();
        var variables = new TreeSet<String>();
        onward.stream().filter(flow -> !otherwise.equals(flow.id())).forEach(flow -> {
            var condition = flow.children("conditionExpression")
                    .map(ModelElement::text)
                    .findFirst()
                    .orElse("");
            if (!condition.isEmpty()) {
                conditions.add(condition);
                FlowCondition.comparisons(condition).forEach(one -> {
                    variables.add(one.variable());
                    compared(flow, one);
                });
            } else if (onward.size() > 1) {
                findings.add(flow, "own-way-condition", decision.id());
            }
        });
        variables.forEach(variable -> set(decision, variable));
        var defaulted = onward.stream().anyMatch(flow -> otherwise.equals(flow.id()));
        if (!conditions.isEmpty() && !defaulted && !Cases.coverAll(conditions, values(variables), MOST_CASES)) {
            findings.add(decision, "own-default", decision.id());
        }
    }

    private void compared(ModelElement flow, FlowCondition.Comparison one) {
        var kept = own.known.get(one.variable());
        var kinds = kept != null
                ? Set.of(OwnValues.kind(kept))
                : contract.getOrDefault(one.variable(), Set.of()).stream()
                        .flatMap(literal -> OwnValues.kind(literal).stream())
                        .collect(Collectors.toSet());
        if (kinds.isEmpty()) {
            findings.add(flow, "variable-unknown", one.variable());
        } else if (OwnValues.kind(one.literal())
                .filter(kind -> !kinds.contains(kind))
                .isPresent()) {
            findings.add(flow, "own-literal", one.variable(), one.literal());
        } else if (kept != null
                && !kept.values().isEmpty()
                && OwnValues.kind(one.literal()).isPresent()
                && !OwnValues.all(kept).contains(OwnValues.value(one.literal()))) {
            findings.add(flow, "own-value", one.variable(), one.literal());
        }
    }

    /** No token comes to the decision that passed none of those who set the variable. */
    private void set(ModelElement decision, String variable) {
        var setters = variable.startsWith(OwnStep.VARIABLE) ? own.setters(variable) : decidedBy(variable);
        var starts = process.children("startEvent").map(ModelElement::id).collect(Collectors.toSet());
        if (ways.reachedFrom(starts, setters).contains(decision.id())) {
            findings.add(decision, "own-variable-unset", variable);
        }
    }

    /** The contract's own decisions by this variable: whatever comes behind them finds it set. */
    private Set<String> decidedBy(String variable) {
        return process.all("sequenceFlow")
                .filter(flow -> !insertions.isOwn(Insertions.source(flow)))
                .filter(flow -> flow.children("conditionExpression")
                        .anyMatch(condition ->
                                FlowCondition.variables(condition.text()).contains(variable)))
                .map(Insertions::source)
                .collect(Collectors.toSet());
    }

    private Map<String, List<Object>> values(Set<String> variables) {
        var values = new HashMap<String, List<Object>>();
        variables.forEach(variable -> {
            var kept = own.known.get(variable);
            values.put(
                    variable,
                    kept != null
                            ? OwnValues.all(kept)
                            : contract.getOrDefault(variable, Set.of()).stream()
                                    .map(OwnValues::value)
                                    .toList());
        });
        return values;
    }
}
