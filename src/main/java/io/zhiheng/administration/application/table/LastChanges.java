package io.zhiheng.administration.application.table;

import io.zhiheng.platform.rules.kept.TableSet;
import io.zhiheng.platform.rules.kept.TableVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** In which version each table became what it is. What was published never changes, so the answer is kept. */
@Component
class LastChanges {

    private record Place(String subject, String number) {}

    private final TableSets sets;
    private final Map<Place, Map<String, TableVersion>> known = new ConcurrentHashMap<>();

    LastChanges(TableSets sets) {
        this.sets = sets;
    }

    /** By the names of the tables. @param versions of the set, newest first; the answer is about the first of them */
    Map<String, TableVersion> of(TableSet set, List<TableVersion> versions) {
        return known.computeIfAbsent(new Place(set.subject(), versions.get(0).number()), place -> find(set, versions));
    }

    private Map<String, TableVersion> find(TableSet set, List<TableVersion> versions) {
        var changed = new HashMap<String, TableVersion>();
        var now = sets.tables(set.subject(), versions.get(0).number());
        for (int i = 0; i + 1 < versions.size() && changed.size() < now.size(); i++) {
            var version = versions.get(i);
            var before = sets.tables(set.subject(), versions.get(i + 1).number());
            now.forEach((name, table) -> {
                if (!table.equals(before.get(name))) {
                    changed.putIfAbsent(name, version);
                }
            });
        }
        var first = versions.get(versions.size() - 1);
        now.keySet().forEach(name -> changed.putIfAbsent(name, first));
        return changed;
    }
}
