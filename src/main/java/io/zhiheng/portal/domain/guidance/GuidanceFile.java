package io.zhiheng.portal.domain.guidance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A document beside the guidance that ships, such as the standard itself where the platform has a licence for it. */
@Entity
@Table(name = "guidance_document")
public class GuidanceFile {

    @Id
    private UUID id;

    private int place;
    private Instant withdrawnAt;
    private String withdrawnBy;

    @Version
    private int version;

    protected GuidanceFile() {}

    /** @param place among the others, the smallest first */
    public GuidanceFile(int place) {
        this.id = UUID.randomUUID();
        this.place = place;
    }

    /** Both change places. */
    public void swapWith(GuidanceFile other) {
        var mine = place;
        place = other.place;
        other.place = mine;
    }

    /** Nobody sees it any more but administrators. */
    public void withdraw(String by, Instant now) {
        withdrawnAt = now;
        withdrawnBy = by;
    }

    public void showAgain() {
        withdrawnAt = null;
        withdrawnBy = null;
    }

    public boolean isShown() {
        return withdrawnAt == null;
    }

    public UUID id() {
        return id;
    }

    public int place() {
        return place;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public String withdrawnBy() {
        return withdrawnBy;
    }
}
