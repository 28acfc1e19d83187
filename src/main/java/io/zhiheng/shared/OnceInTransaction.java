package io.zhiheng.shared;

import java.util.function.Supplier;
import org.springframework.transaction.support.SimpleTransactionScope;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What many ask for while one page is read: asked once in a transaction that only reads, and each time wherever it
 * might be changed in between. Each place that asks has one of its own.
 */
public final class OnceInTransaction {

    private final SimpleTransactionScope answers = new SimpleTransactionScope();

    /** @param question what is asked for; the same words get the same answer */
    @SuppressWarnings("unchecked")
    public <T> T answer(String question, Supplier<T> ask) {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                ? (T) answers.get(question, ask::get)
                : ask.get();
    }
}
