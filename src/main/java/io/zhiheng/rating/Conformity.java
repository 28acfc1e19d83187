package io.zhiheng.rating;

/** 符合性: how far a clause is met. Which of them a clause allows is said by its scale. */
public enum Conformity {
    CONFORM,
    PARTIAL,
    NONCONFORM,
    NA
}
