package io.zhiheng.assessment.domain.assignment;

import io.zhiheng.shared.EnterpriseId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface IndicatorAssignments extends Repository<IndicatorAssignment, UUID> {

    void saveAll(Iterable<IndicatorAssignment> assignments);

    void flush();

    List<IndicatorAssignment> findByEnterprise(UUID enterprise);

    @Modifying
    @Query("delete from IndicatorAssignment each where each.enterprise = :enterprise and each.indicator in :indicators")
    int take(UUID enterprise, Collection<String> indicators);

    /** Of whoever has left. */
    @Modifying
    @Query("delete from IndicatorAssignment each where each.account = :account")
    int deleteByAccount(UUID account);

    /** By the ids of the indicators. */
    default Map<String, Assignee> of(EnterpriseId enterprise) {
        return findByEnterprise(enterprise.value()).stream()
                .collect(Collectors.toMap(IndicatorAssignment::indicator, IndicatorAssignment::assignee));
    }
}
