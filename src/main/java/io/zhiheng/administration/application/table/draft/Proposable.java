package io.zhiheng.administration.application.table.draft;

import io.zhiheng.administration.application.table.TableCheckup;
import io.zhiheng.administration.application.table.TableSets;
import io.zhiheng.administration.application.table.cases.KeptCases;
import io.zhiheng.administration.application.table.cases.TableCases;
import io.zhiheng.shared.RuleBroken;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What holds for tables before anybody is asked to release them, and once more before they come into force. */
@Component
public class Proposable {

    private final TableSets sets;
    private final TableCheckup checkup;
    private final TableCases cases;

    Proposable(TableSets sets, TableCheckup checkup, TableCases cases) {
        this.sets = sets;
        this.checkup = checkup;
        this.cases = cases;
    }

    /**
     * @param base the number of what they went out from
     * @param files the tables, and the test cases beside them
     * @throws RuleBroken {@code base-not-in-force}, {@code tables-unchanged}, {@code tables-refused} with the findings,
     *     {@code cases-red} with the ids of the test cases that do not come out as expected
     */
    public void require(String subject, String base, Map<String, byte[]> files) {
        var tables = TableTexts.tables(files);
        var inForce = sets.inForce(subject).number();
        if (!inForce.equals(base)) {
            throw RuleBroken.conflict("administration.rule.base-not-in-force", base, inForce)
                    .with("inForce", inForce);
        }
        if (tables.equals(sets.tables(subject, inForce))
                && KeptCases.in(files).equals(cases.ofVersion(subject, inForce))) {
            throw RuleBroken.conflict("administration.rule.tables-unchanged");
        }
        var faults = checkup.of(subject, tables);
        if (!faults.isEmpty()) {
            throw RuleBroken.invalid("administration.rule.tables-refused", faults.size())
                    .with("findings", faults);
        }
        cases.requireGreen(subject, tables, KeptCases.in(files));
    }
}
