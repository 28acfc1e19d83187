package io.zhiheng.evidence.web;

import io.zhiheng.evidence.EvidenceFileView;
import java.io.InputStream;
import java.util.function.Supplier;
import org.springframework.core.io.AbstractResource;

/** A stored content that the web layer may stream or cut into ranges. */
class EvidenceContent extends AbstractResource {

    private final EvidenceFileView file;
    private final Supplier<InputStream> open;

    EvidenceContent(EvidenceFileView file, Supplier<InputStream> open) {
        this.file = file;
        this.open = open;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return file.size();
    }

    @Override
    public String getDescription() {
        return "evidence " + file.id();
    }

    @Override
    public InputStream getInputStream() {
        return open.get();
    }
}
