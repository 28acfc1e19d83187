package io.zhiheng.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import io.zhiheng.IntegrationTest;
import io.zhiheng.platform.sms.ShortMessage;
import io.zhiheng.platform.sms.ShortMessages;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Messages on their way out, in a table of the test's own so that the application's sender leaves them alone. */
@IntegrationTest
class ShortMessagesByNightTest {

    private static final Instant EVENING = Instant.parse("2026-11-22T14:30:00Z"); // 22:30 in Shanghai
    private static final Instant MORNING = Instant.parse("2026-11-23T00:00:00Z"); // 08:00

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    private final String schema = "messages_" + UUID.randomUUID().toString().substring(0, 8);
    private final MovableClock clock = new MovableClock();
    private final Vendor vendor = new Vendor();
    private Outbox outbox;

    @BeforeEach
    void aTableOfItsOwn() throws SQLException {
        jdbc.sql("create schema " + schema).update();
        jdbc.sql("create table " + schema + ".short_message (like public.short_message including all)")
                .update();
        var pool = database.unwrap(HikariDataSource.class);
        var url = pool.getJdbcUrl();
        var own = new DriverManagerDataSource(
                url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema,
                pool.getUsername(),
                pool.getPassword());
        outbox = new Outbox(JdbcClient.create(own), json);
    }

    @AfterEach
    void forget() {
        jdbc.sql("drop schema " + schema + " cascade").update();
    }

    @Test
    void whatCanWaitIsHeldUntilEightAndLeavesThenFromAnotherStart() {
        clock.now = EVENING;
        waits("一", false);
        sender("22:00-08:00").sendAll();
        clock.now = MORNING.minusSeconds(1);
        sender("22:00-08:00").sendAll();
        assertThat(vendor.sent).isEmpty();
        clock.now = MORNING;
        sender("22:00-08:00").sendAll();
        sender("22:00-08:00").sendAll();
        assertThat(vendor.sent).containsExactly("一");
        assertThat(waiting()).isZero();
    }

    @Test
    void whatCannotWaitLeavesAtNight() {
        clock.now = EVENING;
        waits("可以等", false);
        waits("不能等", true);
        sender("22:00-08:00").sendAll();
        assertThat(vendor.sent).containsExactly("不能等");
    }

    @Test
    void withoutQuietHoursAllLeaveAtOnceInTheirOrderAndWithTheirValues() {
        clock.now = EVENING;
        waits("一", false);
        clock.now = EVENING.plusSeconds(1);
        waits("二", false);
        sender("off").sendAll();
        assertThat(vendor.sent).containsExactly("一", "二");
        assertThat(vendor.last.values().keySet()).containsExactly("z", "a", "m");
        assertThat(vendor.last.mobile()).isEqualTo("13800000011");
    }

    @Test
    void whatTheVendorRefusesIsTriedAgainLaterAndLater() {
        clock.now = MORNING;
        vendor.refuses = 2;
        waits("一", false);
        var sender = sender("22:00-08:00");
        sender.sendAll();
        sender.sendAll();
        assertThat(vendor.asked).isEqualTo(1);
        clock.now = MORNING.plus(Duration.ofMinutes(1));
        sender.sendAll();
        clock.now = MORNING.plus(Duration.ofMinutes(2));
        sender.sendAll();
        assertThat(vendor.asked).as("two minutes after the second time").isEqualTo(2);
        clock.now = MORNING.plus(Duration.ofMinutes(3));
        sender.sendAll();
        assertThat(vendor.sent).containsExactly("一");
    }

    @Test
    void aVendorThatHangsHoldsUpNothing() {
        clock.now = MORNING;
        vendor.hangs = true;
        waits("一", false);
        sender("off").sendAll();
        vendor.hangs = false;
        assertThat(vendor.sent).isEmpty();
        clock.now = MORNING.plus(Duration.ofMinutes(1));
        sender("off").sendAll();
        assertThat(vendor.sent).containsExactly("一");
    }

    @Test
    void whatHasComeTooLateIsGivenUp() {
        clock.now = MORNING;
        waits("一", false);
        clock.now = MORNING.plus(Duration.ofHours(24));
        sender("off").sendAll();
        assertThat(vendor.sent).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void whoeverDiesWhileSendingLeavesItToTheNext() {
        clock.now = MORNING;
        waits("一", false);
        outbox.take(clock.now, false, Duration.ofSeconds(80));
        sender("off").sendAll();
        assertThat(vendor.sent).isEmpty();
        clock.now = MORNING.plusSeconds(80);
        sender("off").sendAll();
        assertThat(vendor.sent).containsExactly("一");
    }

    @Test
    void severalNodesSendEachOnce() throws Exception {
        clock.now = MORNING;
        IntStream.range(0, 40).forEach(number -> waits("第 " + number + " 条", false));
        var nodes = Executors.newFixedThreadPool(3);
        Callable<Void> node = () -> {
            sender("off").sendAll();
            return null;
        };
        for (var done : nodes.invokeAll(List.of(node, node, node))) {
            done.get();
        }
        nodes.shutdown();
        assertThat(vendor.sent).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void notMoreWaitThanThereIsRoomFor() {
        clock.now = EVENING;
        assertThat(outbox.add(message("一"), false, clock.now, Duration.ofHours(24), 2))
                .isTrue();
        assertThat(outbox.add(message("二"), false, clock.now, Duration.ofHours(24), 2))
                .isTrue();
        assertThat(outbox.add(message("三"), false, clock.now, Duration.ofHours(24), 2))
                .isFalse();
        assertThat(waiting()).isEqualTo(2);
    }

    private void waits(String text, boolean atOnce) {
        assertThat(outbox.add(message(text), atOnce, clock.now, Duration.ofHours(24), 1000))
                .isTrue();
    }

    private static ShortMessage message(String text) {
        var values = new LinkedHashMap<String, String>();
        values.put("z", "1");
        values.put("a", "2");
        values.put("m", "3");
        return new ShortMessage("13800000011", "review-REMINDED", values, text);
    }

    /** As if the application had just been started. */
    private ShortMessageSender sender(String quietHours) {
        return new ShortMessageSender(
                outbox,
                vendor,
                new MessageSettings(QuietHours.of(quietHours), Duration.ofHours(24), Duration.ofMillis(300), 1000),
                clock);
    }

    private long waiting() {
        return jdbc.sql("select count(*) from " + schema + ".short_message")
                .query(Long.class)
                .single();
    }

    private static class Vendor implements ShortMessages {

        private final List<String> sent = new CopyOnWriteArrayList<>();
        private volatile ShortMessage last;
        private volatile int refuses;
        private volatile int asked;
        private volatile boolean hangs;

        @Override
        public void send(ShortMessage message) {
            if (hangs) {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException cancelled) {
                    throw new IllegalStateException(cancelled);
                }
            }
            asked++;
            if (asked <= refuses) {
                throw new IllegalStateException("busy");
            }
            last = message;
            sent.add(message.text());
        }
    }

    private static class MovableClock extends Clock {

        private volatile Instant now = EVENING;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
