package io.zhiheng.rating.drools;

import java.math.BigDecimal;

/** What is an answer on a scale worth, and does it count? */
public class ScoreQuestion extends TableQuestion {

    private final String scale;
    private final String conformity;
    private BigDecimal score;
    private boolean counted;

    public ScoreQuestion(String scale, String conformity) {
        this.scale = scale;
        this.conformity = conformity;
    }

    public String getScale() {
        return scale;
    }

    public String getConformity() {
        return conformity;
    }

    public void scored(String score, int counted, int row) {
        this.score = new BigDecimal(score);
        this.counted = counted == 1;
        answeredBy(row);
    }

    BigDecimal score() {
        return score;
    }

    boolean counted() {
        return counted;
    }
}
