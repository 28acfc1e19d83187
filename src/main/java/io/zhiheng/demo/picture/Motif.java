package io.zhiheng.demo.picture;

import io.zhiheng.demo.story.Paper;
import io.zhiheng.demo.story.Story;

/** What there is to see in a picture. */
interface Motif {

    /** Paints into the upper {@code width × height} pixels. */
    void paint(Canvas canvas, int width, int height, Story story, Paper paper);
}
