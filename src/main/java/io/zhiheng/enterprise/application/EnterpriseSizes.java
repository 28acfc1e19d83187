package io.zhiheng.enterprise.application;

import java.math.BigDecimal;

/** 企业规模 by the decision table {@code rules/enterprise-size.csv}. */
public interface EnterpriseSizes {

    /**
     * @param employees 从业人员 at the end of the year
     * @param revenue   上一年主营业务收入 in 万元
     * @return 大型, 中型, 小型 or 微型, as the table names them
     */
    String of(int employees, BigDecimal revenue);
}
