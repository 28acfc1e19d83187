package io.zhiheng.assessment.application.assignment;

import io.zhiheng.assessment.domain.assignment.Assignee;
import io.zhiheng.identity.member.EnterpriseMembers.EnterpriseMember;
import java.util.List;

/**
 * 分工.
 *
 * @param members who may be chosen
 * @param locked whether only the one who looks after an indicator may write in it
 */
public record AssignmentPage(List<Row> rows, List<EnterpriseMember> members, boolean locked) {

    /** @param assignee null for nobody */
    public record Row(String id, String title, Assignee assignee) {}
}
