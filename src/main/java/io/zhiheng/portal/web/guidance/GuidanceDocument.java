package io.zhiheng.portal.web.guidance;

import java.util.List;

/** A guidance document as HTML, with its table of contents. */
record GuidanceDocument(String name, String title, String html, List<Chapter> chapters) {

    /** A chapter or, at depth 3, a section of one. */
    record Chapter(String anchor, String title, int depth) {}
}
