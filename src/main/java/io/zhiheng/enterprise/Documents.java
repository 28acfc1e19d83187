package io.zhiheng.enterprise;

import io.zhiheng.platform.storage.FileDetails;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import java.io.InputStream;
import java.util.Optional;

/**
 * Files that an enterprise keeps beside its profile, for the modules that attach them; they are never changed or
 * removed.
 */
public interface Documents {

    /** Empty for a text that is no id, and for another enterprise's document. */
    Optional<Document> find(EnterpriseId enterprise, String id);

    /**
     * Keeps a document; the same content again is the document that is there.
     *
     * @return its id
     * @throws io.zhiheng.shared.RuleBroken as an upload on the profile's page
     */
    String keep(Actor actor, String name, byte[] content);

    /** The caller closes the stream. */
    InputStream open(Document document);

    /** @param details its kind as recognised from the content */
    record Document(String id, FileDetails details, String storageKey) {

        public String name() {
            return details.name();
        }
    }
}
