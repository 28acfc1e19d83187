package io.zhiheng.journeys;

import io.zhiheng.demo.request.SeedRequests;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.RequestState;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks at the demo's requests in all their states. */
abstract class RequestPages {

    @Autowired
    SeedRequests seedRequests;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcTemplate jdbc;

    final Gallery gallery = new Gallery();

    @BeforeEach
    void requestsInEveryState() {
        seedRequests.execute();
    }

    @AfterEach
    void everyPageIsWithoutFault() {
        gallery.isWithoutFault();
    }

    /** The newest request of an enterprise of the demo. */
    UUID request(String account) {
        return jdbc.queryForObject(
                "select id from assessment_request where enterprise = ? order by drafted_at desc limit 1",
                UUID.class,
                enterprise(account));
    }

    /** Some request of the demo in this state. */
    UUID request(RequestState state) {
        return jdbc.queryForObject(
                "select id from assessment_request where state = ? and enterprise = any (?) "
                        + "order by drafted_at desc limit 1",
                UUID.class,
                state.name(),
                enterprises());
    }

    String accountOf(UUID request) {
        var enterprise =
                jdbc.queryForObject("select enterprise from assessment_request where id = ?", UUID.class, request);
        return DemoAccounts.REQUESTING.stream()
                .filter(each -> each.enterprise().value().equals(enterprise))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** Those in which the process can stand, and the draft. */
    static Stream<RequestState> states() {
        return Stream.of(RequestState.values());
    }

    List<OpenTask> tasks(UUID request) {
        return tasks.of(request.toString());
    }

    static String name(Enum<?> word) {
        return word.name().toLowerCase().replace('_', '-');
    }

    private static UUID enterprise(String account) {
        return DemoAccounts.REQUESTING.stream()
                .filter(each -> each.name().equals(account))
                .findFirst()
                .orElseThrow()
                .enterprise()
                .value();
    }

    private static UUID[] enterprises() {
        return DemoAccounts.REQUESTING.stream()
                .map(each -> each.enterprise().value())
                .toArray(UUID[]::new);
    }
}
