package io.zhiheng.rating.application;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * One decision table of the Camunda DMN engine; parsed once, evaluated often. Hit policy COLLECT: every row that
 * applies.
 */
class DmnTable {

    /** @param conditions FEEL unary tests, empty for any; @param outputs FEEL literals */
    record Row(List<String> conditions, List<String> outputs) {}

    private final DmnEngine engine;
    private final DmnDecision decision;
    private final List<String> inputs;
    private final Map<List<Object>, List<Map<String, Object>>> kept;

    /** @param keeping whether an answer is kept for the next question with the same inputs */
    DmnTable(
            DmnEngine engine, String name, List<String> inputs, List<String> outputs, List<Row> rows, boolean keeping) {
        this.engine = engine;
        this.inputs = inputs;
        this.kept = keeping ? new HashMap<>() : null;
        this.decision = engine.parseDecision(
                "d", new ByteArrayInputStream(xml(name, inputs, outputs, rows).getBytes(StandardCharsets.UTF_8)));
    }

    List<Map<String, Object>> ask(Object... values) {
        if (kept == null) {
            return evaluate(values);
        }
        var key = List.of(values);
        var known = kept.get(key);
        if (known == null) {
            known = evaluate(values);
            kept.put(key, known);
        }
        return known;
    }

    /**
     * Decimals are asked as the doubles next to them: legacy FEEL, asked with exact ones, misjudges some that lie on a
     * bound.
     */
    private List<Map<String, Object>> evaluate(Object... values) {
        VariableMap variables = Variables.createVariables();
        for (int i = 0; i < values.length; i++) {
            variables.putValue(
                    inputs.get(i), values[i] instanceof BigDecimal number ? number.doubleValue() : values[i]);
        }
        return engine.evaluateDecisionTable(decision, variables).getResultList();
    }

    /** The unary test of a cell that names something; a star stands for anything. */
    static String equal(String cell) {
        return cell.equals("*") ? "" : quoted(cell);
    }

    static String quoted(String text) {
        return '"' + text + '"';
    }

    private static String xml(String name, List<String> inputs, List<String> outputs, List<Row> rows) {
        var xml = new StringBuilder(
                        "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"m\" name=\"")
                .append(name)
                .append("\" namespace=\"http://camunda.org/schema/1.0/dmn\"><decision id=\"d\" name=\"")
                .append(name)
                .append("\"><decisionTable id=\"t\" hitPolicy=\"COLLECT\">");
        inputs.forEach(input -> xml.append("<input id=\"i_")
                .append(input)
                .append("\"><inputExpression id=\"e_")
                .append(input)
                .append("\"><text>")
                .append(input)
                .append("</text></inputExpression></input>"));
        outputs.forEach(output -> xml.append("<output id=\"o_")
                .append(output)
                .append("\" name=\"")
                .append(output)
                .append("\"/>"));
        for (int i = 0; i < rows.size(); i++) {
            xml.append("<rule id=\"r").append(i).append("\">");
            entries(xml, "inputEntry", i, rows.get(i).conditions());
            entries(xml, "outputEntry", i, rows.get(i).outputs());
            xml.append("</rule>");
        }
        return xml.append("</decisionTable></decision></definitions>").toString();
    }

    private static void entries(StringBuilder xml, String kind, int row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            xml.append('<')
                    .append(kind)
                    .append(" id=\"")
                    .append(kind)
                    .append(row)
                    .append('_')
                    .append(i)
                    .append("\"><text>")
                    .append(texts.get(i)
                            .replace("&", "&amp;")
                            .replace("<", "&lt;")
                            .replace(">", "&gt;"))
                    .append("</text></")
                    .append(kind)
                    .append('>');
        }
    }
}
