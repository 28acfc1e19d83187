package io.zhiheng.assessment.application.answering;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps where somebody works, so that 继续评估 leads back there. */
@UseCase
public class RememberPlace {

    private final JdbcClient jdbc;

    RememberPlace(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Passes over a row that somebody is just moving: a place is not worth waiting for. */
    public void execute(Actor actor, SelfAssessmentId id, String path) {
        jdbc.sql("""
                update self_assessment set last_place = :path
                where id = (select id from self_assessment
                            where id = :id and enterprise = :enterprise and state = 'FILLING'
                              and last_place is distinct from :path
                            for no key update skip locked)""")
                .param("path", path)
                .param("id", id.value())
                .param("enterprise", actor.enterprise().value())
                .update();
    }
}
