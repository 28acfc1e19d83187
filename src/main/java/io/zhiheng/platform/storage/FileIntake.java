package io.zhiheng.platform.storage;

import io.zhiheng.platform.storage.content.Content;
import io.zhiheng.platform.storage.content.Disguise;
import io.zhiheng.platform.storage.content.FileType;
import io.zhiheng.platform.storage.content.Recognition;
import io.zhiheng.shared.RuleBroken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.apache.commons.io.input.BoundedInputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only way in for files: measured, recognised by content and refused with a reason, whatever module they are for.
 * The rules keep the names under which programs have known them since only evidence came in.
 */
@Component
public class FileIntake {

    /** Looking into a file of 50 MB costs memory for a moment: a few at a time. */
    private static final int LOOKED_INTO_AT_ONCE = 2;

    private final FileStore store;
    private final Semaphore looking = new Semaphore(LOOKED_INTO_AT_ONCE, true);

    FileIntake(FileStore store) {
        this.store = store;
    }

    /** As {@link #receive(String, InputStream, long, Set)}, of any accepted kind. */
    public IncomingFile receive(String name, InputStream content, long size) {
        return receive(name, content, size, AcceptedFiles.EXTENSIONS);
    }

    /**
     * Receives a file outside of any transaction, since a slow upload must not hold one. Leaves closing the stream to
     * the caller, who closes the result in any case.
     *
     * @param sentName as the browser sent it
     * @param announced in bytes, negative if unknown; what is really read counts
     * @param extensions the accepted ones that are welcome here
     * @throws RuleBroken {@code evidence-too-large} (413), {@code evidence-type} (415), {@code evidence-empty},
     *     {@code evidence-encrypted} or {@code evidence-name} (422), at field {@code file}
     */
    public IncomingFile receive(String sentName, InputStream content, long announced, Set<String> extensions) {
        var name = FileName.of(sentName);
        var refusals = new FileRefusals(name.value());
        var type = FileType.ofExtension(name.extension())
                .filter(known -> extensions.contains(known.extension()))
                .orElseThrow(() -> refusals.extension(name.extension(), extensions));
        if (announced > AcceptedFiles.LARGEST) {
            throw refusals.tooLarge();
        }
        var draft = store.receive(atMost(content));
        try {
            judge(type, draft, refusals);
            return new IncomingFile(name, type, draft, store);
        } catch (RuntimeException refused) {
            draft.close();
            throw refused;
        }
    }

    /** Removes a content once the transaction that no longer refers to it has committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void discard(String key) {
        StoreFollowsTransaction.deleteOnCommit(store, key);
    }

    private void judge(FileType type, FileStore.Draft draft, FileRefusals refusals) {
        if (draft.size() > AcceptedFiles.LARGEST) {
            throw refusals.tooLarge();
        }
        if (draft.size() == 0) {
            throw refusals.empty();
        }
        var content = recognise(draft).orElseThrow(() -> unrecognised(type, draft, refusals));
        if (content.flaw() != null) {
            throw refusals.flawed(content);
        }
        if (!type.holds(content.type())) {
            throw refusals.otherContent(type, content.type());
        }
    }

    private static RuleBroken unrecognised(FileType type, FileStore.Draft draft, FileRefusals refusals) {
        return type.present()
                .flatMap(present -> disguise(draft).map(worn -> refusals.disguised(type, worn, present)))
                .orElseGet(() -> refusals.damaged(type));
    }

    private static Optional<Disguise> disguise(FileStore.Draft draft) {
        try {
            return Disguise.of(draft.file());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Optional<Content> recognise(FileStore.Draft draft) {
        looking.acquireUninterruptibly();
        try {
            return Recognition.of(draft.file());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            looking.release();
        }
    }

    /** One byte more than is allowed tells that there is more. */
    private static InputStream atMost(InputStream content) {
        try {
            return BoundedInputStream.builder()
                    .setInputStream(content)
                    .setMaxCount(AcceptedFiles.LARGEST + 1)
                    .setPropagateClose(false)
                    .get();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
