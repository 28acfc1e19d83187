/** Streams of events to open pages, and the same for those who have to ask. */
package io.zhiheng.assessment.web.live;
