package io.zhiheng;

import io.zhiheng.platform.rules.CompiledRules;
import io.zhiheng.platform.rules.FilledTable;
import io.zhiheng.platform.rules.RuleCompiler;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Each application context of the tests has the same shipped tables: compiled by the first in a JVM, asked by all. */
class RulesCompiledOnce implements BeanPostProcessor {

    private static final Map<List<Content>, CompiledRules> COMPILED = new ConcurrentHashMap<>();

    private record Content(String table, List<List<String>> rows) {}

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RuleCompiler compiler ? once(compiler) : bean;
    }

    private static RuleCompiler once(RuleCompiler compiler) {
        return (name, tables) -> COMPILED.computeIfAbsent(content(tables), unknown -> compiler.compile(name, tables));
    }

    private static List<Content> content(List<FilledTable> tables) {
        return tables.stream()
                .map(table -> new Content(table.name(), table.rows()))
                .toList();
    }
}
