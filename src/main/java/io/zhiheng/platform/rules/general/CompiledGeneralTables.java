package io.zhiheng.platform.rules.general;

import io.zhiheng.platform.rules.CompiledRules;
import io.zhiheng.platform.rules.FilledTable;
import io.zhiheng.platform.rules.RuleCompiler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** General tables, compiled at start and whenever a version is met for the first time. */
@Component
class CompiledGeneralTables implements GeneralTables, ApplicationRunner {

    private record Version(String name, int number) {}

    private record Compiled(FilledTable table, CompiledRules rules) {}

    private final TableVersions versions;
    private final RuleCompiler compiler;
    private final Map<Version, Compiled> compiled = new ConcurrentHashMap<>();

    CompiledGeneralTables(TableVersions versions, RuleCompiler compiler) {
        this.versions = versions;
        this.compiler = compiler;
    }

    /** Not ready before they are compiled: no request waits for that. */
    @Override
    public void run(ApplicationArguments args) {
        GeneralForm.ALL.forEach(general -> inForce(general.form().name()));
    }

    @Override
    public Optional<Decision> decide(String table, Map<String, Object> facts) {
        var version = inForce(table);
        var current = compiled.get(version);
        var inquiry = new Inquiry(facts);
        current.rules().ask(List.of(inquiry));
        return inquiry.row() == 0
                ? Optional.empty()
                : Optional.of(new Decision(
                        current.table()
                                .cell(inquiry.row(), GeneralForm.named(table).resultColumn()),
                        version.number(),
                        inquiry.row()));
    }

    private Version inForce(String table) {
        var version = new Version(table, versions.versionInForce(table));
        compiled.computeIfAbsent(version, this::compile);
        return version;
    }

    private Compiled compile(Version version) {
        var filled = GeneralForm.named(version.name()).form().fill(versions.table(version.name(), version.number()));
        return new Compiled(filled, compiler.compile(version.name() + "-" + version.number(), List.of(filled)));
    }
}
