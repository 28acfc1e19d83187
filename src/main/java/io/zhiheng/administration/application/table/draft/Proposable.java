package io.zhiheng.administration.application.table.draft;

import io.zhiheng.administration.application.table.TableCheckup;
import io.zhiheng.administration.application.table.TableSets;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.shared.RuleBroken;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What holds for tables before anybody is asked to release them, and once more before they come into force. */
@Component
public class Proposable {

    private final TableSets sets;
    private final TableCheckup checkup;

    Proposable(TableSets sets, TableCheckup checkup) {
        this.sets = sets;
        this.checkup = checkup;
    }

    /**
     * @param base the number of what they went out from
     * @throws RuleBroken {@code base-not-in-force}, {@code tables-unchanged}, {@code tables-refused} with the findings
     */
    public void require(String subject, String base, Map<String, Table> tables) {
        var inForce = sets.inForce(subject).number();
        if (!inForce.equals(base)) {
            throw RuleBroken.conflict("administration.rule.base-not-in-force", base, inForce)
                    .with("inForce", inForce);
        }
        if (tables.equals(sets.tables(subject, inForce))) {
            throw RuleBroken.conflict("administration.rule.tables-unchanged");
        }
        var faults = checkup.of(subject, tables);
        if (!faults.isEmpty()) {
            throw RuleBroken.invalid("administration.rule.tables-refused", faults.size())
                    .with("findings", faults);
        }
    }
}
