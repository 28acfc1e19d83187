package io.zhiheng.administration.application.variable;

import io.zhiheng.platform.workflow.model.ModelContracts;
import io.zhiheng.shared.RuleBroken;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The variables of each process that may be set, with all that each may hold: those by which its gateways decide. */
@Component
class ContractVariables {

    private final ModelContracts contracts;

    ContractVariables(ModelContracts contracts) {
        this.contracts = contracts;
    }

    SortedMap<String, SortedSet<String>> of(String process) {
        return contracts.all().stream()
                .filter(contract -> contract.process().equals(process))
                .findFirst()
                .map(ModelContracts.Contract::decisions)
                .orElseGet(TreeMap::new);
    }

    /** @throws RuleBroken {@code variable-not-settable}, {@code variable-value} */
    void require(String process, VariableChange change) {
        var values = of(process).get(change.variable());
        if (values == null) {
            throw RuleBroken.invalid("administration.rule.variable-not-settable", change.variable())
                    .at("variable");
        }
        if (!values.contains(change.value())) {
            throw RuleBroken.invalid("administration.rule.variable-value", change.variable(), change.value())
                    .at("value");
        }
    }
}
