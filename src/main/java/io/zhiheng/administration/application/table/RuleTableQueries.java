package io.zhiheng.administration.application.table;

import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableForm;
import io.zhiheng.platform.rules.kept.TableSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tables that are in force. */
@Component
@Transactional(readOnly = true)
public class RuleTableQueries {

    private final TableSets sets;
    private final LastChanges changes;

    RuleTableQueries(TableSets sets, LastChanges changes) {
        this.sets = sets;
        this.changes = changes;
    }

    /** @param title in Chinese */
    public record Read(TableForm form, Table content, String title, String subject, String edition, String version) {}

    public List<TableSetLine> sets() {
        return sets.all().stream().map(this::line).toList();
    }

    private TableSetLine line(TableSet set) {
        var inForce = sets.inForce(set.subject());
        return new TableSetLine(
                set.subject(),
                sets.title(set),
                set.edition(),
                set.current(),
                inForce.number(),
                inForce.publishedAt(),
                inForce.shipped());
    }

    /** The scheme of the edition, and the general tables. @param edition null for the one in force */
    public List<TableSetLine> shown(List<TableSetLine> all, String edition) {
        return all.stream()
                .filter(set -> set.edition() == null
                        || (edition == null ? set.current() : set.edition().equals(edition)))
                .toList();
    }

    /** Of the scheme; null for a general table. */
    public String edition(String subject) {
        return sets.of(subject).edition();
    }

    /** The number of the version in force. */
    public String inForce(String subject) {
        return sets.inForce(subject).number();
    }

    /** @param edition whose scheme; null for the one in force */
    public List<TableLine> lines(String edition) {
        return sets.all().stream()
                .filter(set -> set.edition() == null
                        || (edition == null ? set.current() : set.edition().equals(edition)))
                .flatMap(set -> lines(set).stream())
                .toList();
    }

    private List<TableLine> lines(TableSet set) {
        var versions = sets.versions(set.subject());
        var inForce = versions.stream().dropWhile(version -> !version.inForce()).toList();
        var tables = sets.tables(set.subject(), inForce.get(0).number());
        var changed = changes.of(set, inForce);
        return set.names().stream()
                .map(name -> new TableLine(
                        name,
                        sets.title(name),
                        set.subject(),
                        set.edition(),
                        inForce.get(0).number(),
                        tables.get(name).rows().size(),
                        changed.get(name).number(),
                        changed.get(name).publishedAt(),
                        changed.get(name).shipped()))
                .toList();
    }

    /**
     * @param edition null for the one in force
     * @param version null for the one in force
     */
    public Read table(String name, String edition, String version) {
        var set = sets.having(name, edition);
        var number = version == null ? sets.inForce(set.subject()).number() : version;
        return new Read(
                set.form(name),
                sets.tables(set.subject(), number).get(name),
                sets.title(name),
                set.subject(),
                set.edition(),
                number);
    }
}
