package io.zhiheng.platform.rules;

/** Compiled tables, for all threads. */
public interface CompiledRules {

    /**
     * Puts the questions before the rules in one session without memory; each row that applies calls its consequence on
     * the question. When this returns, all questions have their answers.
     */
    void ask(Iterable<?> questions);
}
