package io.zhiheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@IntegrationTest
class StartTest {

    @Autowired
    DataSource dataSource;

    /** Asked beside the database of the tests, for which commits wait for nothing. */
    @Test
    void theServerIsDurable() throws SQLException {
        try (var ours = dataSource.getConnection()) {
            var beside = ours.getMetaData().getURL().replace("/postgres", "/template1");
            var jdbc = new JdbcTemplate(new DriverManagerDataSource(beside, "postgres", ""));
            assertThat(jdbc.queryForObject("show fsync", String.class)).isEqualTo("on");
            assertThat(jdbc.queryForObject("show synchronous_commit", String.class))
                    .isEqualTo("on");
            assertThat(jdbc.queryForObject("show full_page_writes", String.class))
                    .isEqualTo("on");
        }
    }

    @Test
    void theDatabaseIsRealAndSortsByPinyin() {
        var jdbc = new JdbcTemplate(dataSource);
        assertThat(jdbc.queryForList("select x from (values ('中'), ('安'), ('北')) as t(x) order by x", String.class))
                .containsExactly("安", "北", "中");
    }

    @Test
    void aDatabaseThatFallsSilentIsNotWaitedForWithoutEnd() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            assertThat(connection.getNetworkTimeout()).isEqualTo(60_000);
        }
    }
}
