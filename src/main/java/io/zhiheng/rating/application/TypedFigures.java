package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.shared.typed.TypedFigure;
import io.zhiheng.shared.typed.TypedText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The figures that matter, read from what was typed. */
class TypedFigures {

    private static final int MAX_WHOLE_DIGITS = 15;

    private final Map<String, BigDecimal> values = new HashMap<>();
    private final Map<String, FigureFault> faults = new LinkedHashMap<>();
    private final Map<String, TypedFigure.Fault> reasons = new HashMap<>();

    /** @param relevant the parameters that applicable indicators use; whatever else was typed does not matter */
    TypedFigures(Map<String, String> typed, Collection<Edition.Parameter> relevant) {
        for (var parameter : relevant) {
            var text = typed.get(parameter.id());
            if (!TypedText.isBlank(text)) {
                read(parameter, text);
            }
        }
    }

    private void read(Edition.Parameter parameter, String text) {
        var value = number(text);
        if (value == null) {
            faults.put(parameter.id(), FigureFault.NOT_A_NUMBER);
            reasons.put(parameter.id(), TypedFigure.of(text).fault());
            return;
        }
        values.put(parameter.id(), value);
        if (value.scale() > parameter.decimals()) {
            faults.put(parameter.id(), FigureFault.TOO_MANY_DECIMALS);
        }
    }

    /** Without trailing zeros; null for what is no number or has no sane size. */
    static BigDecimal number(String text) {
        var figure = TypedFigure.of(text);
        if (figure.fault() != null) {
            return null;
        }
        var value = figure.value().stripTrailingZeros();
        return value.precision() - value.scale() > MAX_WHOLE_DIGITS ? null : value;
    }

    Map<String, BigDecimal> values() {
        return values;
    }

    /** What can be told from the text of each figure alone. */
    Map<String, FigureFault> faults() {
        return faults;
    }

    /** Why the text of a parameter is no number; null where it is only too large. */
    TypedFigure.Fault reason(String parameter) {
        return reasons.get(parameter);
    }

    boolean has(String parameter) {
        return values.containsKey(parameter) || faults.containsKey(parameter);
    }
}
