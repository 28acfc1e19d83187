package io.zhiheng.platform.storage;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Deletes contents when the transaction that decides about them has ended. A process killed in between leaves a content
 * that no row refers to, which only costs room; the other order could lose one.
 */
final class StoreFollowsTransaction implements TransactionSynchronization {

    private final FileStore store;
    private final String key;
    private final int deleteAfter;

    private StoreFollowsTransaction(FileStore store, String key, int deleteAfter) {
        this.store = store;
        this.key = key;
        this.deleteAfter = deleteAfter;
    }

    static void deleteOnRollback(FileStore store, String key) {
        TransactionSynchronizationManager.registerSynchronization(
                new StoreFollowsTransaction(store, key, STATUS_ROLLED_BACK));
    }

    static void deleteOnCommit(FileStore store, String key) {
        TransactionSynchronizationManager.registerSynchronization(
                new StoreFollowsTransaction(store, key, STATUS_COMMITTED));
    }

    @Override
    public void afterCompletion(int status) {
        if (status == deleteAfter) {
            store.delete(key);
        }
    }
}
