package io.zhiheng.identity.security.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.identity.standing.UnattendedPaths;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.session.MapSession;

class AttendanceTest {

    private final Attendance attendance =
            new Attendance(() -> Stream.of(new UnattendedPaths(List.of("/api/v1/things/{id}/events"))));

    @Test
    void whatAPageAsksByItselfIsNobodysDoing() {
        assertThat(attendance.of(asked("/api/v1/things/7/events"))).isFalse();
        assertThat(attendance.of(asked("/api/v1/things/7"))).isTrue();
        var request = asked("/api/v1/things/7");
        request.addHeader("X-Unattended", "1");
        assertThat(attendance.of(request)).isFalse();
    }

    @Test
    void itKeepsNobodySignedIn() {
        var session = new MapSession();
        var before = session.getLastAccessedTime();
        var later = before.plusSeconds(600);
        var byItself = UsedSession.found(session, false);
        byItself.setLastAccessedTime(later);
        assertThat(session.getLastAccessedTime()).isEqualTo(before);
        assertThat(byItself.isChanged()).isFalse();
        UsedSession.found(session, true).setLastAccessedTime(later);
        assertThat(session.getLastAccessedTime()).isEqualTo(later);
    }

    private static MockHttpServletRequest asked(String path) {
        return new MockHttpServletRequest("GET", path);
    }
}
