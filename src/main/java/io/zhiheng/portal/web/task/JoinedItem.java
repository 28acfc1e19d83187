package io.zhiheng.portal.web.task;

import io.zhiheng.platform.workflow.task.JoinedWork.Part;

/** Work that one takes part in, as the page shows it. @param open how much of it is left for the reader */
record JoinedItem(TaskItem task, int open, int total) {

    static JoinedItem of(Part part) {
        return new JoinedItem(TaskItem.of(part.task()), part.open(), part.total());
    }
}
