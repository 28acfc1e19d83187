package io.zhiheng.evidence;

import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The evidence files of an enterprise, as other modules see them. Every call is scoped by the owner. */
public interface EvidenceFiles {

    /** In the order of the ids, by one query; ids that are unknown or another enterprise's are left out. */
    List<EvidenceFileView> find(EnterpriseId enterprise, Collection<EvidenceId> ids);

    /** What files were called that the enterprise has removed since; those that nobody remembers are left out. */
    Map<EvidenceId, String> removed(EnterpriseId enterprise, Collection<EvidenceId> ids);

    /** Those of these names, however large or small their letters are; several files may have the same name. */
    List<EvidenceFileView> named(EnterpriseId enterprise, Collection<String> names);

    /** The newest first. @param most how many at most */
    List<EvidenceFileView> newest(EnterpriseId enterprise, int most);

    /**
     * Call it in the transaction that writes the reference: until that ends, none of the files can be removed.
     *
     * @throws io.zhiheng.shared.RuleBroken {@code evidence-unknown} (422, field {@code evidence}) naming the first id
     *     that is unknown or another enterprise's
     */
    void requireOwned(EnterpriseId enterprise, Collection<EvidenceId> ids);

    /**
     * Keeps a file. Content that this enterprise has stored before is not stored again: its existing file is returned
     * under the name it has. Reads the stream once, never wholly into memory, and leaves closing it to the caller.
     *
     * @param name as the browser sent it
     * @param size in bytes as announced, negative if unknown; what is really read counts
     * @throws io.zhiheng.shared.RuleBroken {@code evidence-too-large} (413), {@code evidence-type} (415),
     *     {@code evidence-empty} or {@code evidence-name} (422), at field {@code file}
     */
    Stored store(Actor actor, String name, InputStream content, long size);

    /** @param created false if the same content was there already: answer 200 instead of 201 */
    record Stored(EvidenceFileView file, boolean created) {}
}
