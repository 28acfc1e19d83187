package io.zhiheng.platform.rules;

import java.util.List;

/**
 * Turns checked tables into rules that can be asked. Compiling takes seconds: do it once per version and keep the
 * result.
 */
public interface RuleCompiler {

    /**
     * @param name what the rules are called in diagnostics, such as {@code rating-scheme-1.0}
     * @throws TableRefused if the rule engine does not take a table (a fault of its form, not of a checked cell)
     */
    CompiledRules compile(String name, List<FilledTable> tables);
}
