package io.zhiheng.administration.application.table.effect.names;

import io.zhiheng.administration.application.table.cases.TableCases;
import io.zhiheng.administration.domain.effect.EffectChange;
import io.zhiheng.administration.domain.effect.EffectChanges;
import io.zhiheng.administration.domain.effect.TableEffect;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.platform.workflow.instance.InstanceOwner.Head;
import io.zhiheng.platform.workflow.instance.InstanceOwners;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Who would be moved, by name. Whoever asks puts it on record. */
@Component
class EffectNames {

    private final EffectChanges changes;
    private final InstanceOwners owners;
    private final TableCases cases;
    private final Editions editions;

    EffectNames(EffectChanges changes, InstanceOwners owners, TableCases cases, Editions editions) {
        this.changes = changes;
        this.owners = owners;
        this.cases = cases;
        this.editions = editions;
    }

    Page<EffectLine> page(TableEffect effect, MoveFilter filter, Pageable page) {
        var edition = editions.byNumber(cases.edition(effect.subject()).orElseThrow());
        var names = names(edition);
        var found = changes.page(effect.id(), filter.from(), filter.to(), filter.of(), page);
        var heads =
                owners.heads(found.map(each -> each.selfAssessment().toString()).getContent());
        return found.map(
                each -> line(each, heads.getOrDefault(each.selfAssessment().toString(), Head.UNKNOWN), edition, names));
    }

    private static EffectLine line(EffectChange change, Head head, Edition edition, Map<String, String> names) {
        return new EffectLine(
                change.selfAssessment().toString(),
                head.enterprise(),
                head.number(),
                edition.levelName(change.storedLevel()),
                edition.levelName(change.beforeLevel()),
                edition.levelName(change.afterLevel()),
                change.beforeIndex(),
                change.afterIndex(),
                moved(change, edition, names));
    }

    private static List<String> moved(EffectChange change, Edition edition, Map<String, String> names) {
        return names.keySet().stream()
                .filter(change.indicators()::containsKey)
                .map(id -> names.get(id) + ' ' + levels(change.indicators().get(id), edition))
                .toList();
    }

    private static String levels(String moved, Edition edition) {
        var ends = moved.split(">");
        return level(ends[0], edition) + " → " + level(ends[1], edition);
    }

    private static String level(String number, Edition edition) {
        return number.equals("-") ? "–" : edition.levelName(Integer.parseInt(number));
    }

    /** By id, in the order of the catalogue. */
    private static Map<String, String> names(Edition edition) {
        var names = new LinkedHashMap<String, String>();
        for (var first : edition.firstLevel()) {
            names.put(first.id(), first.displayNo() + ' ' + first.name());
            first.secondLevel().forEach(each -> names.put(each.id(), each.displayNo() + ' ' + each.name()));
            first.performance().forEach(each -> names.put(each.id(), each.displayNo() + ' ' + each.name()));
        }
        return names;
    }
}
