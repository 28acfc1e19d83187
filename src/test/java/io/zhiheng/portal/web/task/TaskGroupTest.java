package io.zhiheng.portal.web.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.OpenTask.Staff;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.TaskWords.Line;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TaskGroupTest {

    @Test
    void tasksOfOneRequestStandTogetherWhereItsFirstOneDid() {
        var groups = TaskGroup.of(Stream.of(
                        task("a", "reviewDocuments", "QMS", "6.2 质量管理"),
                        task("b", "acceptRequest", "-", null),
                        task("a", "reviewDocuments", "DIG", "6.3 数字化"))
                .toList());

        assertThat(groups).extracting(TaskGroup::subject).containsExactly("申请 a", "申请 b");
        assertThat(groups.get(0).enterprise()).isEqualTo("企业 a");
        assertThat(groups.get(0).tasks())
                .extracting(TaskItem::title)
                .containsExactly("reviewDocuments · 6.2 质量管理", "reviewDocuments · 6.3 数字化");
        assertThat(groups.get(1).tasks()).extracting(TaskItem::fullTitle).containsExactly("申请 b acceptRequest");
    }

    private static TaskItem task(String request, String step, String item, String itemName) {
        var words = new Line("企业 " + request, "申请 " + request, itemName, null);
        return TaskItem.of(new OpenTask(
                new TaskRef(request, step, item),
                "process",
                step,
                null,
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                new Staff(null, "group", null, words, null)));
    }
}
