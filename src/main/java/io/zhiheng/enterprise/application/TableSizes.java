package io.zhiheng.enterprise.application;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Reads the table from above: the first row whose two limits are both reached. */
@Component
class TableSizes implements EnterpriseSizes {

    private final List<String[]> rows;

    TableSizes() throws IOException {
        rows = new ClassPathResource("rules/enterprise-size.csv").getContentAsString(StandardCharsets.UTF_8).lines()
                .skip(1).map(line -> line.split(",")).toList();
    }

    @Override
    public String of(int employees, BigDecimal revenue) {
        return rows.stream()
                .filter(row -> employees >= Integer.parseInt(row[1]) && revenue.compareTo(new BigDecimal(row[2])) >= 0)
                .findFirst().orElseThrow()[0];
    }
}
