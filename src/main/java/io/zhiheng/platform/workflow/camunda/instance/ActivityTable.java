package io.zhiheng.platform.workflow.camunda.instance;

import io.zhiheng.platform.workflow.instance.Instances.Activity;
import io.zhiheng.platform.workflow.instance.Instances.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The engine's table of what a process came through. Gateways and the frames around many alike are left out. */
@Component
class ActivityTable {

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("userTask", Kind.PERSON),
            Map.entry("serviceTask", Kind.SYSTEM),
            Map.entry("receiveTask", Kind.SYSTEM),
            Map.entry("subProcess", Kind.PHASE),
            Map.entry("startEvent", Kind.EVENT),
            Map.entry("messageStartEvent", Kind.EVENT),
            Map.entry("noneEndEvent", Kind.EVENT),
            Map.entry("terminateEndEvent", Kind.EVENT),
            Map.entry("boundaryTimer", Kind.EVENT),
            Map.entry("boundaryMessage", Kind.EVENT),
            Map.entry("intermediateTimer", Kind.EVENT),
            Map.entry("intermediateMessageCatch", Kind.EVENT));

    /** The engine's name for an activity that ended without being completed. */
    private static final int CANCELED = 2;

    private final JdbcClient jdbc;

    ActivityTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param process the engine's own id */
    List<Activity> of(String businessKey, String process) {
        var people = people(businessKey);
        return jdbc.sql("""
                        select act_id_, act_name_, act_type_, start_time_, end_time_, act_inst_state_, assignee_
                        from act_hi_actinst where proc_inst_id_ = ? and act_type_ in (%s)
                        order by start_time_, sequence_counter_, id_""".formatted(quoted()))
                .param(process)
                .query((row, number) -> new Activity(
                        row.getString("act_id_"),
                        row.getString("act_name_") == null ? row.getString("act_id_") : row.getString("act_name_"),
                        KINDS.get(row.getString("act_type_")),
                        InstanceTable.moment(row.getTimestamp("start_time_")),
                        InstanceTable.moment(row.getTimestamp("end_time_")),
                        row.getTimestamp("end_time_") != null && row.getInt("act_inst_state_") == CANCELED,
                        people.get(row.getString("assignee_"))))
                .list();
    }

    /** What the nodes are called, by the engine's ids of their activities. */
    Map<String, String> names(String process) {
        var names = new HashMap<String, String>();
        jdbc.sql("""
                        select a.id_, coalesce(a.act_name_, (select max(n.act_name_) from act_hi_actinst n
                                where n.proc_inst_id_ = a.proc_inst_id_ and n.act_id_ = split_part(a.act_id_, '#', 1)),
                            a.act_id_) as name
                        from act_hi_actinst a where a.proc_inst_id_ = ?""")
                .param(process)
                .query((row, number) -> names.put(row.getString("id_"), row.getString("name")))
                .list();
        return names;
    }

    /** Names of staff by their accounts, as they are kept with the tasks of this process. */
    private Map<String, String> people(String businessKey) {
        var names = new HashMap<String, String>();
        jdbc.sql("""
                        select assignee, assignee_name from done_task where business_key = :key
                        union select assignee, assignee_name from open_task where business_key = :key""")
                .param("key", businessKey)
                .query((row, number) -> names.put(row.getString("assignee"), row.getString("assignee_name")))
                .list();
        return names;
    }

    private static String quoted() {
        return "'" + String.join("', '", KINDS.keySet()) + "'";
    }
}
