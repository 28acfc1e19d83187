package io.zhiheng.rating.drools;

import io.zhiheng.rating.core.Ceiling;

/** Does this answer to a clause hold the overall level down? */
public class CeilingQuestion extends TableQuestion {

    private final String clause;
    private final String conformity;
    private Ceiling ceiling;

    public CeilingQuestion(String clause, String conformity) {
        this.clause = clause;
        this.conformity = conformity;
    }

    public String getClause() {
        return clause;
    }

    public String getConformity() {
        return conformity;
    }

    public void limited(int level, int row) {
        ceiling = new Ceiling(clause, conformity, level, true, row);
        answeredBy(row);
    }

    public void limitedAndBarred(int level, int row) {
        ceiling = new Ceiling(clause, conformity, level, false, row);
        answeredBy(row);
    }

    Ceiling ceiling() {
        return ceiling;
    }
}
