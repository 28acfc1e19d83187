package io.zhiheng.enterprise.drools;

import java.math.BigDecimal;

/** How large is an enterprise of so many employees and so much revenue? The uppermost row that applies answers. */
public final class SizeQuestion {

    private final BigDecimal employees;
    private final BigDecimal revenue;
    private int row = Integer.MAX_VALUE;

    SizeQuestion(int employees, BigDecimal revenue) {
        this.employees = BigDecimal.valueOf(employees);
        this.revenue = revenue;
    }

    public BigDecimal getEmployees() {
        return employees;
    }

    /** In 万元. */
    public BigDecimal getRevenue() {
        return revenue;
    }

    public void reached(int row) {
        this.row = Math.min(this.row, row);
    }

    int row() {
        return row;
    }
}
