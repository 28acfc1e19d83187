package io.zhiheng.platform.rules.general;

import io.zhiheng.platform.rules.RuleCompiler;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableRefused.Finding;
import io.zhiheng.platform.rules.kept.KeptTables;
import io.zhiheng.platform.rules.kept.TableSet;
import io.zhiheng.platform.rules.kept.TableVersion;
import io.zhiheng.shared.NotFound;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** General tables, each a set of its own that goes by its name. */
@Component
class KeptGeneralTables implements KeptTables {

    private final TableVersions versions;
    private final RuleCompiler compiler;

    KeptGeneralTables(TableVersions versions, RuleCompiler compiler) {
        this.versions = versions;
        this.compiler = compiler;
    }

    @Override
    public List<TableSet> sets() {
        return GeneralForm.ALL.stream().map(KeptGeneralTables::set).toList();
    }

    private static TableSet set(GeneralForm general) {
        var name = general.form().name();
        return new TableSet(name, null, true, List.of(general.form()), Map.of(name, TableVersions.headings(name)));
    }

    @Override
    public List<TableVersion> versions(String subject) {
        return versions.all(subject);
    }

    @Override
    public Map<String, Table> tables(String subject, String number) {
        return Map.of(subject, versions.table(subject, version(number)));
    }

    private static int version(String number) {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException noNumber) {
            throw new NotFound("rule-table", number);
        }
    }

    @Override
    public List<Finding> check(String subject, Map<String, Table> tables) {
        return GeneralForm.named(subject).findings(tables.get(subject), TableVersions.headings(subject));
    }

    /** Compiled before it is stored: what the rule engine does not take never comes into force. */
    @Override
    public String publish(String subject, String base, Map<String, Table> tables) {
        var table = tables.get(subject);
        compiler.compile(subject, List.of(GeneralForm.named(subject).form().fill(table)));
        return String.valueOf(versions.publish(subject, version(base), table));
    }
}
