package io.zhiheng.platform.workflow.vetting;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where expressions may stand in a model's texts, and in which form. Names and notes are expressions to this engine.
 */
class AllowedExpressions {

    private static final Map<String, Predicate<String>> TEXTS = Map.of(
            "timeDuration", Expressions::isDuration,
            "timeDate", Expressions::isDate,
            "timeCycle", Expressions::isCycle,
            "loopCardinality", Expressions::isLiteralOrVariable,
            "camunda:inputParameter", Expressions::isLiteralOrVariable,
            "camunda:failedJobRetryTimeCycle", Expressions::isCycle,
            "conditionExpression", FlowCondition::isAllowed,
            "completionCondition", FlowCondition::isAllowed);
    /** Checked by {@link AllowedAttributes}. */
    private static final Set<String> CHECKED_ATTRIBUTES = Set.of("delegateExpression");

    private AllowedExpressions() {}

    static void check(ModelElement model, ModelFaults findings) {
        model.all().forEach(element -> {
            checkText(element, findings);
            checkAttributes(element, findings);
        });
    }

    private static void checkText(ModelElement element, ModelFaults findings) {
        var text = element.text();
        var allowed = TEXTS.get(element.name);
        if (allowed == null) {
            if (Expressions.mentioned(text)) {
                findings.add(element, "expression", text);
            }
        } else if (!allowed.test(text)) {
            findings.add(element, "expression-form." + element.name.replace("camunda:", ""), text);
        }
        if (!element.name.startsWith("other:") && element.attribute("language").isPresent()) {
            findings.add(element, "script");
        }
    }

    private static void checkAttributes(ModelElement element, ModelFaults findings) {
        element.attributes.forEach((name, value) -> {
            boolean checkedElsewhere = name.startsWith("camunda:") || CHECKED_ATTRIBUTES.contains(name);
            if (!checkedElsewhere && Expressions.mentioned(value)) {
                findings.add(element, "expression", value);
            }
        });
    }
}
