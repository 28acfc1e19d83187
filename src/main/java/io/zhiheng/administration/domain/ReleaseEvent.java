package io.zhiheng.administration.domain;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A release was proposed, released or refused; its contents stay with it, the trail has their hashes. */
public class ReleaseEvent implements AuditedEvent {

    enum What {
        PROPOSED,
        RELEASED,
        REFUSED
    }

    private final What what;
    private final String id;
    private final String kind;
    private final String subject;
    private final String version;
    private final SortedMap<String, String> hashes;

    ReleaseEvent(What what, Release release) {
        this.what = what;
        this.id = release.id().toString();
        this.kind = release.kind().name();
        this.subject = release.subject();
        this.version = release.version();
        this.hashes = release.hashes();
    }

    @Override
    public String action() {
        return switch (what) {
            case PROPOSED -> "releaseProposed";
            case RELEASED -> "releaseGranted";
            case REFUSED -> "releaseRefused";
        };
    }

    @Override
    public String subject() {
        return "release:" + id;
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new TreeMap<String, Object>();
        facts.put("kind", kind);
        facts.put("of", subject);
        facts.put("sha256", hashes);
        if (version != null) {
            facts.put("version", version.matches("\\d+") ? Integer.valueOf(version) : version);
        }
        return facts;
    }
}
