package io.zhiheng.enterprise.application;

import io.zhiheng.enterprise.domain.DocumentKind;
import io.zhiheng.enterprise.domain.EnterpriseDocument;
import io.zhiheng.enterprise.domain.EnterpriseDocuments;
import io.zhiheng.identity.Actor;
import io.zhiheng.platform.storage.FileStore;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;

/** Keeps a document of the profile; the same content again gives the one that is there. */
@UseCase
public class KeepDocument {

    private static final int MAX_NAME = 200;
    private static final int MAX_MEGABYTES = 50;

    private final EnterpriseDocuments documents;
    private final FileStore files;
    private final Clock clock;

    KeepDocument(EnterpriseDocuments documents, FileStore files, Clock clock) {
        this.documents = documents;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @param size in bytes
     * @throws RuleBroken {@code document-empty}, {@code document-kind} or {@code document-too-large}
     */
    public EnterpriseDocument execute(Actor actor, String name, InputStream content, long size) throws IOException {
        if (size > MAX_MEGABYTES * 1024L * 1024L) {
            throw RuleBroken.tooLarge("enterprise.rule.document-too-large", MAX_MEGABYTES).at("businessLicence");
        }
        var readable = new BufferedInputStream(content);
        readable.mark(DocumentKind.HEAD);
        var head = readable.readNBytes(DocumentKind.HEAD);
        readable.reset();
        if (head.length == 0) {
            throw RuleBroken.invalid("enterprise.rule.document-empty").at("businessLicence");
        }
        var kind = DocumentKind.of(head)
                .orElseThrow(() -> RuleBroken.invalid("enterprise.rule.document-kind").at("businessLicence"));
        var stored = files.put(readable);
        var document = new EnterpriseDocument(actor.enterprise(), plain(name), kind, stored, actor.personName(), clock.instant());
        if (documents.add(document) == 0) {
            files.delete(stored.key());
            return documents.findByEnterpriseIdAndSha256(actor.enterprise().value(), stored.sha256()).orElseThrow();
        }
        return document;
    }

    private static String plain(String name) {
        var last = (name == null ? "" : name).replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return last.isEmpty() ? "document" : last.substring(Math.max(0, last.length() - MAX_NAME));
    }
}
