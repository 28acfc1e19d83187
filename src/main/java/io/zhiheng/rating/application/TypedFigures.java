package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The figures that matter, read from what was typed. */
class TypedFigures {

    private static final int MAX_CHARACTERS = 60;
    private static final int MAX_WHOLE_DIGITS = 15;
    private static final int MAX_DECIMALS = 30;
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]*)?([eE][+-]?[0-9]{1,2})?");

    private final Map<String, BigDecimal> values = new HashMap<>();
    private final Map<String, FigureFault> faults = new LinkedHashMap<>();

    /** @param relevant the parameters that applicable indicators use; whatever else was typed does not matter */
    TypedFigures(Map<String, String> typed, Collection<Edition.Parameter> relevant) {
        for (var parameter : relevant) {
            var text = typed.get(parameter.id());
            if (text != null && !text.isBlank()) {
                read(parameter, text.strip());
            }
        }
    }

    private void read(Edition.Parameter parameter, String text) {
        var value = number(text);
        if (value == null) {
            faults.put(parameter.id(), FigureFault.NOT_A_NUMBER);
            return;
        }
        values.put(parameter.id(), value);
        if (value.scale() > parameter.decimals()) {
            faults.put(parameter.id(), FigureFault.TOO_MANY_DECIMALS);
        }
    }

    /** Without trailing zeros; null for what is no number or has no sane size. */
    static BigDecimal number(String text) {
        if (text.length() > MAX_CHARACTERS || !NUMBER.matcher(text).matches()) {
            return null;
        }
        var value = new BigDecimal(text).stripTrailingZeros();
        return value.precision() - value.scale() > MAX_WHOLE_DIGITS || value.scale() > MAX_DECIMALS ? null : value;
    }

    Map<String, BigDecimal> values() {
        return values;
    }

    /** What can be told from the text of each figure alone. */
    Map<String, FigureFault> faults() {
        return faults;
    }

    boolean has(String parameter) {
        return values.containsKey(parameter) || faults.containsKey(parameter);
    }
}
