package io.zhiheng.enterprise.drools;

import static io.zhiheng.platform.rules.CellType.NUMBER;
import static io.zhiheng.platform.rules.CellType.TEXT;
import static io.zhiheng.platform.rules.Condition.atLeast;

import io.zhiheng.enterprise.application.EnterpriseSizes;
import io.zhiheng.platform.rules.CompiledRules;
import io.zhiheng.platform.rules.FilledTable;
import io.zhiheng.platform.rules.RuleCompiler;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableForm;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Compiled once at the start, since compiling takes seconds. */
@Component
class DroolsEnterpriseSizes implements EnterpriseSizes {

    private static final String NAME = "enterprise-size";

    /** Size | least employees | least revenue in 万元: both must be reached, rows from large to small. */
    private static final TableForm FORM = TableForm.of(NAME, TEXT, NUMBER, NUMBER)
            .when(SizeQuestion.class, List.of(atLeast(1, "employees"), atLeast(2, "revenue")), "reached");

    private final FilledTable table;
    private final CompiledRules rules;

    DroolsEnterpriseSizes(RuleCompiler compiler) throws IOException {
        var csv = new ClassPathResource("rules/" + NAME + ".csv").getContentAsString(StandardCharsets.UTF_8);
        table = FORM.fill(Table.parse(NAME, csv));
        rules = compiler.compile(NAME, List.of(table));
    }

    @Override
    public String of(int employees, BigDecimal revenue) {
        var question = new SizeQuestion(employees, revenue);
        rules.ask(List.of(question));
        return table.cell(question.row(), 0);
    }
}
